import type { EventKind, StoredEvent } from '../../domain/event.ts';
import type { Db } from '../database.ts';
import { indexEvent } from '../search/search-index.ts';
import { branchProjections } from './branch.ts';
import { caseProjections } from './case.ts';
import { caseTimeProjections } from './case-time.ts';
import { endsClocks, judgeClocks } from './clock-outcome.ts';
import { comingTogetherProjections } from './coming-together.ts';
import { conflictProjections } from './conflict.ts';
import { dayProjections, noteWorkingDay } from './day.ts';
import { escalationProjections } from './escalation.ts';
import { followUpProjections } from './follow-up.ts';
import { goodwillProjections } from './goodwill.ts';
import { improvementProjections } from './improvement.ts';
import { intakeProjections } from './intake.ts';
import { packProjections } from './pack.ts';
import { packageProjections } from './package.ts';
import { paperProjections } from './paper.ts';
import type { FoldedEvent, Projections } from './projection.ts';
import { privacyProjections } from './privacy.ts';
import { promiseProjections } from './promise.ts';
import { recoveryProjections } from './recovery.ts';
import { registerProjections } from './register.ts';
import { restoreProjections } from './restore.ts';
import { staffProjections } from './staff.ts';

/** Every kind of event and what it does to the state tables. A kind that is missing here does not compile. */
const PROJECTIONS: Projections = {
  ...branchProjections,
  ...staffProjections,
  ...intakeProjections,
  ...caseProjections,
  ...caseTimeProjections,
  ...goodwillProjections,
  ...escalationProjections,
  ...improvementProjections,
  ...promiseProjections,
  ...followUpProjections,
  ...paperProjections,
  ...dayProjections,
  ...packageProjections,
  ...packProjections,
  ...comingTogetherProjections,
  ...conflictProjections,
  ...registerProjections,
  ...privacyProjections,
  ...recoveryProjections,
  ...restoreProjections,
};

/** The tables the projections own, rows that point at others first. */
export const STATE_TABLES = [
  'legal_hold',
  'ordinal_used',
  'register_batch',
  'conflict',
  'imported_package',
  'trusted_counter',
  'imported_pack',
  'package_copy',
  'package',
  'day_close',
  'working_day',
  'paper',
  'follow_up',
  'promise',
  'said_line',
  'staff_concerned',
  'improvement_case',
  'improvement',
  'case_problem',
  'escalation_note',
  'goodwill',
  'lateness',
  'case_pause',
  'name_word',
  'case_record',
  'complaint_case',
  'staff',
  'signing_key',
  'branch',
  // Kept by triggers on the tables above, and empty once they are.
  'report_count',
] as const;

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(PROJECTIONS, kind);
}

/** Folds one event into the state tables; of an erased one only the day it happened on is left to fold. */
export function project<K extends EventKind>(db: Db, event: StoredEvent<K>): void {
  foldOne(db, event);
  if (event.caseId !== null) noteWorkingDay(db, event);
}

/** The same without the day it happened on, which an event that is folded again has noted already. */
export function foldOne<K extends EventKind>(db: Db, event: StoredEvent<K>): void {
  if (!hasPayload(event)) return;
  PROJECTIONS[event.kind](db, event);
  if (event.caseId !== null && endsClocks(event.kind)) judgeClocks(db, event.caseId);
  indexEvent(db, event);
}

function hasPayload<K extends EventKind>(event: StoredEvent<K>): event is FoldedEvent<K> {
  return event.payload !== null;
}
