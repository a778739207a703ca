import { statSync } from 'node:fs';
import { join } from 'node:path';
import { mayGo } from '../../domain/backups/backup-rotation.ts';
import { namedBackup } from '../../domain/backups/backup.ts';
import type { Backup } from '../../domain/backups/backup.ts';
import { done } from '../../domain/refusal.ts';
import { letGo, listBackups } from '../../platform/backup-place.ts';
import type { FoundBackup } from '../../platform/backup-place.ts';
import { refusingDisk } from '../../platform/durable-files.ts';
import { figuresOf, holdsEvent, openBackup } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';

/** Backups with their figures, the newest first. */
export function knownBackups(place: string): readonly Backup[] {
  return listBackups(place)
    .flatMap(({ backup, whole }) => (backup !== null && whole ? [backup] : []))
    .toSorted((a, b) => b.number - a.number);
}

/** Takes away what may go; gives the names. One that cannot be removed is asked again next time. */
export function rotate(place: string, made: Backup, options: ConnectionOptions): readonly string[] {
  const here = knownBackups(place).filter(({ counter }) => counter === made.counter);
  const open = new Map<string, Db | null>();
  const holder = ({ fileName }: Backup): Db | null => {
    const known = open.get(fileName);
    if (known !== undefined) return known;
    const db = opened(join(place, fileName), options);
    open.set(fileName, db);
    return db;
  };
  try {
    const going = mayGo(here, made, (one, held) => {
      const db = holder(one);
      return db !== null && holdsQuietly(db, held);
    });
    return going.flatMap(({ fileName }) => {
      open.get(fileName)?.close();
      open.set(fileName, null);
      return refusingDisk(() => {
        letGo(place, fileName);
        return done(null);
      }).ok
        ? [fileName]
        : [];
    });
  } finally {
    for (const db of open.values()) db?.close();
  }
}

export function opened(file: string, options: ConnectionOptions): Db | null {
  try {
    return openBackup(file, options);
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return null;
  }
}

export function holdsQuietly(db: Db, held: Pick<Backup, 'lastSeq' | 'lastHash'>): boolean {
  try {
    return holdsEvent(db, held);
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}

/** Backups of one place for the list: those without a describing file are opened for their figures. */
export function backupsIn(
  place: string,
  options: ConnectionOptions,
): readonly (Backup & { readonly whole: boolean })[] {
  return withFigures(place, listBackups(place), options);
}

/** A description that is lost or does not answer takes nothing away: the file tells the same of itself. */
export function withFigures(
  place: string,
  found: readonly FoundBackup[],
  options: ConnectionOptions,
): readonly (Backup & { readonly whole: boolean })[] {
  return found.flatMap(({ fileName, backup, bytes, whole }) => {
    if (backup !== null) return [{ ...backup, bytes, whole }];
    const named = namedBackup(fileName);
    const db = opened(join(place, fileName), options);
    if (named === null || db === null) return [];
    try {
      const figures = figuresOf(db);
      const at = statSync(join(place, fileName)).mtime.toISOString();
      return figures === null
        ? []
        : [{ ...figures, ...named, fileName, at, bytes, proof: 'tail' as const, whole: true }];
    } catch (error) {
      if (refusalOf(error) === null) throw error;
      return [];
    } finally {
      db.close();
    }
  });
}
