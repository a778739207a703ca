import canonicalize from 'canonicalize';

/** RFC 8785. Throws on what JSON cannot carry. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only plain JSON values go into a package');
  return text;
}
