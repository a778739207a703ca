import { useState } from 'react';
import type { ContactKind } from '../../../electron/domain/complaint.ts';
import type { FollowUpOutcome } from '../../../electron/domain/follow-up.ts';
import type { StaffId } from '../../../electron/domain/ids.ts';
import type { Instant, LocalDateTime } from '../../../electron/domain/time.ts';
import type { ChannelInput } from '../../bridge/shapes.ts';
import type { CasePage } from '../case/timeline-words.ts';
import { rememberContact, rememberedContact } from './contact-memory.ts';

export type Rating = '1' | '2' | '3' | '4' | '5';

/** What is typed about one contact until it is saved. */
export interface ContactForm {
  readonly kind: ContactKind;
  readonly outcome: FollowUpOutcome | undefined;
  readonly said: string;
  readonly rating: Rating | undefined;
  readonly settles: string;
  readonly lateReason: string;
  readonly matter: string;
  readonly what: string;
  readonly plan: string;
  readonly planOwner: string;
  readonly planDue: LocalDateTime | null;
  readonly next: LocalDateTime | null;
  readonly nextKind: ContactKind;
  readonly place: string;
}

export interface ContactFormState {
  readonly form: ContactForm;
  readonly set: (change: Partial<ContactForm>) => void;
}

/** Who makes the contact, as far as a form needs it. */
export interface Caller {
  readonly staffId: StaffId;
  readonly name: string;
}

/** Every change is remembered until the contact is saved or cancelled. */
export function useContactForm(page: CasePage, caller: Caller, endOfToday: Instant): ContactFormState {
  const [form, setForm] = useState(() => startOf(page, caller, endOfToday));
  return {
    form,
    set: (change) => {
      setForm((before) => {
        const now = { ...before, ...change };
        rememberContact(caller.staffId, page.caseId, now);
        return now;
      });
    },
  };
}

/** What was typed before and not saved; a promise that was settled meanwhile is chosen no more. */
export function startOf(page: CasePage, { staffId, name }: Caller, endOfToday: Instant): ContactForm {
  const kind = page.fields.nextContactKind ?? 'phone';
  const before = rememberedContact(staffId, page.caseId);
  if (before !== undefined) {
    const open = page.promises.some(({ id, state }) => id === before.settles && state === 'open');
    return open ? before : { ...before, settles: 'none' };
  }
  return {
    kind,
    outcome: undefined,
    said: '',
    rating: undefined,
    settles: promisedContact(page, endOfToday)?.id ?? 'none',
    lateReason: '',
    matter: '',
    what: '',
    plan: '',
    planOwner: name,
    planDue: null,
    next: null,
    nextKind: kind,
    place: page.fields.postalAddress ?? '',
  };
}

/** The contact that is due first is the one this is, from the day it is due on. */
function promisedContact(page: CasePage, endOfToday: Instant): CasePage['promises'][number] | undefined {
  return page.promises
    .filter(({ source, state, dueAt }) => source === 'follow-up' && state === 'open' && dueAt <= endOfToday)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
}

export function isReady(
  form: ContactForm,
  { lateReasonNeeded }: { readonly lateReasonNeeded: boolean },
): boolean {
  return (
    form.outcome !== undefined &&
    form.said.trim() !== '' &&
    (form.outcome !== 'reached-new-problem' || form.matter.trim() !== '') &&
    !hasHalfPlan(form) &&
    (!lateReasonNeeded || form.lateReason.trim() !== '')
  );
}

/** A plan says what, who and when, or nothing. */
export function hasHalfPlan({ outcome, plan, planOwner, planDue }: ContactForm): boolean {
  if (outcome !== 'reached-new-problem') return false;
  const parts = [plan.trim() !== '', planDue !== null];
  return parts.includes(true) && (parts.includes(false) || planOwner.trim() === '');
}

/** What main is told; null while the outcome is not chosen. */
export function contactOf(caseId: string, form: ContactForm): ChannelInput<'add-follow-up'> | null {
  const { kind, outcome, said, rating, next, nextKind, place, settles, lateReason } = form;
  if (outcome === undefined) return null;
  const { matter, what, plan, planOwner, planDue } = form;
  const planned =
    plan.trim() === '' || planDue === null ? null : { what: plan, owner: planOwner, due: planDue };
  return {
    caseId,
    kind,
    outcome,
    said,
    satisfaction: rating === undefined || outcome === 'not-reached' ? null : MARKS[rating],
    nextContactAt: next,
    ...(next === null ? {} : { nextContactKind: nextKind }),
    ...(next === null || nextKind !== 'visit' ? {} : { nextContactPlace: place }),
    settles: settles === 'none' ? null : settles,
    lateReason,
    ...(outcome === 'reached-new-problem' ? { problem: { matter, what, plan: planned } } : {}),
  };
}

const MARKS = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 } as const;
