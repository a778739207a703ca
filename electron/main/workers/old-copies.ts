import { join } from 'node:path';
import type { OldCopy } from '../../domain/retention/old-copy.ts';
import { putAside } from '../../platform/restore-swap.ts';
import { figuresOf, holdsEvent } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';
import { erasedCases, lastErasedAt, stillTold } from '../../store/log/erase-again.ts';
import { openReader } from '../../store/open-store.ts';
import type { CaseId } from '../../domain/ids.ts';
import { backupsIn, opened } from './kept-backups.ts';

const LOG = 'amends.db';

export interface CopyPlaces {
  readonly dataFolder: string;
  readonly first: string;
  readonly second: string | null;
}

/**
 * Copies of the log beside it that still hold words it has erased, the oldest first; empty where nothing was erased. Throws where the log
 * cannot be asked what it erased: no copy is called clean by mistake.
 */
export function oldCopies(places: CopyPlaces, options: ConnectionOptions): readonly OldCopy[] {
  const { dataFolder } = places;
  const log = openReader(join(dataFolder, LOG), options);
  try {
    const erased = erasedCases(log);
    const erasedAt = lastErasedAt(log, erased);
    if (erasedAt === null) return [];
    const copies = [
      ...backupCopies(places, log, erased, options),
      ...asideCopies(dataFolder, log, erased, options),
    ];
    return (
      copies
        // One that cannot be read and was made since cannot hold any.
        .filter(({ cases, at }) => (cases === null ? at < erasedAt : cases > 0))
        .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    );
  } finally {
    log.close();
  }
}

function backupCopies(
  { first, second }: CopyPlaces,
  log: Db,
  erased: readonly CaseId[],
  options: ConnectionOptions,
): readonly OldCopy[] {
  const places = [
    { kind: 'first', place: first } as const,
    ...(second === null ? [] : [{ kind: 'second', place: second } as const]),
  ];
  return places.flatMap(({ kind, place }) =>
    backupsIn(place, options).map(({ fileName, at, lastSeq, lastHash }): OldCopy => {
      const inLog = holdsEvent(log, { lastSeq, lastHash });
      const db = opened(join(place, fileName), options);
      return { kind, name: fileName, at, cases: told(db, erased), inLog };
    }),
  );
}

function asideCopies(
  dataFolder: string,
  log: Db,
  erased: readonly CaseId[],
  options: ConnectionOptions,
): readonly OldCopy[] {
  return putAside(dataFolder).map(({ name, kind, at, file }): OldCopy => {
    const db = opened(file, options);
    const held = db === null ? null : figures(db);
    const inLog = held === null ? null : holdsEvent(log, held);
    return { kind, name, at, cases: told(db, erased), inLog };
  });
}

function figures(db: Db): { readonly lastSeq: number; readonly lastHash: string } | null {
  return quietly(() => figuresOf(db));
}

/** Closes the copy. */
function told(db: Db | null, erased: readonly CaseId[]): number | null {
  if (db === null) return null;
  try {
    return quietly(() => stillTold(db, erased).length);
  } finally {
    db.close();
  }
}

/** What the disk or a damaged page says about one copy says nothing about the others. */
function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return null;
  }
}
