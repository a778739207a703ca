import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import type { FaultNews, FaultOrder } from './one-fault.ts';
import type { FaultRow } from './run-faults.ts';

/** Those that take longest when full, longest first (seconds of a full run): begun late, one would run on alone while a core idles. */
const LONG = ['F1', 'F6', 'F2', 'F23', 'F5', 'F12', 'F18', 'F17', 'F10', 'F15', 'F11', 'F21', 'F16'];

/**
 * Each fault in a process of its own, `atOnce` of them at a time: most use one core only, and one that blocks its process or leaves something
 * behind is no other's trouble. Rows come in the order of the numbers; a process that ends without its row is a fault not survived.
 */
export async function runSideBySide(
  faults: readonly Fault[],
  about: Omit<FaultOrder, 'id'>,
  atOnce: number,
  say: (line: string) => void,
): Promise<readonly FaultRow[]> {
  const rank = ({ id }: Fault): number => (LONG.includes(id) ? LONG.indexOf(id) : LONG.length);
  const waiting = faults.toSorted((one, other) => rank(one) - rank(other));
  const rows: FaultRow[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      rows.push(await inItsOwnProcess(next, about, say));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return rows.toSorted((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
}

function inItsOwnProcess(
  { id, name }: Fault,
  about: Omit<FaultOrder, 'id'>,
  say: (line: string) => void,
): Promise<FaultRow> {
  const order: FaultOrder = { ...about, id };
  const began = performance.now();
  const child = fork(join(import.meta.dirname, 'one-fault.ts'), [JSON.stringify(order)]);
  let row: FaultRow | null = null;
  child.on('message', (news: FaultNews) => {
    if ('row' in news) row = news.row;
    else say(`${id.padEnd(4)}${news.line}`);
  });
  return new Promise((done) => {
    child.once('exit', (code, signal) => {
      const seconds = (performance.now() - began) / 1000;
      const complaint = `its process ended (${signal ?? String(code)}) without saying how often it was survived`;
      done(row ?? { id, name, tries: 0, survived: 0, seconds, notes: [], complaint });
    });
  });
}
