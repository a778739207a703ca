/**
 * A refusal is an expected "no" with a stable code; it travels as a value through use case, router and bridge and becomes
 * words only in `contract/words` and `renderer/labels`. Bugs are exceptions.
 */
export const REFUSAL_CODES = [
  'ill-formed-text',
  'too-long',
  'too-many-views',
  'too-many-rows',
  'required',
  'no-such-date',
  'no-such-time',
  'date-too-far',
  'due-in-the-past',
  'phone-without-digits',
  'phone-too-short',
  'amount-unreadable',
  'amount-too-large',
  'amount-not-positive',
  'days-out-of-range',
  'percentage-out-of-range',
  'currency-differs',
  'due-above-paid',
  'above-every-limit',
  'already-decided',
  'approval-needed',
  'not-an-option',
  'wrong-shape',
  'not-signed-in',
  'not-allowed',
  'wrong-pin',
  'pin-wait',
  'pin-too-simple',
  'not-yourself',
  'last-supervisor',
  'cases-in-hand',
  'calendar-wrong',
  'clocks-wrong',
  'own-complaint',
  'names-the-colleague',
  'not-found',
  'already-set-up',
  'not-set-up',
  'already-confirmed',
  'at-another-counter',
  'name-missing',
  'facts-missing',
  'already-settled',
  // states and clocks of a case
  'wrong-case-state',
  'promises-open',
  'customer-not-told',
  'not-confirmed',
  'not-late',
  'lateness-unexplained',
  'open-error',
  'blank-left',
  'names-the-case',
  'wrong-paper-state',
  'reason-missing',
  'folder-missing',
  'folder-read-only',
  'disk-full',
  'too-large-for-disk',
  'disk-failed',
  'verify-failed',
  // the log itself could not be opened (reliability: four different screens)
  'newer-database',
  'read-only',
  'damaged',
  'locked',
  // the log is there and is not the one that was, or is not there at all
  'log-behind',
  'log-other',
  'log-missing',
  'log-moved',
  'change-under-way',
  'nothing-readable',
  'other-account',
  'name-taken',
  // words that are gone
  'case-erased',
  'package-erased',
  // closing a day and what its package is sealed to
  'cancelled',
  'seal-undecided',
  'passphrase-differs',
  'passphrase-too-short',
  'passphrase-too-simple',
  'seal-key-unreadable',
  'seal-key-secret',
  'seal-key-other-kind',
  // packages of other counters, and an old register
  'package-newer',
  'package-does-not-follow',
  'package-makes-no-sense',
  'register-asks',
  'register-empty',
  'register-rows-wrong',
  'register-twice',
  'day-already-closed',
  'day-in-the-future',
  'rule-not-confirmed',
  // extending a statutory deadline (domain/deadlines)
  'no-such-step',
  'step-taken',
  'step-too-early',
  'deadline-over',
  'not-later',
  'print-failed',
  'print-cancelled',
  'key-missing',
  // backups and restore
  'backup-source',
  'backup-unsound',
  'second-place-unknown',
  'numbers-unknown',
  'nothing-to-undo',
  'packs-clash',
  'file-too-large',
  'file-not-text',
  'stale-draft',
  'bad-request',
  'failed',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export interface Refusal {
  readonly ok: false;
  readonly code: RefusalCode;
  /** The field the refusal belongs to, where there is one. */
  readonly field?: string;
  /** Numbers the words need: the limit of a text, seconds to wait. */
  readonly limit?: number;
  /** Reference of a logged bug, shown to the clerk; only with `failed`. */
  readonly reference?: string;
}
export interface Done<T> {
  readonly ok: true;
  readonly value: T;
}
export type Outcome<T> = Done<T> | Refusal;

export function done<T>(value: T): Done<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, more: Omit<Refusal, 'ok' | 'code'> = {}): Refusal {
  return { ok: false, code, ...more };
}

/** The value of a command that only succeeds. */
export type Nothing = Record<string, never>;
export const NOTHING: Nothing = {};
