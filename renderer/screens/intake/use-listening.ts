import { useCallback, useEffect, useState } from 'react';

export interface Listening {
  readonly phase: 'waiting' | 'running' | 'done';
  /** From 0; the round that is running. */
  readonly round: number;
  readonly secondsLeft: number;
  /** 0 to 1, of the whole time. */
  readonly passed: number;
  readonly toggle: () => void;
}

const TICK_MS = 250;

/** The small timer of "listening only": so many seconds in equal rounds, started and stopped with one key. */
export function useListening(seconds: number, rounds: number): Listening {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [elapsed, setElapsed] = useState(0);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (startedAt === null) return undefined;
    const timer = setInterval(() => {
      const now = (performance.now() - startedAt) / 1000;
      if (now < seconds) {
        setElapsed(now);
        return;
      }
      setElapsed(seconds);
      setDone(true);
      setStartedAt(null);
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [startedAt, seconds]);
  const running = startedAt !== null;
  const toggle = useCallback(() => {
    setElapsed(0);
    setDone(false);
    setStartedAt(running ? null : performance.now());
  }, [running]);
  return {
    phase: running ? 'running' : done ? 'done' : 'waiting',
    round: Math.min(rounds - 1, Math.floor((elapsed / seconds) * rounds)),
    secondsLeft: Math.ceil(seconds - elapsed),
    passed: elapsed / seconds,
    toggle,
  };
}
