import type { CounterId } from '../ids.ts';
import type { Instant, LocalDate } from '../time.ts';

/** What one log held at one moment; equal figures of the log and of its copy are the proof that nothing stayed behind. */
export interface LogFigures {
  /** Whose log: the counter of its first event. */
  readonly counter: CounterId;
  readonly events: number;
  readonly payloads: number;
  readonly cases: number;
  /** Local number and hash of the last event. */
  readonly lastSeq: number;
  readonly lastHash: string;
  /** Number of this counter's own last event, which is what packages and head office count by. */
  readonly lastOwn: number;
}

/** `whole`: every hash of the chain was computed again; `tail`: those since a backup that was proved whole. */
export type BackupProof = 'whole' | 'tail';

export interface Backup extends LogFigures {
  /** Rises with every backup of a counter, whatever its clock says. */
  readonly number: number;
  readonly fileName: string;
  readonly at: Instant;
  readonly localDate: LocalDate;
  readonly bytes: number;
  readonly proof: BackupProof;
}

/** Numbers of a day's customers that papers carry already: none of them is given to somebody else. */
export interface OrdinalsUsed {
  readonly localDate: LocalDate;
  readonly highest: number;
}

export const BACKUP_PLACES = ['first', 'second'] as const;

/** Letters of the counter, a number that sorts, and the local minute for whoever looks into the folder. */
export function backupFileName(counter: CounterId, number: number, localMinute: string): string {
  const stamp = localMinute.replaceAll(/[-:]/g, '').replace('T', '-');
  return `amends-${counter}-${String(number).padStart(6, '0')}-${stamp}.db`;
}

const FILE_NAME = /^amends-[A-Z0-9]{2,6}-\d{1,2}-\d{6,}-\d{8}-\d{4}\.db$/;

export function isBackupName(name: string): boolean {
  return FILE_NAME.test(name);
}

/** Days without a good backup after which Today says so; a weekend and a holiday may lie between two days of work. */
export const STALE_AFTER_DAYS = 4;

/** A backup as the small file beside it describes it; null where it says nothing of the kind. */
export function backupFrom(json: unknown): Backup | null {
  if (typeof json !== 'object' || json === null) return null;
  const found = json as Readonly<Record<string, unknown>>;
  const sound =
    ['number', 'bytes', 'events', 'payloads', 'cases', 'lastSeq', 'lastOwn'].every((name) =>
      isCount(found[name]),
    ) &&
    ['fileName', 'at', 'localDate', 'counter', 'lastHash'].every((name) => typeof found[name] === 'string') &&
    (found['proof'] === 'whole' || found['proof'] === 'tail') &&
    isBackupName(String(found['fileName']));
  // Every member was looked at just now.
  return sound ? (json as Backup) : null;
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** What the name itself says, for a backup whose describing file was lost. */
export function namedBackup(fileName: string): Pick<Backup, 'number' | 'localDate'> | null {
  const match = /-(\d{6,})-(\d{4})(\d{2})(\d{2})-\d{4}\.db$/.exec(fileName);
  if (match === null || !isBackupName(fileName)) return null;
  const [, number = '', year = '', month = '', day = ''] = match;
  return { number: Number(number), localDate: `${year}-${month}-${day}` };
}
