/** What came of a number of kills of one kind. */
export interface Killed {
  readonly tries: number;
  readonly survived: number;
  readonly complaints: readonly string[];
  /** one line for the table */
  readonly note: string;
}
