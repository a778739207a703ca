import type { ComplaintFields, GoodwillKind } from '../complaint.ts';
import type { Money } from '../money.ts';
import { done } from '../refusal.ts';
import type { Outcome } from '../refusal.ts';
import type { Role } from '../staff.ts';
import type { LocalDate } from '../time.ts';
import { goodwillAmount } from './goodwill-amount.ts';
import type { GoodwillState } from './goodwill-asked.ts';
import type { GoodwillBasis } from './goodwill-basis.ts';
import { standingOf } from './goodwill-limits.ts';
import type { GoodwillLimits, GoodwillStanding } from './goodwill-limits.ts';

/** What a case offers the customer: one sum, or something in kind. */
export interface OfferedGoodwill {
  readonly kind: GoodwillKind;
  readonly basis: GoodwillBasis;
  /** null for what has no worth in money. */
  readonly amount: Money | null;
  readonly dueOn: LocalDate | null;
}

/** What was asked of a supervisor, as far as it decides what may be promised; first asked first. */
export interface AskedGoodwill extends OfferedGoodwill {
  readonly id: string;
  readonly state: GoodwillState;
}

/** The step that the goodwill of the record itself stands for; one granted later has its own id. */
export const GOODWILL_STEP = 'goodwill';

/** What the fields offer, or null. A basis that comes to another sum than the amount was left behind by a later change. */
export function offeredGoodwill(fields: ComplaintFields): OfferedGoodwill | null {
  const { goodwillKind, goodwillBasis, goodwillAmount: amount, goodwillDue } = fields;
  const dueOn = goodwillDue ?? null;
  if (amount === undefined || amount.minor === 0) {
    if (goodwillKind !== 'in-kind' || goodwillBasis?.kind !== 'in-kind') return null;
    return goodwillBasis.what.trim() === ''
      ? null
      : { kind: goodwillKind, basis: { ...goodwillBasis, worth: null }, amount: null, dueOn };
  }
  const worked = goodwillBasis === undefined ? null : goodwillAmount(goodwillBasis);
  const fits = worked?.ok === true && isSame(worked.value, amount);
  const basis: GoodwillBasis =
    goodwillBasis !== undefined && fits ? goodwillBasis : { kind: 'fixed', amount };
  return { kind: goodwillKind ?? 'goodwill', basis, amount, dueOn };
}

/**
 * How an offer of an open intake stands: `none`, or as `standingOf` says, or as a supervisor has decided about this very offer.
 * Refuses what `standingOf` refuses.
 */
export function standingOfOffer(
  fields: ComplaintFields,
  asked: readonly AskedGoodwill[],
  role: Role,
  limits: GoodwillLimits,
): Outcome<GoodwillStanding | 'none' | 'waiting' | 'approved' | 'refused'> {
  const offer = offeredGoodwill(fields);
  if (offer === null) return done('none');
  const decided = lastAbout(offer, asked);
  if (decided?.state === 'approved' || decided?.state === 'refused') return done(decided.state);
  const standing = standingOf(offer.amount, role, limits);
  return standing.ok && standing.value === 'needs-supervisor' && decided?.state === 'waiting'
    ? done('waiting')
    : standing;
}

/**
 * The fields a paper of an open intake may be written from: an offer above the limit of whoever makes it, and one that a supervisor
 * refused, stands on none (product A8).
 */
export function promisableFields(
  fields: ComplaintFields,
  asked: readonly AskedGoodwill[],
  role: Role,
  limits: GoodwillLimits,
): ComplaintFields {
  const standing = standingOfOffer(fields, asked, role, limits);
  if (!standing.ok) return withoutGoodwill(fields);
  return standing.value === 'none' || standing.value === 'within' || standing.value === 'approved'
    ? fields
    : withoutGoodwill(fields);
}

/**
 * The same for a confirmed case: what was granted last, else what the record offers, unless that had to be asked for. Limits of
 * today say nothing about what was promised then: Confirm itself asks for what is above them.
 */
export function grantedFields(fields: ComplaintFields, asked: readonly AskedGoodwill[]): ComplaintFields {
  const granted = asked.findLast(({ state }) => state === 'approved');
  if (granted !== undefined) {
    const { kind, basis, amount } = granted;
    const offer = offeredGoodwill(fields);
    const own = offer !== null && isAbout(offer, granted) ? offer.dueOn : null;
    const dueOn = granted.dueOn ?? own;
    return {
      ...withoutGoodwill(fields),
      goodwillKind: kind,
      goodwillBasis: basis,
      ...(amount === null ? {} : { goodwillAmount: amount }),
      ...(dueOn === null ? {} : { goodwillDue: dueOn }),
    };
  }
  const offer = offeredGoodwill(fields);
  return offer !== null && lastAbout(offer, asked) !== undefined ? withoutGoodwill(fields) : fields;
}

/** Asked for, and the last answer is no or still to come: `fields`, as a paper may be written from them, offer nothing. */
export function isWithheld(fields: ComplaintFields, asked: readonly AskedGoodwill[]): boolean {
  const last = asked.findLast(({ state }) => state !== 'withdrawn')?.state;
  return offeredGoodwill(fields) === null && (last === 'waiting' || last === 'refused');
}

/** The last time somebody asked for this very offer, whatever came of it. */
export function lastAbout(
  offer: OfferedGoodwill,
  asked: readonly AskedGoodwill[],
): AskedGoodwill | undefined {
  return asked.findLast((one) => isAbout(offer, one));
}

/** The same kind and sum, or the same thing in kind; the day may differ. */
function isAbout(offer: OfferedGoodwill, asked: OfferedGoodwill): boolean {
  return (
    offer.kind === asked.kind &&
    isSame(offer.amount, asked.amount) &&
    (offer.amount !== null || whatOf(offer.basis) === whatOf(asked.basis))
  );
}

function isSame(one: Money | null, other: Money | null): boolean {
  return one?.minor === other?.minor && one?.currency === other?.currency;
}

function whatOf(basis: GoodwillBasis): string {
  return basis.kind === 'in-kind' ? basis.what.trim() : '';
}

function withoutGoodwill(fields: ComplaintFields): ComplaintFields {
  const {
    goodwillKind: _kind,
    goodwillBasis: _basis,
    goodwillAmount: _amount,
    goodwillDue: _due,
    ...rest
  } = fields;
  return rest;
}
