import { join } from 'node:path';
import type { ChannelOutput } from '../../electron/contract/channels.ts';
import { CHECKLIST_CODES } from '../../electron/domain/day-close/day-checklist.ts';
import type { Desk } from '../support/launch-desk.ts';
import type { Part } from './bench-run.ts';
import { must, withDesk } from './app.ts';
import { lettersPart } from './app-papers.ts';

const ANSWERED = Object.fromEntries(CHECKLIST_CODES.map((code) => [code, 'measured']));

/** A year's package (see `closeDays`): every case that something happened to in it, written, read back, kept. */
export const yearPart: Part = {
  names: ['package_year'],
  measure: async (run) =>
    withDesk(run, async (desk, { home, openDay }) => {
      const closed = await close(desk, openDay, join(home, 'out/stick'));
      run.note(
        `  the year’s package: ${String(Math.round(closed.bytes / 1e6))} MB, window waited ${String(Math.round(closed.stallMs))} ms at most`,
      );
      run.say('package_year', { value: closed.ms / 1000, n: closed.cases });
      run.say('package_stall', { value: closed.stallMs, n: 1 });
    }),
};

/** Today with the 300 cases and letters of `app-papers.ts`: written to the stick, synced, read back, kept, recorded. */
export const dayPart: Part = {
  names: ['day_close_300'],
  after: [yearPart, lettersPart],
  measure: async (run) =>
    withDesk(run, async (desk, { home }) => {
      const { localDate } = await must(desk, 'day', { localDate: null });
      const closed = await close(desk, localDate, join(home, 'out/stick'));
      run.say('day_close_300', { value: closed.ms, n: closed.cases });
    }),
};

interface Closed {
  readonly ms: number;
  readonly cases: number;
  readonly bytes: number;
  /** The longest that main let the window wait for an answer meanwhile. */
  readonly stallMs: number;
}

/** Plain, which a supervisor may: what sealing costs depends on the passphrase alone. */
async function close(desk: Desk, localDate: string, folder: string): Promise<Closed> {
  const input = {
    localDate,
    folder,
    notes: ANSWERED,
    seal: { way: 'plain' },
    redacted: false,
    stepUp: null,
  } as const;
  const { ms, stallMs, answer } = await desk.page.evaluate(async (asked) => {
    type Ask = (input: unknown) => Promise<unknown>;
    const api = Reflect.get(globalThis, 'amends') as Record<string, Ask>;
    const close = { underWay: true };
    let stallMs = 0;
    const watching = (async () => {
      while (close.underWay) {
        const began = performance.now();
        await api['desk-state']?.({});
        stallMs = Math.max(stallMs, performance.now() - began);
        await new Promise((rest) => setTimeout(rest, 5));
      }
    })();
    const began = performance.now();
    const answer = await api['close-day']?.(asked);
    const ms = performance.now() - began;
    close.underWay = false;
    await watching;
    return { ms, stallMs, answer };
  }, input);
  const outcome = answer as
    | { readonly ok: true; readonly value: ChannelOutput<'close-day'> }
    | { readonly ok: false; readonly code: string };
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return { ms, stallMs, cases: outcome.value.counts['cases'] ?? 0, bytes: outcome.value.bytes };
}
