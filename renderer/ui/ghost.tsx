import { useLabels } from '../labels/use-labels.ts';

/** Bars where rows will stand; they appear after 300 ms (css) and do not move. */
export function Ghost({ rows = 4 }: { readonly rows?: number | undefined }) {
  const say = useLabels('ui');
  return (
    <div className="ghosts" role="status" aria-label={say('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={`ghost ghost-${String(row % 3)}`} />
      ))}
    </div>
  );
}
