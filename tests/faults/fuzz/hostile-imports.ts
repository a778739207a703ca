import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCounterKey } from '../../../electron/platform/counter-key.ts';
import type { PackageSigner } from '../../../electron/documents/package/ports.ts';
import { closedToday } from '../../support/counter-package.ts';
import {
  BRANCHES,
  CLERK,
  openDiskDesk,
  setUpDesk,
  SUPERVISOR,
  type DiskDesk,
} from '../../support/desk-on-disk.ts';
import { plainUnzip } from '../../integration/package/plain-unzip.ts';
import { DISCONNECTED_LINE } from '../../golden/papers/sample-cases.ts';
import { plainPins } from './fuzz-desk.ts';

/** Files of an import, so many at a time. */
const AT_ONCE = 40;

export interface ImportTarget {
  /** The package that was taken in, of a counter whose key is trusted: what the hostile ones are made from. */
  readonly whole: Buffer;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly counterKey: PackageSigner;
  /**
   * Gives the desk every file through its own channel, and what was wrong with how it took them. Right is: refused with a reason,
   * or known as the very package that is here already; the log and every folder as before.
   */
  readonly take: (files: readonly Hostile[]) => Promise<readonly string[]>;
  readonly close: () => void;
}
export interface Hostile {
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** A supervisor's desk that has taken in one package of the counter beside it. */
export async function importTarget(workFolder: string): Promise<ImportTarget> {
  const two = await otherCounter(join(workFolder, 'two'));
  const path = await closedToday(two, null);
  const folder = join(workFolder, 'one');
  mkdirSync(folder);
  const one = openDiskDesk(folder, { pins: plainPins });
  await setUpDesk(one, BRANCHES.en);
  one.clock.set('2026-06-11T18:00:00.000Z');
  one.seat(SUPERVISOR);
  one.incoming.push(path);
  await one.must('choose-packages', {});
  const { files } = await one.must('import-packages', { passphrase: '' });
  const { counter = '', fingerprint = '' } = files[0] ?? {};
  await one.must('trust-counter', { counter, fingerprint, fromSequence: 1 });
  await one.must('import-packages', { passphrase: '' });
  const whole = readFileSync(path);
  const { key } = openCounterKey(join(two.folder, 'key'));
  two.close();
  const stick = join(workFolder, 'stick');
  return {
    whole,
    files: new Map([...plainUnzip(whole)].map(([name, entry]) => [name, entry.bytes])),
    counterKey: key,
    take: async (hostile) => {
      const wrong: string[] = [];
      for (let from = 0; from < hostile.length; from += AT_ONCE) {
        wrong.push(...(await takeSome(one, stick, workFolder, hostile.slice(from, from + AT_ONCE))));
      }
      return wrong;
    },
    close: one.close,
  };
}

async function otherCounter(folder: string): Promise<DiskDesk> {
  mkdirSync(folder);
  const two = openDiskDesk(folder, { seed: 77, pins: plainPins });
  await setUpDesk(two, { ...BRANCHES.en, counter: 2 });
  two.clock.set('2026-06-11T09:00:00.000Z');
  two.seat(CLERK);
  const { caseId } = await two.must('receive-customer', {});
  const { fields } = DISCONNECTED_LINE.input.facts;
  await two.must('save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
  const { receiptId } = await two.must('confirm-case', { caseId });
  await two.must('print-paper', { paperId: receiptId });
  return two;
}

async function takeSome(
  one: DiskDesk,
  stick: string,
  workFolder: string,
  hostile: readonly Hostile[],
): Promise<readonly string[]> {
  mkdirSync(stick);
  const names = hostile.map(({ bytes }, at) => {
    const path = join(stick, `${String(at)}.zip`);
    writeFileSync(path, bytes);
    return path;
  });
  const seq = lastSeq(one);
  const tree = treeOf(workFolder);
  one.incoming.splice(0, one.incoming.length, ...names);
  await one.must('choose-packages', {});
  const asked = await one.ask('import-packages', { passphrase: '' });
  const wrong: string[] = [];
  if (!asked.ok) wrong.push(`the import as a whole: ${asked.code}`);
  const files = asked.ok ? asked.value.files : [];
  for (const [at, { what }] of hostile.entries()) {
    const file = files[at];
    if (file === undefined) wrong.push(`${what}: no answer`);
    else if (file.outcome === 'imported' || file.outcome === 'waiting')
      wrong.push(`${what}: ${file.outcome}`);
    else if (file.outcome === 'refused' && file.reason === '')
      wrong.push(`${what}: refused without a reason`);
  }
  for (const bug of one.bugs) wrong.push(`a bug: ${String(bug)}`);
  if (lastSeq(one) !== seq) wrong.push('the log has grown');
  if (treeOf(workFolder) !== tree) wrong.push('a file was written');
  rmSync(stick, { recursive: true });
  return wrong;
}

function lastSeq(one: DiskDesk): number {
  return Number(one.db.prepare('SELECT max(seq) FROM event').pluck().get());
}

/** Every name below the folder; the log's own side files come and go. */
function treeOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/amends\.db|high-water/.test(name))
    .toSorted()
    .join('\n');
}
