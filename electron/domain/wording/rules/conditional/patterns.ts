export interface ConditionalPatterns {
  /** Where a condition begins. */
  readonly head: RegExp;
  /** What the condition must be about to take the apology back: harm, feeling or fault. */
  readonly harm: RegExp;
  /** Conditions on a remedy, an offer or an instruction, and "if I were you": never a fault. */
  readonly offer: RegExp;
  /** Between condition and apology: shows that the condition belongs to a remedy or to a story, not to the apology. */
  readonly elsewhere: RegExp;
  /** Before the condition: shows that it begins a clause of its own and does not hang on the apology before it. */
  readonly detached: RegExp;
  /** A verb of telling or asking between apology and condition: the condition is its content. */
  readonly told: RegExp;
  /** Doubt about the harm inside the apology itself: may have caused, 可能给您带来的, ewentualne. */
  readonly hedge: RegExp;
  /** All that may stand between a condition and its apology when the apology follows at once: then any condition is one on it. */
  readonly atOnce?: RegExp;
  /** What a hedge may not be parted from its apology by. */
  readonly hedgeBarrier: RegExp;
}
