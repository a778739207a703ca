import { hitsIn } from '../../electron/domain/search/hits.ts';

export interface HitProps {
  /** What was found, folded; main says it with every answer. */
  readonly needles: readonly string[];
  readonly children: string;
}

/** Marks where the words searched for stand, tinted and heavier; Łódź for lodz, 張 for 张. */
export function Hit({ needles, children }: HitProps) {
  const hits = hitsIn(children, needles);
  if (hits.length === 0) return children;
  return (
    <>
      {hits.map(({ start, end }, at) => (
        <span key={start}>
          {children.slice(hits[at - 1]?.end ?? 0, start)}
          <mark className="hit">{children.slice(start, end)}</mark>
        </span>
      ))}
      {children.slice(hits.at(-1)?.end ?? 0)}
    </>
  );
}
