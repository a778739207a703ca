import { apologyModeOf, mayChooseMode } from '../domain/apology-mode.ts';
import type { ApologyMode } from '../domain/apology-mode.ts';
import type { Branch } from '../domain/branch.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { DeadlineSnapshot } from '../domain/deadline.ts';
import { withoutEmptySteps } from '../domain/intake/missing.ts';
import type { PaperInput } from '../domain/papers/paper-input.ts';
import { sinceConfirmed } from '../domain/papers/since-confirmed.ts';
import type { Role, Staff } from '../domain/staff.ts';
import { localDateOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import type { CaseRow, Desk } from './ports.ts';
import { statutoryOf } from './statutory.ts';

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
export function fieldsNow(desk: Desk, branch: Branch, row: CaseRow, now: Instant): ComplaintFields {
  const { promises, followUps } = desk.records.casePage(row.caseId);
  return sinceConfirmed(fieldsOf(desk, row), promises, followUps, branch.zone, now);
}
