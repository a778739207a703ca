export interface TemplatePhrasePatterns {
  /** Stock phrases. Each is a fault only in a sentence that names nothing of this case. */
  readonly phrases: RegExp;
}
