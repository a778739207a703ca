import { join } from 'node:path';
import { SOURCE_FAULTS } from '../domain/backups/source-fault.ts';
import type { SourceFault } from '../domain/backups/source-fault.ts';
import { REFUSAL_CODES } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import { readIfThere, writeDurably } from './key-file.ts';

/**
 * What the desk remembers of its backups, in a file of its own in the data folder: it must be readable when the log is not. Everything
 * in it can be found out again but the second place.
 */
export interface BackupMemory {
  /** The folder a supervisor chose, as they chose it. */
  readonly second: string | null;
  /** The highest number given to a backup. */
  readonly lastNumber: number;
  readonly good: { readonly at: Instant; readonly lastSeq: number } | null;
  readonly secondGoodAt: Instant | null;
  readonly firstFault: RefusalCode | null;
  readonly secondFault: RefusalCode | null;
  readonly source: { readonly fault: SourceFault; readonly since: Instant } | null;
}

const NOTHING_REMEMBERED: BackupMemory = {
  second: null,
  lastNumber: 0,
  good: null,
  secondGoodAt: null,
  firstFault: null,
  secondFault: null,
  source: null,
};

const FILE = 'backups.json';

/** Nothing remembered where there is no file; null where it is there and does not answer, or says nothing of the kind. */
export function readBackupMemory(dataFolder: string): BackupMemory | null {
  try {
    const text = readIfThere(join(dataFolder, FILE));
    return text === null ? NOTHING_REMEMBERED : memoryFrom(JSON.parse(text));
  } catch {
    return null;
  }
}

export interface HeldMemory {
  readonly now: () => BackupMemory;
  /** The file is there and does not answer: nobody knows whether there is a second place, and which. */
  readonly isUnread: () => boolean;
  /** Throws what the disk throws. */
  readonly remember: (change: Partial<BackupMemory>) => void;
}

/**
 * The memory of a desk that is open. A file that does not answer is read again whenever something is asked, and not written over with
 * less than it may hold: what changes meanwhile is kept here. Only a person who says where the second place is, or that there is none,
 * says more than it can.
 */
export function holdBackupMemory(dataFolder: string): HeldMemory {
  let file = readBackupMemory(dataFolder);
  let since: Partial<BackupMemory> = {};
  const now = (): BackupMemory => {
    file ??= readBackupMemory(dataFolder);
    return { ...(file ?? NOTHING_REMEMBERED), ...since };
  };
  return {
    now,
    isUnread: () => {
      now();
      return file === null;
    },
    remember: (change) => {
      since = { ...since, ...change };
      const memory = now();
      if (file === null && since.second === undefined) return;
      [file, since] = [memory, {}];
      writeDurably(dataFolder, join(dataFolder, FILE), `${JSON.stringify(memory)}\n`);
    },
  };
}

/** Each member by itself: a half that is understood is worth more than nothing. */
function memoryFrom(value: unknown): BackupMemory | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = value as Partial<Record<keyof BackupMemory, unknown>>;
  return {
    second: textOr(found.second),
    lastNumber: numberOr(found.lastNumber),
    good: goodFrom(found.good),
    secondGoodAt: textOr(found.secondGoodAt),
    firstFault: oneOf(REFUSAL_CODES, found.firstFault),
    secondFault: oneOf(REFUSAL_CODES, found.secondFault),
    source: sourceFrom(found.source),
  };
}

function goodFrom(value: unknown): BackupMemory['good'] {
  if (typeof value !== 'object' || value === null) return null;
  const { at, lastSeq } = value as { readonly at?: unknown; readonly lastSeq?: unknown };
  return typeof at === 'string' ? { at, lastSeq: numberOr(lastSeq) } : null;
}

function sourceFrom(value: unknown): BackupMemory['source'] {
  if (typeof value !== 'object' || value === null) return null;
  const { fault, since } = value as { readonly fault?: unknown; readonly since?: unknown };
  const known = oneOf(SOURCE_FAULTS, fault);
  return known !== null && typeof since === 'string' ? { fault: known, since } : null;
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberOr(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}
