/** A key as it is read out, group by group. */
export function Fingerprint({ of, small }: { readonly of: string; readonly small?: boolean }) {
  return (
    <span className={small === true ? 'key-groups is-small' : 'key-groups'} data-fingerprint={of}>
      {of.split(' ').map((group, place) => (
        <span key={String(place)}>{group}</span>
      ))}
    </span>
  );
}
