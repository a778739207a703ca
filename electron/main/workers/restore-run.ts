import { copyFileSync, existsSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Backup, LogFigures } from '../../domain/backups/backup.ts';
import type { EventContext } from '../../domain/event.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { ChainEnd } from '../../domain/log-holes.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { Instant } from '../../domain/time.ts';
import { copyVerified, syncPath } from '../../platform/durable-files.ts';
import { asideName, dropStaging, freshStaging } from '../../platform/restore-swap.ts';
import type { AsideNote } from '../../platform/restore-swap.ts';
import { copyFault, figuresOf } from '../../store/backup.ts';
import type { ConnectionOptions } from '../../store/connection.ts';
import { refusalOf } from '../../store/failure.ts';
import { headOf } from '../../store/log/adopt.ts';
import { eraseAgain } from '../../store/log/erase-again.ts';
import { openStore } from '../../store/open-store.ts';
import { ownBranch } from '../../store/records/branch.ts';
import { holesUpTo, lastPackage, sayRestored, takeBack } from '../../store/restore.ts';
import type { PackageNoted } from '../../store/restore.ts';
import type { OpenedPackage } from '../../usecases/ports.ts';
import { knownErasures } from './known-erasures.ts';
import { readNow } from './log-of-now.ts';
import { isUnknown, keptPackages, madeOf } from './own-packages.ts';

export type RestoreSource =
  | { readonly from: 'backup'; readonly file: string; readonly backup: Backup }
  /** A folder beside the log: what stood there before a restore. */
  | { readonly from: 'aside'; readonly name: string; readonly note: AsideNote };

export interface RestoreOrder {
  readonly dataFolder: string;
  readonly source: RestoreSource;
  readonly at: Instant;
  /** Both null where no log could be opened to ask who they are. */
  readonly actor: StaffId | null;
  readonly secondActor: StaffId | null;
  readonly reason: string;
  /** For packages that were sealed with one; may be empty. */
  readonly passphrase: string;
  /** Somebody has read that numbers may be given out twice. */
  readonly numbersUnknown: boolean;
}

export interface RestoreReady {
  /** Null for a log that is put back as it was, since it does not open. */
  readonly figures: LogFigures | null;
  readonly takenBack: number;
  readonly missing: number;
  /** Cases whose words this copy still had and that were made anonymous since. */
  readonly erasedAgain: number;
  readonly aside: string;
  readonly note: AsideNote;
  /** Local number of the last event of the log of now: with another one at the change it is made ready anew. */
  readonly lastSeqNow: number | null;
}
export type OnRestoreStep = (step: 'copy' | 'prove' | 'packages', done: number, of: number) => void;

const LOG = 'amends.db';
const SPARE_BYTES = 1 << 20;

/**
 * Makes the log ready that will take the place of the one here: copied, proved, with what our own packages hold since, with the event
 * that says so, and without the words that were erased since. Nothing of the log of now is touched. `swapIn` changes them, once this one
 * is closed.
 */
export async function prepareRestore(
  order: RestoreOrder,
  options: ConnectionOptions,
  onStep: OnRestoreStep = () => undefined,
): Promise<Outcome<RestoreReady>> {
  try {
    const outcome = await prepared(order, options, onStep);
    if (!outcome.ok) dropStaging(order.dataFolder);
    return outcome;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    dropStaging(order.dataFolder);
    return refusal;
  }
}

async function prepared(
  order: RestoreOrder,
  options: ConnectionOptions,
  onStep: OnRestoreStep,
): Promise<Outcome<RestoreReady>> {
  const { dataFolder, source } = order;
  const bytes = sizeOf(source, dataFolder);
  const disk = statfsSync(dataFolder);
  if (disk.bavail * disk.bsize < bytes + SPARE_BYTES) return refuse('disk-full');
  const staging = freshStaging(dataFolder);
  if (!staging.ok) return staging;
  const staged = join(staging.value, LOG);
  const copied = copySource(source, dataFolder, staged, options, onStep);
  if (!copied.ok) return copied;
  const store = openStore(staged, options);
  const aside = asideName(dataFolder, order.at);
  if (!store.ok) {
    // What stood here before may be damaged, which is why it was put aside; it comes back as it was, and the start says so.
    return source.from === 'aside' && store.code === 'damaged'
      ? done({
          figures: null,
          takenBack: 0,
          missing: 0,
          erasedAgain: 0,
          aside,
          note: noteOf(order, null),
          lastSeqNow: null,
        })
      : store;
  }
  const { db } = store.value;
  try {
    const now = readNow(dataFolder, db, options);
    const zone = ownBranch(db)?.zone ?? 'UTC';
    const context: EventContext = { at: order.at, zone, actor: order.actor, secondActor: order.secondActor };
    const counter = figuresOf(db)?.counter;
    if (counter === undefined) return refuse('backup-unsound');
    if (now.counter !== null && now.counter !== counter) return refuse('at-another-counter');
    const before = headOf(db, counter);
    const kept = await keptPackages(order, db, (finished, of) => {
      onStep('packages', finished, of);
    });
    for (const opened of kept.opened) if (!takeBack(db, context, opened)) break;
    const head = headOf(db, counter);
    const exported = newestExport(now.packages, kept.opened);
    const known = furthest([now.end, now.mark, exported]);
    if (known === null && isUnknown(kept) && !order.numbersUnknown) return refuse('numbers-unknown');
    const missing = holesUpTo(counter, head, known, exported);
    const packages = now.packages.length > 0 ? now.packages : madeOf(kept.opened, order.at);
    const since = packages.filter(({ sequence }) => sequence > lastPackage(db));
    const shared = { missing, ordinals: now.ordinals, reason: order.reason, keptAs: aside };
    sayRestored(
      db,
      context,
      source.from === 'backup'
        ? {
            kind: 'log-restored',
            caseId: null,
            payload: {
              ...shared,
              backupAt: source.backup.at,
              backupLast: before.originSeq,
              takenBackTo: head.originSeq,
            },
          }
        : { kind: 'restore-undone', caseId: null, payload: { ...shared, restoredAt: source.note.at } },
      since,
    );
    const erasedAgain = eraseAgain(db, context, knownErasures(order, db, counter, options).erasures);
    const [hole] = missing;
    return done({
      figures: figuresOf(db),
      takenBack: head.originSeq - before.originSeq,
      missing: hole === undefined ? 0 : hole.toSeq - hole.fromSeq + 1,
      erasedAgain,
      aside,
      note: noteOf(order, now.figures),
      lastSeqNow: now.figures?.lastSeq ?? null,
    });
  } finally {
    store.value.close();
    if (existsSync(staged)) syncPath(staged);
    for (const beside of [`${staged}-wal`, `${staged}-shm`])
      if (isEmpty(beside)) rmSync(beside, { force: true });
    if (existsSync(dirname(staged))) syncPath(dirname(staged));
  }
}

function isEmpty(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === 0;
}

function sizeOf(source: RestoreSource, dataFolder: string): number {
  return source.from === 'backup'
    ? source.backup.bytes
    : statSync(join(dataFolder, source.name, LOG)).size * 2;
}

function copySource(
  source: RestoreSource,
  dataFolder: string,
  staged: string,
  options: ConnectionOptions,
  onStep: OnRestoreStep,
): Outcome<null> {
  const file = source.from === 'backup' ? source.file : join(dataFolder, source.name, LOG);
  const bytes = statSync(file).size;
  const same = copyVerified(file, staged, (written) => {
    onStep('copy', written, bytes);
  });
  if (!same) return refuse('verify-failed');
  if (source.from === 'aside') {
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${staged}-wal`);
    return done(null);
  }
  onStep('prove', 0, 1);
  return copyFault(staged, options, source.backup) === null ? done(null) : refuse('backup-unsound');
}

function noteOf({ source, at }: RestoreOrder, now: LogFigures | null): AsideNote {
  return {
    kind: source.from === 'backup' ? 'restored' : 'undone',
    at,
    of: source.from === 'backup' ? source.backup.at : source.note.at,
    events: now?.events ?? null,
    cases: now?.cases ?? null,
  };
}

function newestExport(made: readonly PackageNoted[], opened: readonly OpenedPackage[]): ChainEnd | null {
  const ends = [...made, ...opened].map(({ lastSeq, lastHash }) => ({ originSeq: lastSeq, hash: lastHash }));
  return furthest(ends);
}

function furthest(ends: readonly (ChainEnd | null)[]): ChainEnd | null {
  return ends.reduce(
    (best, end) => (end !== null && (best === null || end.originSeq > best.originSeq) ? end : best),
    null,
  );
}
