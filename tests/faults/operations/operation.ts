/** What came of an operation: done, refused as a value, or not known because the process was ended. */
export type Ending =
  { readonly how: 'done' } | { readonly how: 'refused'; readonly code: string } | { readonly how: 'ended' };

/**
 * One thing a desk does with its disk, so that every fault can be tried on all of them. A module of this folder exports it as `operation`.
 * `folder` holds everything it touches: `desk/` is the data folder, `stick/` what it writes to or reads from. Disk faults hit calls below `folder`.
 */
export interface Operation {
  readonly name: string;
  /** Makes a folder the operation can begin in; called once, copied for each try. */
  readonly prepare: (folder: string) => Promise<void>;
  /**
   * Does it as the desk would, from opening the log to closing it. Resolves with `done` only where a clerk would be told so; a refusal is a
   * value with its code. An exception counts as a fault that was not survived.
   */
  readonly run: (folder: string) => Promise<Ending>;
  /**
   * Looks at the folder with a disk that works again, as the next start would: what is wrong, one line each; nothing when all that was
   * acknowledged is there, the log verifies and no file under its final name is broken. May repair what the next start repairs.
   */
  readonly check: (folder: string, ending: Ending) => Promise<readonly string[]>;
}

export function endingOf(
  outcome: { readonly ok: true } | { readonly ok: false; readonly code: string },
): Ending {
  return outcome.ok ? { how: 'done' } : { how: 'refused', code: outcome.code };
}
