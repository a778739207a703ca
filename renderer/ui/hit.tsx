/** Marks where the words searched for stand, tinted and heavier. */
export function Hit({ query, children }: { readonly query: string; readonly children: string }) {
  const wanted = query.trim().toLocaleLowerCase();
  const at = wanted === '' ? -1 : children.toLocaleLowerCase().indexOf(wanted);
  if (at < 0) return children;
  return (
    <>
      {children.slice(0, at)}
      <mark className="hit">{children.slice(at, at + wanted.length)}</mark>
      {children.slice(at + wanted.length)}
    </>
  );
}
