/** How a language tells a promise of ours from everything else that may stand beside a time. Patterns are for folded text. */
export interface PromiseSigns {
  /** In a clause: we, or somebody or something of ours, will do it. */
  readonly promise: RegExp;
  /** In the clause of the promise: it is none after all (negations, what is only possible, what others are to do, opening hours). */
  readonly none: RegExp;
  /** In the clause or one before it in the same sentence: it hangs on something. */
  readonly conditional: RegExp;
  /** In the sentence: somebody tells what was said. */
  readonly reported: RegExp;
  /** A clause with this speaks of something else: its times are not those of the promise. */
  readonly aside: RegExp;
  /** Between a day and an hour: the hour belongs to another matter. */
  readonly apart: RegExp;
  /** What stands behind it in the clause is told of, unless it is said to be a limit: "we will tell you what happened on Monday". */
  readonly telling: RegExp;
  /** The whole sentence is a question. */
  readonly question: RegExp;
  /** Right before a time: it is a limit, and part of its wording. */
  readonly limitBefore: RegExp;
  /** Right before a time: the day itself no longer counts. */
  readonly dayBefore: RegExp;
  /** Up to the next semicolon: it says of itself that it has been done. */
  readonly settled: RegExp;
  /** Right before a time: from then on, so that no end is named. */
  readonly startBefore: RegExp;
  /** Right after a time: it is a limit, and part of its wording. */
  readonly limitAfter: RegExp;
  /** Right before a time: part of its wording without making it a limit. */
  readonly lead: RegExp;
  /** Between two times: from the one to the other. */
  readonly range: RegExp;
  /** Loose words at the beginning of a clause. */
  readonly joining: RegExp;
}
