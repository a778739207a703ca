import type { CaseProblem } from '../../../domain/case.ts';
import type { ComplaintFields, RemedyStep } from '../../../domain/complaint.ts';
import type { CaseCourse, PackageCase } from '../../../domain/day-close/package-rows.ts';
import type { GoodwillBasis } from '../../../domain/goodwill/goodwill-basis.ts';
import { grantedFields } from '../../../domain/goodwill/granted-goodwill.ts';
import type { LateClock } from '../../../domain/lateness.ts';
import type { Money } from '../../../domain/money.ts';
import type { ClockPause, ClockState } from '../../../domain/service-clocks.ts';
import { amount, codes, localMinute, wallClock, yesNo, columnsOf } from '../column.ts';

/**
 * `cases.csv`, one row a case, the latest state: the record every deadline rule asks for (spec: deadline packs, "Record, the
 * safe minimum"). Final in package v1. Codes are those of the log. The staff member concerned is not here (decision 10).
 *
 * - `case_number`, `case_id`: the number on the papers, and the id the other files and the events use
 * - `state`: intake, open, waiting, resolved, withdrawn, left, closed, reopened
 * - `arrived_at_utc`, `arrived_local`, `time_zone`: when the customer came; `entered_at_utc`: when it was typed
 * - `staff`: owner of the case; `channel`, `form`, `language`: in person by default, oral or written, language of the papers
 * - `vulnerable`, `wants`, `needs`, `feelings`: codes parted by semicolons
 * - `…_amount`: major units with a decimal point; `…_currency`: ISO 4217
 * - `remedy_steps`: one line a step: state, due time, owner, what
 * - `deadline_…`: the snapshot the receipt was printed from; `deadline_extended_to` is the day now in force, with the reason given
 *   last; `lateness_reason`: why the statutory day passed unanswered
 * - `clocks_kept`, `clocks_late`: service clocks by the last event of the package: acknowledge, progress, concrete, close, letter;
 *   `service_lateness`: one line a clock
 * - `waiting_…`: how often the case waited for somebody else, since when it does now, and why last
 * - `goodwill_…`: `worked_out` and `basis` as offered; `state` is within (the clerk's own to give), waiting, approved, refused,
 *   withdrawn; `granted_amount` is what the customer may count on
 * - `escalation_notes`, `further_problems`: one line each; `improvements`: ids in improvements.csv, of this or an earlier package
 * - `referral`, `clock_profile`, `retention_class`: empty until the log keeps them
 */
export const CASE_COLUMNS = columnsOf<PackageCase>((column) => [
  column('id', 'case_number', (row) => row.number),
  column('id', 'case_id', (row) => row.caseId),
  column('code', 'state', (row) => row.state),
  column('code', 'branch', (_row, place) => place.branch),
  column('number', 'counter', (_row, place) => place.counter),
  column('instant', 'arrived_at_utc', (row) => row.arrivedAt),
  column('minute', 'arrived_local', (row, place) => localMinute(row.arrivedAt, place.zone)),
  column('code', 'time_zone', (_row, place) => place.zone),
  column('instant', 'entered_at_utc', (row) => row.enteredAt),
  column('instant', 'confirmed_at_utc', (row) => row.confirmedAt),
  column('staff', 'staff', (row) => row.ownerName),
  column('code', 'channel', (row) => row.record.channel ?? 'in-person'),
  column('code', 'form', (row) => row.record.form ?? null),
  column('code', 'language', (row) => row.record.paperLanguage ?? null),
  column('name', 'customer_name', (row) => row.record.customerName ?? null),
  column('code', 'name_withheld', (row) => yesNo(row.record.nameWithheld)),
  column('code', 'address_form', (row) => row.record.addressForm ?? null),
  column('text', 'address_title', (row) => row.record.addressTitle ?? null),
  column('phone', 'phone', (row) => row.record.phone ?? null),
  column('address', 'postal_address', (row) => row.record.postalAddress ?? null),
  column('code', 'acting_for', (row) => row.record.actingFor ?? null),
  column('name', 'acting_for_name', (row) => row.record.actingForName ?? null),
  column('code', 'authority', (row) => row.record.authority ?? null),
  column('code', 'vulnerable', (row) => codes(row.record.vulnerable)),
  column('reference', 'reference', (row) => row.record.reference ?? null),
  column('text', 'matter', (row) => row.record.matter ?? null),
  column('text', 'what_happened', (row) => row.record.what ?? null),
  column('date', 'happened_on', (row) => row.record.happenedOn ?? null),
  column('code', 'happened_time', (row) => row.record.happenedTime ?? null),
  column('text', 'happened_where', (row) => row.record.where ?? null),
  column('code', 'hall_place', (row) => row.record.place ?? null),
  column('text', 'customer_words', (row) => row.record.customerWords ?? null),
  column('code', 'wants', (row) => codes(row.record.wants)),
  column('code', 'needs', (row) => codes(row.record.needs)),
  column('code', 'feelings', (row) => codes(row.record.feelings)),
  column('text', 'effect', (row) => row.record.effect ?? null),
  column('number', 'loss_minutes', (row) => row.record.lossMinutes ?? null),
  column('amount', 'loss_amount', (row) => amount(row.record.lossMoney)),
  column('code', 'loss_currency', (row) => row.record.lossMoney?.currency ?? null),
  column('text', 'request', (row) => row.record.request ?? null),
  column('amount', 'request_amount', (row) => amount(row.record.requestAmount)),
  column('code', 'request_currency', (row) => row.record.requestAmount?.currency ?? null),
  column('code', 'sector', (row) => row.record.sector ?? null),
  column('code', 'category', (row) => row.record.category ?? null),
  column('text', 'product', (row) => row.record.product ?? null),
  column('code', 'complaint_kind', (row) => row.record.complaintKind ?? null),
  column('code', 'severity', (row) => row.record.severity ?? null),
  column('code', 'safety', (row) => yesNo(row.record.safety)),
  column('id', 'linked_case', (row) => row.linkedCaseNumber),
  column('id', 'repeat_of', (row) => row.repeatOfNumber),
  column('code', 'facts_state', (row) => row.record.factsState ?? null),
  column('code', 'cause', (row) => row.record.cause ?? null),
  column('code', 'principle', (row) => row.record.principle ?? null),
  column('code', 'apology_mode', (row) => row.mode),
  column('text', 'to_check', (row) => row.record.toCheck ?? null),
  column('minute', 'check_by_local', (row) => wallClock(row.record.checkBy)),
  column('text', 'root_cause', (row) => row.record.rootCause ?? null),
  column('text', 'our_part', (row) => row.record.ourPart ?? null),
  column('text', 'remedy_steps', (row) => (row.record.steps ?? []).map(stepLine).join('\n')),
  column('code', 'goodwill_kind', (row) => row.record.goodwillKind ?? null),
  column('amount', 'goodwill_amount', (row) => amount(row.record.goodwillAmount)),
  column('code', 'goodwill_currency', (row) => row.record.goodwillAmount?.currency ?? null),
  column('date', 'goodwill_due', (row) => row.record.goodwillDue ?? null),
  column('text', 'prevention', (row) => row.record.prevention ?? null),
  column('code', 'answer', (row) => row.record.answer ?? null),
  column('text', 'answer_basis', (row) => row.record.answerBasis ?? null),
  column('text', 'spoken_apology', (row) => row.record.spokenApology ?? null),
  column('text', 'customer_remarks', (row) => row.record.customerRemarks ?? null),
  column('instant', 'resolved_at_utc', (row) => row.resolvedAt),
  column('text', 'resolution_basis', (row) => row.resolutionBasis),
  column('instant', 'withdrawn_at_utc', (row) => row.withdrawnAt),
  column('text', 'withdrawal_reason', (row) => row.withdrawalReason),
  column('instant', 'left_at_utc', (row) => row.leftAt),
  column('text', 'leaving_reason', (row) => row.leavingReason),
  column('instant', 'reopened_at_utc', (row) => row.reopenedAt),
  column('text', 'reopening_reason', (row) => row.reopeningReason),
  column('number', 'reopened_times', (row) => row.reopenedTimes),
  column('code', 'referral', () => null),
  column('code', 'clock_profile', () => null),
  column('id', 'deadline_pack', (row) => row.deadline?.packId ?? null),
  column('number', 'deadline_pack_version', (row) => row.deadline?.packVersion ?? null),
  column('id', 'deadline_rule', (row) => row.deadline?.ruleId ?? null),
  column('date', 'deadline_on', (row) => row.course.extensions[0]?.from ?? row.deadline?.dueOn),
  column('date', 'deadline_computed_on', (row) => row.deadline?.computedOn ?? null),
  column('date', 'deadline_extended_to', (row) => row.course.extensions.at(-1)?.to),
  column('text', 'deadline_extension_reason', (row) => row.course.extensions.at(-1)?.reason),
  column('text', 'lateness_reason', (row) => latenessOf(row, 'statutory')),
  column('minute', 'next_contact_local', (row) => wallClock(row.record.nextContactAt)),
  column('code', 'next_contact_kind', (row) => row.record.nextContactKind ?? null),
  column('code', 'retention_class', () => null),
  column('instant', 'acknowledged_at_utc', ({ course }) => course.acknowledgedAt),
  column('instant', 'progress_told_at_utc', ({ course }) => course.progressToldAt),
  column('instant', 'first_letter_at_utc', ({ course }) => course.firstLetterAt),
  column('code', 'clocks_kept', ({ course }) => codes(clocksIn(course, 'kept'))),
  column('code', 'clocks_late', ({ course }) => codes(clocksIn(course, 'late'))),
  column('text', 'service_lateness', ({ course }) =>
    course.lateness.filter(isService).map(latenessLine).join('\n'),
  ),
  column('number', 'waiting_times', ({ course }) => course.pauses.length),
  column('instant', 'waiting_since_utc', ({ course }) => openPause(course)?.from),
  column('text', 'waiting_reason', ({ course }) => course.pauses.at(-1)?.reason),
  column('instant', 'closed_at_utc', ({ course }) => course.closedAt),
  column('text', 'closing_reason', ({ course }) => course.closingReason),
  column('instant', 'deadline_at_utc', (row) => row.deadline?.dueAt),
  column('number', 'deadline_extended_times', ({ course }) => course.extensions.length),
  column('id', 'deadline_step', ({ course }) => course.extensions.at(-1)?.stepId),
  column('text', 'deadline_extension_circumstances', ({ course }) => course.extensions.at(-1)?.circumstances),
  column('code', 'goodwill_basis', (row) => row.record.goodwillBasis?.kind),
  column('text', 'goodwill_worked_out', (row) => workedOut(row.record.goodwillBasis)),
  column('code', 'goodwill_state', goodwillState),
  column('amount', 'goodwill_asked_amount', ({ course }) => amount(course.goodwill.at(-1)?.amount)),
  column('code', 'goodwill_asked_currency', ({ course }) => course.goodwill.at(-1)?.amount?.currency),
  column('text', 'goodwill_asked_why', ({ course }) => course.goodwill.at(-1)?.why),
  column('instant', 'goodwill_decided_at_utc', ({ course }) => course.goodwill.at(-1)?.decidedAt),
  column('text', 'goodwill_decision', ({ course }) => course.goodwill.at(-1)?.decision),
  column('amount', 'goodwill_granted_amount', (row) => amount(granted(row)?.goodwillAmount)),
  column('code', 'goodwill_granted_currency', (row) => granted(row)?.goodwillAmount?.currency),
  column('number', 'escalated_times', ({ course }) => course.escalatedTimes),
  column('instant', 'escalated_at_utc', ({ course }) => course.escalatedAt),
  column('text', 'escalation_reason', ({ course }) => course.escalationReason),
  column('text', 'escalation_notes', ({ course }) => course.escalationNotes.map(noteLine).join('\n')),
  column('text', 'further_problems', ({ course }) => course.problems.map(problemLine).join('\n')),
  column('code', 'public_post', (row) => row.record.publicPost),
  column('code', 'improvements', ({ course }) => codes(course.improvements)),
]);

function latenessOf(row: PackageCase, clock: LateClock): string | undefined {
  return row.course.lateness.find((late) => late.clock === clock)?.reason;
}
function isService({ clock }: { readonly clock: LateClock }): boolean {
  return clock !== 'statutory';
}
function latenessLine({ clock, reason }: CaseCourse['lateness'][number]): string {
  return `[${clock}] ${reason}`;
}
function clocksIn(course: CaseCourse, state: ClockState): readonly string[] {
  return course.clocks.filter((clock) => clock.state === state).map((clock) => clock.code);
}
function openPause(course: CaseCourse): ClockPause | undefined {
  return course.pauses.find((pause) => pause.to === null);
}

/** What a supervisor said last; `within` where the sum was the clerk's own to give; empty where nothing is offered. */
function goodwillState(row: PackageCase): string {
  return row.course.goodwill.at(-1)?.state ?? (granted(row)?.goodwillAmount === undefined ? '' : 'within');
}
/** What the customer may count on, as far as the case was confirmed. */
function granted(row: PackageCase): ComplaintFields | null {
  return row.confirmedAt === null ? null : grantedFields(row.record, row.course.goodwill);
}
function workedOut(basis: GoodwillBasis | undefined): string {
  switch (basis?.kind) {
    case 'days':
      return `${basis.days} x ${sum(basis.daily)}`;
    case 'overcharge':
      return `${sum(basis.paid)} - ${sum(basis.due)}`;
    case 'percentage':
      return `${basis.basisPoints / 100} % x ${sum(basis.of)}`;
    case 'in-kind':
      return basis.worth === null ? basis.what : `${basis.what} (${sum(basis.worth)})`;
    case 'fixed':
    case undefined:
      return '';
  }
}
function sum(money: Money): string {
  return `${amount(money)} ${money.currency}`;
}
function noteLine({ happening, decision, note }: CaseCourse['escalationNotes'][number]): string {
  return `[${decision}] ${happening}${note === '' ? '' : `: ${note}`}`;
}
function problemLine({ matter, what }: CaseProblem): string {
  return what === '' ? matter : `${matter}: ${what}`;
}

function stepLine(step: RemedyStep): string {
  return `[${step.state}] ${step.due.replace('T', ' ')} ${step.owner}: ${step.what}`;
}
