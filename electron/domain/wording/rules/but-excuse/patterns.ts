export interface ButExcusePatterns {
  readonly contrast: RegExp;
  /** A contrast word at the head of the sentence after the apology. */
  readonly contrastFirst: RegExp;
  /**
   * Heads that by themselves announce an excuse, after the full stop or the semicolon behind the apology: in fairness, mind you. What follows
   * is one unless it takes responsibility or tells the remedy or the harm.
   */
  readonly excuseFirst?: RegExp;
  /** The apology itself stands in a concession at the head of its sentence: while we are sorry for …, the rule is clear. */
  readonly conceding?: RegExp;
  /** A concession at the head of the sentence, before the apology: although the clerk kept to the rules, we are sorry. */
  readonly conceded?: RegExp;
  /** Sorry as a courtesy, before an interruption or a question: no apology to take back. */
  readonly courtesy: RegExp;
  /** Although, 虽然, choć after an apology: a fault only when what follows denies or excuses. */
  readonly concession: RegExp;
  /** Just before the contrast: "not only … but". */
  readonly notOnly: RegExp;
  /** What follows takes more responsibility, not less. */
  readonly deepens: RegExp;
  /** What follows is what we do about it. */
  readonly remedies: RegExp;
  /** What follows tells our own failure or what the customer suffered: part of the harm, not an excuse. */
  readonly harm: RegExp;
  /** Rules, the customer, others, circumstances: an excuse wherever it stands in the sentence. */
  readonly excuse: RegExp;
  /** The narrower set that also counts across a full stop. */
  readonly strongExcuse: RegExp;
}
