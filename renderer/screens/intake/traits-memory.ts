import { useCallback, useSyncExternalStore } from 'react';
import type { CaseId } from '../../../electron/domain/ids.ts';
import type { Pattern, SituationCode, Temperament } from '../../../electron/domain/prompts/codes.ts';

/** How a conversation goes: chooses prompts and nothing else. */
export interface Traits {
  readonly pattern: Pattern | undefined;
  readonly temperament: Temperament | undefined;
  readonly situations: readonly SituationCode[];
}

const NONE: Traits = { pattern: undefined, temperament: undefined, situations: [] };

/**
 * By case, in this window's memory only. Judging a named person is a complaint of its own (product A6): nothing here may be handed
 * to a channel, a file, local storage or a label; it is gone when the intake ends or the window closes.
 */
const memory = new Map<CaseId, Traits>();
const listeners = new Set<() => void>();

export function useTraits(caseId: CaseId): readonly [Traits, (traits: Partial<Traits>) => void] {
  const traits = useSyncExternalStore(subscribe, () => traitsOf(caseId));
  const change = useCallback(
    (changed: Partial<Traits>) => {
      memory.set(caseId, { ...(memory.get(caseId) ?? NONE), ...changed });
      for (const listener of listeners) listener();
    },
    [caseId],
  );
  return [traits, change];
}

/** As they stand now, for the moment an intake ends. */
export function traitsOf(caseId: CaseId): Traits {
  return memory.get(caseId) ?? NONE;
}

/** The intake is over. */
export function forgetTraits(caseId: CaseId): void {
  memory.delete(caseId);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
