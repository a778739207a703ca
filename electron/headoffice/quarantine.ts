import { run, type Db } from './database.ts';
import type { Fault } from './faults.ts';

export interface Quarantined extends Fault {
  readonly fileName: string;
  readonly fileSha256: string;
  /** What is proved of where it came from; null when nothing is. */
  readonly from: { readonly branch: string; readonly counter: number; readonly sequence: number } | null;
}

/** Notes a file that was not loaded. The file stays where it is; the same file twice is one row, with the reason that holds now. */
export async function quarantine(
  db: Db,
  { fileName, fileSha256, from, fault, detail }: Quarantined,
): Promise<void> {
  await run(
    db,
    `INSERT INTO quarantine AS kept (branch, file_sha256, file_name, counter, sequence, fault, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (branch, file_sha256) DO UPDATE
       SET file_name = excluded.file_name, fault = excluded.fault, detail = excluded.detail
       WHERE (kept.fault, kept.detail) <> (excluded.fault, excluded.detail)`,
    [from?.branch ?? '', fileSha256, fileName, from?.counter ?? null, from?.sequence ?? null, fault, detail],
  );
}
