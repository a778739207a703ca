import type { PackageCase } from '../../../domain/day-close/package-rows.ts';
import type { RemedyStep } from '../../../domain/complaint.ts';
import { amount, codes, localMinute, wallClock, yesNo, type Column } from '../column.ts';

/**
 * `cases.csv`, one row a case, the latest state: the record every deadline rule asks for (spec: deadline packs, "Record, the
 * safe minimum"). Final in package v1. Codes are those of the log. The staff member concerned is not here (decision 10).
 *
 * - `case_number`, `case_id`: the number on the papers, and the id the other files and the events use
 * - `state`: intake, open, resolved, withdrawn, left, reopened
 * - `arrived_at_utc`, `arrived_local`, `time_zone`: when the customer came; `entered_at_utc`: when it was typed
 * - `staff`: owner of the case; `channel`, `form`, `language`: in person by default, oral or written, language of the papers
 * - `vulnerable`, `wants`, `needs`, `feelings`: codes parted by semicolons
 * - `…_amount`: major units with a decimal point; `…_currency`: ISO 4217
 * - `remedy_steps`: one line a step: state, due time, owner, what
 * - `deadline_…`: the snapshot the receipt was printed from; extension and lateness reason stay empty until they happen
 * - `referral`, `clock_profile`, `retention_class`: empty until the log keeps them
 */
export const CASE_COLUMNS: readonly Column<PackageCase>[] = [
  { name: 'case_number', cell: (row) => row.number },
  { name: 'case_id', cell: (row) => row.caseId },
  { name: 'state', cell: (row) => row.state },
  { name: 'branch', cell: (_row, place) => place.branch },
  { name: 'counter', cell: (_row, place) => place.counter },
  { name: 'arrived_at_utc', cell: (row) => row.arrivedAt },
  { name: 'arrived_local', cell: (row, place) => localMinute(row.arrivedAt, place.zone) },
  { name: 'time_zone', cell: (_row, place) => place.zone },
  { name: 'entered_at_utc', cell: (row) => row.enteredAt },
  { name: 'confirmed_at_utc', cell: (row) => row.confirmedAt },
  { name: 'staff', cell: (row) => row.ownerName },
  { name: 'channel', cell: (row) => row.record.channel ?? 'in-person' },
  { name: 'form', cell: (row) => row.record.form ?? null },
  { name: 'language', cell: (row) => row.record.paperLanguage ?? null },
  { name: 'customer_name', cell: (row) => row.record.customerName ?? null },
  { name: 'name_withheld', cell: (row) => yesNo(row.record.nameWithheld) },
  { name: 'address_form', cell: (row) => row.record.addressForm ?? null },
  { name: 'address_title', cell: (row) => row.record.addressTitle ?? null },
  { name: 'phone', cell: (row) => row.record.phone ?? null },
  { name: 'postal_address', cell: (row) => row.record.postalAddress ?? null },
  { name: 'acting_for', cell: (row) => row.record.actingFor ?? null },
  { name: 'acting_for_name', cell: (row) => row.record.actingForName ?? null },
  { name: 'authority', cell: (row) => row.record.authority ?? null },
  { name: 'vulnerable', cell: (row) => codes(row.record.vulnerable) },
  { name: 'reference', cell: (row) => row.record.reference ?? null },
  { name: 'matter', cell: (row) => row.record.matter ?? null },
  { name: 'what_happened', cell: (row) => row.record.what ?? null },
  { name: 'happened_on', cell: (row) => row.record.happenedOn ?? null },
  { name: 'happened_time', cell: (row) => row.record.happenedTime ?? null },
  { name: 'happened_where', cell: (row) => row.record.where ?? null },
  { name: 'hall_place', cell: (row) => row.record.place ?? null },
  { name: 'customer_words', cell: (row) => row.record.customerWords ?? null },
  { name: 'wants', cell: (row) => codes(row.record.wants) },
  { name: 'needs', cell: (row) => codes(row.record.needs) },
  { name: 'feelings', cell: (row) => codes(row.record.feelings) },
  { name: 'effect', cell: (row) => row.record.effect ?? null },
  { name: 'loss_minutes', cell: (row) => row.record.lossMinutes ?? null },
  { name: 'loss_amount', cell: (row) => amount(row.record.lossMoney) },
  { name: 'loss_currency', cell: (row) => row.record.lossMoney?.currency ?? null },
  { name: 'request', cell: (row) => row.record.request ?? null },
  { name: 'request_amount', cell: (row) => amount(row.record.requestAmount) },
  { name: 'request_currency', cell: (row) => row.record.requestAmount?.currency ?? null },
  { name: 'sector', cell: (row) => row.record.sector ?? null },
  { name: 'category', cell: (row) => row.record.category ?? null },
  { name: 'product', cell: (row) => row.record.product ?? null },
  { name: 'complaint_kind', cell: (row) => row.record.complaintKind ?? null },
  { name: 'severity', cell: (row) => row.record.severity ?? null },
  { name: 'safety', cell: (row) => yesNo(row.record.safety) },
  { name: 'linked_case', cell: (row) => row.linkedCaseNumber },
  { name: 'repeat_of', cell: (row) => row.repeatOfNumber },
  { name: 'facts_state', cell: (row) => row.record.factsState ?? null },
  { name: 'cause', cell: (row) => row.record.cause ?? null },
  { name: 'principle', cell: (row) => row.record.principle ?? null },
  { name: 'apology_mode', cell: (row) => row.mode },
  { name: 'to_check', cell: (row) => row.record.toCheck ?? null },
  { name: 'check_by_local', cell: (row) => wallClock(row.record.checkBy) },
  { name: 'root_cause', cell: (row) => row.record.rootCause ?? null },
  { name: 'our_part', cell: (row) => row.record.ourPart ?? null },
  { name: 'remedy_steps', cell: (row) => (row.record.steps ?? []).map(stepLine).join('\n') },
  { name: 'goodwill_kind', cell: (row) => row.record.goodwillKind ?? null },
  { name: 'goodwill_amount', cell: (row) => amount(row.record.goodwillAmount) },
  { name: 'goodwill_currency', cell: (row) => row.record.goodwillAmount?.currency ?? null },
  { name: 'goodwill_due', cell: (row) => row.record.goodwillDue ?? null },
  { name: 'prevention', cell: (row) => row.record.prevention ?? null },
  { name: 'answer', cell: (row) => row.record.answer ?? null },
  { name: 'answer_basis', cell: (row) => row.record.answerBasis ?? null },
  { name: 'spoken_apology', cell: (row) => row.record.spokenApology ?? null },
  { name: 'customer_remarks', cell: (row) => row.record.customerRemarks ?? null },
  { name: 'resolved_at_utc', cell: (row) => row.resolvedAt },
  { name: 'resolution_basis', cell: (row) => row.resolutionBasis },
  { name: 'withdrawn_at_utc', cell: (row) => row.withdrawnAt },
  { name: 'withdrawal_reason', cell: (row) => row.withdrawalReason },
  { name: 'left_at_utc', cell: (row) => row.leftAt },
  { name: 'leaving_reason', cell: (row) => row.leavingReason },
  { name: 'reopened_at_utc', cell: (row) => row.reopenedAt },
  { name: 'reopening_reason', cell: (row) => row.reopeningReason },
  { name: 'reopened_times', cell: (row) => row.reopenedTimes },
  { name: 'referral', cell: () => null },
  { name: 'clock_profile', cell: () => null },
  { name: 'deadline_pack', cell: (row) => row.deadline?.packId ?? null },
  { name: 'deadline_pack_version', cell: (row) => row.deadline?.packVersion ?? null },
  { name: 'deadline_rule', cell: (row) => row.deadline?.ruleId ?? null },
  { name: 'deadline_on', cell: (row) => row.deadline?.dueOn ?? null },
  { name: 'deadline_computed_on', cell: (row) => row.deadline?.computedOn ?? null },
  { name: 'deadline_extended_to', cell: () => null },
  { name: 'deadline_extension_reason', cell: () => null },
  { name: 'lateness_reason', cell: () => null },
  { name: 'next_contact_local', cell: (row) => wallClock(row.record.nextContactAt) },
  { name: 'next_contact_kind', cell: (row) => row.record.nextContactKind ?? null },
  { name: 'retention_class', cell: () => null },
];

function stepLine(step: RemedyStep): string {
  return `[${step.state}] ${step.due.replace('T', ' ')} ${step.owner}: ${step.what}`;
}
