import canonicalize from 'canonicalize';

/**
 * RFC 8785 text of a plain value: the same value gives the same bytes on every machine. Members that are undefined are left
 * out. Throws on what JSON cannot carry: NaN, infinities, lone surrogates, functions.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('A value without a JSON form cannot be stored');
  return text;
}

/** The value of a text that `canonicalJson` made. */
export function parsed(json: string): unknown {
  return JSON.parse(json);
}
