import type { ChannelInput } from '../contract/channels.ts';
import type { EventContext, EventDraft } from '../domain/event.ts';
import type { LogHole } from '../domain/log-holes.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import type { Db } from '../store/database.ts';
import { headOf } from '../store/log/adopt.ts';
import { append, appendAfterHole, ownCounter } from '../store/log/append.ts';
import { markOf, readHighWater, writeHighWaterNow } from '../store/recovery/high-water.ts';
import { holesUpTo, takeBack } from '../store/restore.ts';
import { supervisorByPin } from '../usecases/check-pin.ts';
import type { NotLetIn } from './recovery-desk.ts';
import { keptPackages } from './workers/own-packages.ts';

/**
 * A supervisor answers for opening a log that ends before its mark: what this counter's own kept packages hold is taken back first, and
 * what is missing then is named by an event behind it, so that no number is given out twice. Refuses what `checkPin` refuses,
 * `reason-missing`, and `numbers-unknown` where packages were made of what is missing and do not open.
 */
export async function answerForGap(
  dataFolder: string,
  { db, desk, standing }: NotLetIn,
  { supervisorId, pin, reason }: ChannelInput<'answer-for-gap'>,
): Promise<Outcome<Nothing>> {
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  const who = await supervisorByPin(desk, supervisorId, pin);
  if (!who.ok) return who;
  const counter = ownCounter(db);
  if (counter === null) return refuse('log-behind');
  const at = desk.clock.now();
  const zone = desk.records.branch()?.zone ?? 'UTC';
  const context: EventContext = { at, zone, actor: who.value.id, secondActor: null };
  const kept = await keptPackages({ dataFolder, passphrase: '' }, db);
  for (const opened of kept.opened) if (!takeBack(db, context, opened)) break;
  const head = headOf(db, counter);
  const mark = readHighWater(dataFolder);
  const exported = kept.opened.at(-1);
  const known = standing.is === 'behind' ? mark : null;
  if (standing.is === 'older' && kept.unopened.length > 0) return refuse('numbers-unknown');
  const missing = holesUpTo(
    counter,
    head,
    known,
    exported === undefined ? null : { originSeq: exported.lastSeq, hash: exported.lastHash },
  );
  say(db, context, missing, reason.trim());
  const now = markOf(db, at);
  if (now !== null) writeHighWaterNow(dataFolder, now);
  return done(NOTHING);
}

function say(db: Db, context: EventContext, missing: readonly LogHole[], reason: string): void {
  const draft: EventDraft = { kind: 'gap-noted', caseId: null, payload: { missing, reason } };
  const [hole] = missing;
  if (hole === undefined) append(db, context, [draft]);
  else appendAfterHole(db, context, draft, hole);
}
