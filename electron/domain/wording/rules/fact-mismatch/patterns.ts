export interface FactMismatchPatterns {
  /** The sentence speaks of what is still to come: a promise, a limit, an appointment. */
  readonly future: RegExp;
  /** The sentence speaks of a letter or a report that came in: its day is another day than that of the matter. */
  readonly correspondence: RegExp;
  /** The sentence speaks of what was put right since: its day lies near that of the matter without being it. */
  readonly mended?: RegExp;
  /** The clause gives the customer a day (to send, to choose, to come), or the day from which something new holds. */
  readonly theirs?: RegExp;
  /** The clause gives a number of ours to ring, not the customer's. */
  readonly ourNumber?: RegExp;
  /** A branch, an office or a stop by its name, with what kind of place it is as the group `kind`. */
  readonly place?: RegExp;
  /** A clause about another sum than the loss: a price, a receipt, what the customer laid out. */
  readonly otherSum?: RegExp;
}
