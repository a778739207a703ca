import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { writePack } from '../../electron/domain/packs/write-pack.ts';
import { ALL_PACKS, DEADLINE_PACKS } from '../../electron/packs/index.ts';
import { plainUnzip } from '../integration/package/plain-unzip.ts';
import { closedToday } from '../support/counter-package.ts';
import type { Fault } from './fault.ts';
import { fuzzDesks, type FuzzDesk } from './fuzz/fuzz-desk.ts';
import { shortened } from './fuzz/held.ts';
import { anyText, cut } from './fuzz/texts.ts';

const NAMES = [
  '..',
  '.',
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/etc/passwd',
  'C:\\Users\\x',
  '\\\\server\\share',
  'CON',
  'con.txt',
  'NUL',
  'AUX',
  'COM1',
  'LPT9.pdf',
  'name.',
  'name ',
  ' name',
  '...',
  'a/b',
  'a\\b',
  'a:b',
  'a:stream:$DATA',
  'x'.repeat(300),
  '䶮'.repeat(300),
  '~',
  '-rf',
  '$(reboot)',
  '`id`',
  '%PATH%',
  '*?<>|"',
  'name\u202efdp.exe',
  'a\nb',
  'a\u0001b',
  '\u200b',
  'file.pdf\u0000.exe',
  '__proto__',
] as const;

/** A case number, what it is of and which version; a counter, a day and a number; a pack and its version. */
const OURS = [
  /^[A-Z0-9]{2,6}-\d{1,2}-\d{6}-\d{3,5}-[A-Z0-9]_[a-z-]+_v\d+(_copy)?\.pdf$/,
  /^[A-Z0-9]{2,6}-\d{1,2}_\d{4}-\d\d-\d\d_\d{4}(_redacted)?\.(zip|amends)$/,
  /^[a-z0-9]+(-[a-z0-9]+)*-v\d+\.json$/,
] as const;
const IN_A_PACKAGE = /^(letters\/)?[A-Za-z0-9._-]+$/;
/** Windows opens a device by these, whatever stands behind the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

export const fault: Fault = {
  id: 'F14',
  name: 'names as file names',
  goal: 'file names carry case numbers, days and ids only, whatever anybody is called; nothing stands outside its folder',
  run: async ({ kind, seed, workFolder, say }) => {
    const count = kind === 'quick' ? 70 : 1500;
    const open = await fuzzDesks(workFolder);
    const made = fc.sample(anyText(80), { seed, numRuns: count - NAMES.length });
    const wrong: string[] = [];
    const names = [...NAMES, ...made];
    let desk = open('names-0');
    const before = treeOf(workFolder, desk.folder);
    for (const [at, name] of names.entries()) {
      if (at > 0 && at % 100 === 0) {
        wrong.push(...(await dayCloses(desk)));
        desk.discard();
        desk = open(`names-${String(at)}`);
      }
      for (const line of await named(desk, name)) wrong.push(`${shortened(name, 100)}: ${line}`);
    }
    wrong.push(...(await dayCloses(desk)));
    desk.discard();
    wrong.push(...(await packs(open('packs'), names)));
    if (treeOf(workFolder, desk.folder) !== before)
      wrong.push('something stands outside the desk’s own folder');
    for (const line of wrong.slice(0, 12)) say(line);
    return {
      tries: names.length,
      survived: Math.max(0, names.length - wrong.length),
      notes: [
        'each as customer, colleague concerned, place and matter, as a step’s owner, as a pack’s id and as a file on the stick',
      ],
    };
  },
};

/** Somebody of that name complains about somebody of that name, and takes a paper home. */
async function named(desk: FuzzDesk, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  desk.sit('clerk');
  const { caseId } = await desk.must('receive-customer', {});
  const short = (most: number): string => cut(name, most);
  const fields = {
    customerName: `N ${short(70)}`,
    phone: '01632 960936',
    paperLanguage: 'en',
    form: 'oral',
    matter: `M ${short(50)}`,
    what: `W ${short(80)}`,
    where: short(80),
    product: short(80),
    reference: short(60),
    staffConcerned: short(80),
    steps: [{ id: 'a', what: short(100), owner: short(80), due: '2026-06-12T10:00', state: 'next' }],
  };
  const { revision } = await desk.must('intake', { caseId });
  const saved = await desk.askRaw('save-draft', { caseId, revision, fields, stage: 'facts', cursor: '' });
  if (!saved.ok) return [`not saved: ${saved.code} ${saved.field ?? ''}`];
  const { paperId } = await desk.must('draft-receipt', { caseId });
  const printed = await desk.askRaw('print-paper', { paperId });
  if (!printed.ok) wrong.push(`not printed: ${printed.code}`);
  for (const file of desk.printed.slice(-1)) if (!isOurs(file)) wrong.push(`printed as ${shortened(file)}`);
  return wrong;
}

async function dayCloses(desk: FuzzDesk): Promise<readonly string[]> {
  const path = await closedToday(desk, null);
  const inside = [...plainUnzip(readFileSync(path)).keys()];
  const files = [join(desk.folder, 'stick'), join(desk.folder, 'packages')].flatMap((folder) =>
    readdirSync(folder),
  );
  return [
    ...inside
      .filter((name) => !IN_A_PACKAGE.test(name) || DEVICES.test(name))
      .map((name) => `in the package: ${name}`),
    ...files.filter((name) => !isOurs(name)).map((name) => `on the stick: ${name}`),
    ...desk.bugs.map((bug) => `a bug: ${String(bug)}`),
  ];
}

/** A pack of that id is refused or exported under a plain name; a file of that name is read without anything coming of the name. */
async function packs(desk: FuzzDesk, names: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  desk.sit('supervisor');
  const [pack] = DEADLINE_PACKS;
  if (pack === undefined) throw new Error('no pack');
  const before = treeOf(desk.folder, '');
  for (const name of names) {
    const text = JSON.stringify({ ...pack, id: name, version: 1 });
    const taken = await desk.askRaw('import-pack', { text, locale: 'en-GB' });
    const isTaken = taken.ok && (taken.value as { taken: boolean }).taken;
    if (isTaken && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) wrong.push(`a pack called ${shortened(name)}`);
    const exported = await desk.askRaw('export-pack', { packId: name });
    if (exported.ok && !isTaken) wrong.push(`exported ${shortened(name)}`);
  }
  if (treeOf(desk.folder, '') !== before) wrong.push('a pack was written under such a name');
  for (const one of ALL_PACKS) await desk.must('export-pack', { packId: one.id });
  const files = readdirSync(desk.folder).filter(
    (name) => name.endsWith('.json') && name !== 'high-water.json',
  );
  for (const file of files) if (!isOurs(file)) wrong.push(`exported as ${file}`);
  if (files.length < ALL_PACKS.length || writePack(pack) === '') wrong.push('not every pack was exported');
  wrong.push(...(await stick(desk, names)));
  desk.discard();
  return wrong;
}

/** Files of strangers on the stick, under names a disk takes. */
async function stick(desk: FuzzDesk, names: readonly string[]): Promise<readonly string[]> {
  const folder = join(desk.folder, 'incoming');
  mkdirSync(folder);
  const written = names.flatMap((name, at) => {
    const path = join(folder, `${name.replaceAll(/[/\0]/g, '_').slice(0, 50)}${String(at)}.zip`);
    try {
      writeFileSync(path, 'no package');
      return [path];
    } catch {
      return [];
    }
  });
  const before = treeOf(desk.folder, '');
  desk.incoming.splice(0, desk.incoming.length, ...written);
  await desk.must('choose-packages', {});
  const answer = await desk.ask('import-packages', { passphrase: '' });
  const told = answer.ok ? answer.value.files : [];
  const wrong = told
    .filter(({ outcome }) => outcome !== 'refused')
    .map(({ name }) => `taken in: ${shortened(name)}`);
  if (told.length !== written.length)
    wrong.push(`${String(told.length)} answers for ${String(written.length)} files`);
  if (treeOf(desk.folder, '') !== before) wrong.push('a file of a stranger left something behind');
  for (const bug of desk.bugs) wrong.push(`a bug: ${String(bug)}`);
  return wrong;
}

function isOurs(name: string): boolean {
  return OURS.some((shape) => shape.test(name)) && !DEVICES.test(name);
}

function treeOf(folder: string, leftOut: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        !/amends\.db|high-water|^names-|^packs/.test(name) &&
        (leftOut === '' || !join(folder, name).startsWith(leftOut)),
    )
    .toSorted()
    .join('\n');
}
