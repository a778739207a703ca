import { all, type Db } from './database.ts';

/** Packages that must exist, since later ones continue them, and have not come. `from` and `to` may be the same. */
export interface Gap {
  readonly branch: string;
  readonly counter: number;
  readonly from: number;
  readonly to: number;
}

/** By branch and counter. Reads each counter's package numbers in order, from the primary key. */
export async function gaps(db: Db, branch: string | null = null): Promise<readonly Gap[]> {
  const rows = await all<{ branch: string; counter: number; sequence: number; before: number }>(
    db,
    `SELECT branch, counter, sequence, before FROM
       (SELECT branch, counter, sequence, lag(sequence, 1, 0) OVER (PARTITION BY branch, counter ORDER BY sequence) AS before
        FROM packages WHERE $1::text IS NULL OR branch = $1) AS followed
     WHERE sequence > before + 1 ORDER BY branch, counter, sequence`,
    [branch],
  );
  return rows.map((row) => ({
    branch: row.branch,
    counter: row.counter,
    from: row.before + 1,
    to: row.sequence - 1,
  }));
}

export function gapLine({ branch, counter, from, to }: Gap): string {
  const missing =
    from === to
      ? `package ${String(from)} is missing`
      : `packages ${String(from)} to ${String(to)} are missing`;
  return `branch ${branch} counter ${String(counter)}: ${missing}`;
}
