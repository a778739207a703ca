import type { TableName } from '../domain/day-close/table-words.ts';
import { copyBytes, copyFields, CopyChunks, type Field } from './copy-text.ts';
import type { LoggedEvent } from './logged-events.ts';
import { cellOf, LOADED_TABLES, type LoadedTable } from './loaded-tables.ts';
import {
  openPackage,
  type OpenedPackage,
  type Opening,
  type PackageFileRead,
  type UnusablePackage,
} from './open-package.ts';

/** Rows of a package as COPY wants them. */
export interface CopyReady {
  readonly events: readonly Uint8Array[];
  readonly tables: Readonly<Record<TableName, readonly Uint8Array[]>>;
  /** The cases that events of the package are about. */
  readonly cases: readonly string[];
  /** What the rows of each table are known by. */
  readonly ids: Readonly<Record<TableName, readonly string[]>>;
}
/** A package that is ready to be loaded. */
export interface ReadyPackage extends Omit<OpenedPackage, 'tables'> {
  readonly rows: CopyReady;
}

/** Opens a package and writes its rows down for COPY while it proves them. */
export async function readyPackage(
  file: PackageFileRead,
  using: Opening,
): Promise<ReadyPackage | UnusablePackage> {
  const events = new CopyChunks();
  const lastOf = new Map<string, LastEvent>();
  const opened = await openPackage(file, using, (event) => {
    events.add(eventRow(event));
    const { caseId, originSeq, at } = event.header;
    lastOf.set(caseId ?? '', { seq: originSeq, at });
    lastOf.set('', { seq: originSeq, at });
  });
  if (!opened.ok) return opened;
  const { tables, ...ready } = opened;
  const told = tellingEvents(opened, lastOf);
  const cases = [...lastOf.keys()].filter((caseId) => caseId !== '');
  const copied = (file: TableName): readonly Uint8Array[] => {
    const table = LOADED_TABLES.find((one) => one.file === file);
    return table === undefined ? [] : tableChunks(table, opened, told);
  };
  const ids = (file: TableName): readonly string[] => {
    const at = cellOf(file, LOADED_TABLES.find((one) => one.file === file)?.id ?? '');
    return tables[file].map((row) => row[at] ?? '');
  };
  return {
    ...ready,
    rows: { events: events.chunks(), tables: ofEach(copied), cases, ids: ofEach(ids) },
  };
}

function ofEach<T>(make: (file: TableName) => T): Readonly<Record<TableName, T>> {
  return {
    cases: make('cases'),
    'follow-ups': make('follow-ups'),
    promises: make('promises'),
    letters: make('letters'),
    improvements: make('improvements'),
  };
}

interface LastEvent {
  readonly seq: number;
  readonly at: string;
}

/** For a case number, the last event of the package that concerns it; for what belongs to no case, the last of all. */
function tellingEvents(
  { tables, link }: OpenedPackage,
  lastOf: ReadonlyMap<string, LastEvent>,
): (caseNumber: string | undefined) => LastEvent {
  const last = lastOf.get('') ?? { seq: link.lastSeq, at: '' };
  const [numberAt, idAt] = [cellOf('cases', 'case_number'), cellOf('cases', 'case_id')];
  const byNumber = new Map(tables.cases.map((row) => [row[numberAt], lastOf.get(row[idAt] ?? '')]));
  return (caseNumber) => byNumber.get(caseNumber) ?? last;
}

function tableChunks(
  { file, cells }: LoadedTable,
  { manifest, tables }: OpenedPackage,
  told: (caseNumber: string | undefined) => LastEvent,
): readonly Uint8Array[] {
  const numberAt = cellOf(file, 'case_number');
  const chunks = new CopyChunks();
  for (const row of tables[file]) {
    const { seq, at } = told(row[numberAt]);
    const place: readonly Field[] = [manifest.branch, manifest.counter, manifest.sequence, seq, at];
    chunks.add(`${copyFields([...place, ...cells.map((cell) => row[cell] ?? null)])}\n`);
  }
  return chunks.chunks();
}

/**
 * Written out in one go: what is known to be digits is not looked through. Canonical JSON has no bare tab; one that has makes a row
 * of too many fields, which COPY refuses.
 */
function eventRow({ header, hash, payload, salt }: LoggedEvent): string {
  const { originCounter } = header;
  const dash = originCounter.lastIndexOf('-');
  const head = [
    originCounter.slice(0, dash),
    originCounter.slice(dash + 1),
    header.originSeq,
    header.at,
    header.zone,
    header.actor,
    header.secondActor,
    header.kind,
    header.kindVersion,
    header.caseId,
  ];
  const json = payload === null ? '\\N' : payload.replaceAll('\\', '\\\\');
  const bytes = [salt, header.payloadDigest, header.prevHash, hash].map(copyBytes);
  return `${copyFields(head)}\t${json}\t${bytes.join('\t')}\n`;
}
