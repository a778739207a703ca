import { apologyModeOf, mayChooseMode } from '../domain/apology-mode.ts';
import type { ApologyMode } from '../domain/apology-mode.ts';
import type { Branch } from '../domain/branch.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { DeadlineSnapshot } from '../domain/deadline.ts';
import {
  GOODWILL_STEP,
  grantedFields,
  isWithheld,
  offeredGoodwill,
  promisableFields,
} from '../domain/goodwill/granted-goodwill.ts';
import { limitsFor } from '../domain/goodwill/goodwill-limits.ts';
import { citableChanges } from '../domain/improvement.ts';
import { withoutEmptySteps } from '../domain/intake/missing.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type { PaperInput } from '../domain/papers/paper-input.ts';
import { sinceConfirmed } from '../domain/papers/since-confirmed.ts';
import type { PromiseState } from '../domain/promise.ts';
import type { Role, Staff } from '../domain/staff.ts';
import { localDateOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import type { Acting } from './acting.ts';
import { isConcerned } from './concerned.ts';
import type { CaseRow, Desk } from './ports.ts';
import { statutoryOf } from './statutory.ts';

/** Whoever is signed in: what they may promise depends on whom the complaint is about. */
type Reader = Pick<Acting, 'staff' | 'branch'>;

/** Gathers what a paper is composed from; composing itself is domain's (fetching and computing are two functions). */
export function paperInputOf(
  desk: Desk,
  branch: Branch,
  row: CaseRow,
  fields: ComplaintFields,
  signer: Staff,
  now: Instant,
): PaperInput {
  const statutory = statutoryOf(desk, branch, fields, row);
  const owner = desk.records.staff().find((one) => one.id === row.ownerId) ?? signer;
  return {
    facts: {
      caseId: row.caseId,
      number: row.number,
      arrivedAt: row.arrivedAt,
      fields,
      mode: modeOf(row, fields, signer.role),
      owner: owner.id,
      deadline: statutory?.snapshot ?? null,
    },
    branch: row.deadline === null ? branch : withRuleOf(branch, row.deadline),
    owner,
    signer,
    rule: statutory?.rule ?? null,
    today: localDateOf(now, branch.zone),
    goodwillGiven: isGiven(goodwillPromise(desk, row)?.state),
    goodwillWithheld: isWithheld(fields, desk.records.goodwillsOf(row.caseId)),
  };
}

/** A date is only given by a rule that may print: changing the rule later takes nothing back from papers of this case. */
function withRuleOf(branch: Branch, { ruleId }: DeadlineSnapshot): Branch {
  return { ...branch, confirmedRules: [...branch.confirmedRules, ruleId] };
}

/** The mode stored at Confirm; before it what the table says, or a chosen one that this role may choose (product A7). */
export function modeOf(row: Pick<CaseRow, 'mode'>, fields: ComplaintFields, role: Role): ApologyMode {
  if (row.mode !== null) return row.mode;
  const decided = apologyModeOf(fields);
  const chosen = fields.modeChosen ?? decided;
  return mayChooseMode(role, decided, chosen) ? chosen : decided;
}

/** A case's fields as they stand: the draft while the customer is here, the record afterwards. */
export function fieldsOf(desk: Desk, row: CaseRow): ComplaintFields {
  return row.state === 'intake' ? withoutEmptySteps(desk.drafts.of(row.caseId)?.fields ?? {}) : row.fields;
}

/** The fields as they stand when a letter is written: what was kept since is done, and the next contact is the one agreed last. */
export function fieldsNow(desk: Desk, who: Reader & Pick<Acting, 'now'>, row: CaseRow): ComplaintFields {
  const { branch, now } = who;
  const { promises, followUps, improvements } = desk.records.casePage(row.caseId);
  const fields = sinceConfirmed(fieldsToPromise(desk, who, row), promises, followUps, branch.zone, now);
  // What the branch has changed since, where the case itself names nothing; never what is only planned (product E5).
  const changes = citableChanges(improvements, fields.paperLanguage ?? paperLanguageOf(branch.locale));
  return fields.prevention !== undefined || changes.length === 0
    ? fields
    : { ...fields, prevention: changes.join('\n') };
}

/**
 * The fields a paper may be written from: goodwill that nobody was allowed to grant stands on none. What was granted is due on the
 * day the customer was told last.
 */
export function fieldsToPromise(desk: Desk, who: Reader, row: CaseRow): ComplaintFields {
  const { branch } = who;
  const fields = fieldsOf(desk, row);
  const asked = desk.records.goodwillsOf(row.caseId);
  // Whoever left before Confirm was promised nothing yet either.
  if (row.state === 'intake' || row.state === 'left')
    return promisableFields(
      fields,
      asked,
      'clerk',
      limitsFor(branch.goodwillLimits, isConcerned(desk, who, row.caseId)),
    );
  const granted = grantedFields(fields, asked);
  const promise = offeredGoodwill(granted) === null ? undefined : goodwillPromise(desk, row);
  return promise === undefined
    ? granted
    : { ...granted, goodwillDue: localDateOf(promise.dueAt, branch.zone) };
}

function isGiven(state: PromiseState | undefined): boolean {
  return state === 'kept' || state === 'late';
}

/** The dated task of the goodwill that holds: of the record's own, or of what was granted since. */
function goodwillPromise(
  desk: Desk,
  row: CaseRow,
): { readonly dueAt: Instant; readonly state: PromiseState } | undefined {
  const asked = desk.records.goodwillsOf(row.caseId);
  const steps = [GOODWILL_STEP, ...asked.filter(({ state }) => state === 'approved').map(({ id }) => id)];
  return desk.records
    .casePage(row.caseId)
    .promises.findLast(({ stepId, state }) => state !== 'withdrawn' && steps.includes(stepId ?? ''));
}
