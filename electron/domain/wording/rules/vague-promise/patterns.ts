export interface VaguePromisePatterns {
  /** Says when without saying it: cured by a time in this or the next clause, or by a checkable act in the clause. */
  readonly someday: RegExp;
  /** Says that we care or will improve: cured only within its own clause or by the sentence right after. */
  readonly slogan: RegExp;
  /** Says that it will not recur: cured by a step anywhere in its sentence or in the next. */
  readonly aim: RegExp;
  /** The clause is a request to the customer, a wish of theirs, or tells what was not done. */
  readonly notPromised: RegExp;
  /** The sentence announces the steps that follow it. */
  readonly announces: RegExp;
  /** Acts that are concrete even without a time; answering and handling are not among them. */
  readonly act: RegExp;
}
