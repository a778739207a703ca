import { csvBytes } from '../../documents/package/csv.ts';
import { workbookBytes } from '../../documents/package/workbook.ts';
import { selectionTable } from '../../documents/selection/selection-table.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import { fileInPieces } from '../../platform/file-in-pieces.ts';
import type { FileInPieces } from '../../platform/file-in-pieces.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';
import { everyAnswer } from '../../store/records/search-log.ts';
import { selectedCases } from '../../store/records/selection.ts';
import type { SelectedCase } from '../../domain/search/selected-case.ts';
import type { SelectionOrder } from '../../usecases/export-log.ts';
import type { LogExportOrder } from './log-export-messages.ts';

/** A workbook is made in memory; more rows go into a CSV file, which is written as it is read. */
const MOST_IN_WORKBOOK = 50_000;

type Where = Pick<LogExportOrder, 'folder' | 'name'>;

/** Writes the selection into a file that has its name only once it is whole. */
export async function writeSelection(
  db: Db,
  order: SelectionOrder,
  where: Where,
  progress: (done: number) => void,
): Promise<Outcome<{ readonly path: string; readonly cases: number }>> {
  let file: FileInPieces | null = null;
  try {
    file = fileInPieces(where.folder, where.name);
    const written =
      order.format === 'csv'
        ? csvInto(db, file, order, progress)
        : await workbookInto(db, file, order, progress);
    if (!written.ok) {
      file.discard();
      return written;
    }
    const path = file.finish();
    if (path.ok) return done({ path: path.value, cases: written.value });
    file.discard();
    return path;
  } catch (error) {
    file?.discard();
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal;
  }
}

function* chosen(
  db: Db,
  { query, filters, now, staffConcerned }: SelectionOrder,
  progress: (done: number) => void,
): Generator<readonly SelectedCase[]> {
  let cases = 0;
  for (const seqs of everyAnswer(db, { query, filters, now })) {
    cases += seqs.length;
    yield selectedCases(db, seqs, staffConcerned);
    progress(cases);
  }
}

function csvInto(
  db: Db,
  file: Pick<FileInPieces, 'write'>,
  order: SelectionOrder,
  progress: (done: number) => void,
): Outcome<number> {
  const head = csvBytes(selectionTable([], order.staffConcerned));
  file.write(head);
  let cases = 0;
  for (const rows of chosen(db, order, progress)) {
    cases += rows.length;
    // Mark and column names stand at the head of the file alone.
    if (rows.length > 0)
      file.write(csvBytes(selectionTable(rows, order.staffConcerned)).subarray(head.length));
  }
  return done(cases);
}

async function workbookInto(
  db: Db,
  file: Pick<FileInPieces, 'write'>,
  order: SelectionOrder,
  progress: (done: number) => void,
): Promise<Outcome<number>> {
  const cases: SelectedCase[] = [];
  for (const rows of chosen(db, order, progress)) {
    cases.push(...rows);
    if (cases.length > MOST_IN_WORKBOOK) return refuse('too-many-rows', { limit: MOST_IN_WORKBOOK });
  }
  const table = selectionTable(cases, order.staffConcerned);
  file.write(await workbookBytes([table], order.language, `${order.now.localDate}T00:00`));
  return done(cases.length);
}
