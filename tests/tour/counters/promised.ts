import type { Entry, LedStage } from './counter.ts';

interface Step {
  readonly what: string;
  readonly owner: string;
  readonly due: string;
}

/** What becomes of promises in the course of the day: granted and refused, kept, late and broken, waited for, handed over, closed. */
export interface Promised {
  readonly colleague: {
    readonly name: string;
    readonly title: string;
    readonly pin: string;
    readonly form: string;
  };
  /** Monday's is copied to Friday; the weekend has lines of its own. */
  readonly hours: {
    readonly monday: string;
    readonly saturday: string;
    readonly sunday: string;
    readonly holidays: string;
  };
  /** Above the clerk's limit both times: refused with a reason, then a smaller sum granted. */
  readonly goodwill: {
    readonly first: { readonly entries: readonly Entry[]; readonly why: string; readonly refusal: string };
    readonly second: { readonly entries: readonly Entry[]; readonly why: string };
  };
  readonly waitReason: string;
  readonly notReached: { readonly said: string; readonly late: string; readonly next: string };
  readonly lateStep: string;
  /** The supervisor gives the letter back; the clerk writes the sentence that was missing. */
  readonly returned: { readonly reason: string; readonly sentence: string };
  readonly improvement: { readonly decision: string; readonly owner: string; readonly due: string };
  readonly escalation: { readonly asked: string; readonly note: string };
  /** The colleague's own customer, whose promise goes by when the colleague leaves at noon. */
  readonly left: {
    readonly stages: Readonly<Partial<Record<LedStage, readonly Entry[]>>>;
    readonly steps: readonly Step[];
    readonly searchFor: string;
    readonly leaving: string;
    readonly broken: string;
    readonly lateness: string;
    /** Why facts of this case are still missing when the day is closed. */
    readonly missing: string;
    readonly called: {
      readonly said: string;
      readonly matter: string;
      readonly what: string;
      readonly plan: string;
      readonly planDue: string;
    };
  };
  readonly closing: string;
}
