import { join } from 'node:path';
import { refuse, done } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import { commonSeq, figuresOf, openBackup } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import type { Db } from '../../store/database.ts';
import { refusalOf } from '../../store/failure.ts';
import { headOf } from '../../store/log/adopt.ts';
import { openReader } from '../../store/open-store.ts';
import { readHighWater } from '../../store/recovery/high-water.ts';
import { lossAfter } from '../../store/restore.ts';
import type { Loss } from '../../store/restore.ts';
import { knownErasures } from './known-erasures.ts';
import { withLog } from './log-of-now.ts';
import { giveBack, isUnknown, keptPackages } from './own-packages.ts';
import type { RestoreOrder } from './restore-run.ts';

const LOG = 'amends.db';

/** What a restore would do, in figures; nothing is changed to find out. */
export interface RestorePreview {
  /** Null where the log of now cannot be read, or nobody has set up one here. */
  readonly loss: Loss | null;
  /** Events that our own kept packages would give back. */
  readonly fromPackages: number;
  /** Kept packages that cannot be opened here: file names. */
  readonly unopened: readonly string[];
  /** Nobody can tell which numbers were given out since. */
  readonly numbersUnknown: boolean;
  /** Cases whose words it still has and that were made anonymous since: they are erased again. Null where nothing here can know. */
  readonly erasedSince: number | null;
}
export async function previewRestore(
  order: Pick<RestoreOrder, 'dataFolder' | 'source' | 'passphrase'>,
  options: ConnectionOptions,
): Promise<Outcome<RestorePreview>> {
  const { dataFolder, source } = order;
  const file = source.from === 'backup' ? source.file : join(dataFolder, source.name, LOG);
  let db: Db | undefined;
  try {
    db = source.from === 'backup' ? openBackup(file, options) : openReader(file, options);
    const other = db;
    const figures = figuresOf(db);
    if (figures === null) return refuse('backup-unsound');
    const loss = withLog(dataFolder, options, (now) => {
      const held = figuresOf(now);
      return held && lossAfter(now, commonSeq(other, now, held.lastSeq));
    });
    const kept = await keptPackages(order, db);
    const known = loss !== null || readHighWater(dataFolder) !== null;
    const erased = knownErasures(order, db, figures.counter, options);
    return done({
      loss,
      fromPackages: giveBack(headOf(db, figures.counter), kept.opened),
      unopened: kept.unopened,
      numbersUnknown: !known && isUnknown(kept),
      erasedSince: erased.known ? erased.erasures.length : null,
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refusal.code === 'damaged' ? refuse('backup-unsound') : refusal;
  } finally {
    db?.close();
  }
}
