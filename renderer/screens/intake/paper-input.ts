import { apologyModeOf, mayChooseMode } from '../../../electron/domain/apology-mode.ts';
import type { ApologyMode } from '../../../electron/domain/apology-mode.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../../../electron/domain/deadline.ts';
import { withoutEmptySteps } from '../../../electron/domain/intake/missing.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import type { Role } from '../../../electron/domain/staff.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { Instant } from '../../../electron/domain/time.ts';
import type { DeskState } from '../../bridge/desk-state.ts';
import type { IntakeView } from './draft-store.ts';

/** The mode that holds now: the choice made, where this role may make it after what the facts say by now; else the table's. */
export function modeOf(fields: ComplaintFields, role: Role): ApologyMode {
  const decided = apologyModeOf(fields);
  const chosen = fields.modeChosen;
  return chosen !== undefined && mayChooseMode(role, decided, chosen) ? chosen : decided;
}

/**
 * What a paper of this intake would be composed from, gathered from what the screen already knows; main gathers its own when it
 * composes the receipt. Null before there is a branch or while nobody is signed in.
 */
export function paperInputOf(
  desk: DeskState,
  view: IntakeView,
  fields: ComplaintFields,
  packs: readonly Pack[],
  now: Instant,
): PaperInput | null {
  const { branch, session, staff } = desk;
  const signer = staff.find((one) => one.id === session?.staffId);
  if (branch === null || signer === undefined) return null;
  const deadline = deadlineOf(view, packs, localDateOf(view.marks.arrivedAt, branch.zone));
  return {
    facts: {
      caseId: view.caseId,
      number: view.number,
      arrivedAt: view.marks.arrivedAt,
      fields: withoutEmptySteps(fields),
      mode: modeOf(fields, session?.role ?? 'clerk'),
      owner: view.ownerId,
      deadline: deadline?.snapshot ?? null,
    },
    branch,
    owner: staff.find((one) => one.id === view.ownerId) ?? signer,
    signer,
    rule: deadline?.rule ?? null,
    today: localDateOf(now, branch.zone),
  };
}

function deadlineOf(
  view: IntakeView,
  packs: readonly Pack[],
  computedOn: string,
): { readonly rule: DeadlineRule; readonly snapshot: DeadlineSnapshot } | null {
  const { statutory } = view;
  if (statutory === null) return null;
  for (const pack of packs) {
    if (pack.kind !== 'deadline') continue;
    const rule = pack.content.rules.find((one) => one.id === statutory.ruleId);
    if (rule === undefined) continue;
    const { id: packId, version: packVersion } = pack;
    return {
      rule,
      snapshot: { packId, packVersion, ruleId: rule.id, dueOn: statutory.dueOn, computedOn },
    };
  }
  return null;
}
