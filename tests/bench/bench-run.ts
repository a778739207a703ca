import type { FigureName, Say } from './figure.ts';
import type { LogSize } from './cached-log.ts';

/** What every part of the bench is given. */
export interface BenchRun {
  readonly size: LogSize;
  /** The log in the cache: nobody writes to it. */
  readonly cached: string;
  /** A folder of this run on the disk of the cache; removed with the run. */
  readonly scratch: string;
  /** A copy of the log in its data folder, made when it is first asked for; what one part writes, the next ones find. */
  readonly copy: () => string;
  /** The next one who asks gets a fresh one. */
  readonly dropCopy: () => void;
  /** A folder outside `scratch`, removed when this size is done. */
  readonly removeLater: (folder: string) => void;
  readonly quick: boolean;
  readonly say: Say;
  /** A word on stderr about what is going on. */
  readonly note: (line: string) => void;
}

export interface Part {
  readonly names: readonly FigureName[];
  readonly measure: (run: BenchRun) => void | Promise<void>;
  /** Parts that must have run before: what they leave in the log is measured here. */
  readonly after?: readonly Part[];
  /** True where the log plays no role: measured once a run and said for each size. */
  readonly anySize?: true;
}
