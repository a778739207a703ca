/** How hard a fault is tried, and where. */
export interface Scale {
  /** quick is part of every `npm test` (all faults together in four minutes), full is for a night (an hour) */
  readonly kind: 'quick' | 'full';
  /** every choice a fault makes comes from it, so that a failure can be made to happen again */
  readonly seed: number;
  /** tries an interrupted run had already survived; 0 unless it was started with --resume */
  readonly resumeFrom: number;
  /** an empty folder of this fault's own, removed afterwards */
  readonly workFolder: string;
  /** prints a line below the fault's name */
  readonly say: (line: string) => void;
  /** remembers how many tries were survived up to now, for --resume */
  readonly keep: (survived: number) => void;
}

export interface Survival {
  readonly tries: number;
  readonly survived: number;
  /** figures that belong beside the row: acknowledgements, worst case, what could not be tried here */
  readonly notes?: readonly string[];
}

export interface Fault {
  readonly id: `F${number}`;
  readonly name: string;
  /** what has to hold in each try, in one sentence */
  readonly goal: string;
  /** Throws, or survives fewer than it tried, when something was lost; the runner counts both as failed. */
  readonly run: (scale: Scale) => Promise<Survival>;
}
