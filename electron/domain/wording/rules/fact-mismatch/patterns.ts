export interface FactMismatchPatterns {
  /** The sentence speaks of what is still to come: a promise, a limit, an appointment. */
  readonly future: RegExp;
  /** The sentence speaks of a letter or a report that came in: its day is another day than that of the matter. */
  readonly correspondence: RegExp;
}
