import { useEffect, useRef, useState } from 'react';
import { MOST_PRINTED_AHEAD } from '../../../electron/domain/paper.ts';
import type { Refusal, RefusalCode } from '../../../electron/domain/refusal.ts';
import { useTellEach } from '../../bridge/tell-each.ts';

/** The desk was locked, or somebody closed the system's dialogue: nothing more is asked for. Any other refusal is of one paper. */
const ENDS_IT: readonly RefusalCode[] = ['locked', 'not-signed-in', 'print-cancelled'];

export interface PrintRun {
  /** The paper that is being printed, from 1; null while nothing is. */
  readonly at: { readonly nth: number; readonly total: number } | null;
  /** Asked to stop; the paper in hand is still finished. */
  readonly stopping: boolean;
  readonly printed: number;
  readonly failed: ReadonlyMap<string, Refusal>;
  readonly start: (paperIds: readonly string[]) => Promise<void>;
  readonly stop: () => void;
}

/** Papers go to the printer one by one, each with its own event: one that fails does not keep the next from being printed. */
export function usePrintRun(): PrintRun {
  const tellEach = useTellEach('print-paper');
  const [at, setAt] = useState<PrintRun['at']>(null);
  const [stopping, setStopping] = useState(false);
  const [printed, setPrinted] = useState(0);
  const [failed, setFailed] = useState<PrintRun['failed']>(new Map());
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );
  const start = async (paperIds: readonly string[]): Promise<void> => {
    stopped.current = false;
    const total = paperIds.length;
    const refusals = new Map<string, Refusal>();
    let done = 0;
    setStopping(false);
    setFailed(refusals);
    setPrinted(0);
    setAt({ nth: 1, total });
    await tellEach(
      paperIds.map((paperId, index) => ({
        paperId,
        next: paperIds.slice(index + 1, index + 1 + MOST_PRINTED_AHEAD),
      })),
      (outcome, index) => {
        if (outcome.ok) done += 1;
        else refusals.set(paperIds[index] ?? '', outcome);
        const more = !stopped.current && (outcome.ok || !ENDS_IT.includes(outcome.code));
        if (more && index + 1 < total) setAt({ nth: index + 2, total });
        return more;
      },
    );
    setPrinted(done);
    setFailed(refusals);
    setAt(null);
    setStopping(false);
  };
  const stop = (): void => {
    stopped.current = true;
    setStopping(true);
  };
  return { at, stopping, printed, failed, start, stop };
}
