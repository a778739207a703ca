import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkout } from '../../../electron/runtime/checkout.ts';
import { runTool, type ToolResult } from '../../../electron/runtime/run-tool.ts';
import { seal } from '../../../electron/documents/package/sealed.ts';
import { HEAD_OFFICE_WORDS } from '../../../electron/headoffice/words/head-office-words.ts';
import { SampleCounter } from './counter-days.ts';
import { Office } from './office.ts';
import { startPostgres, type OwnPostgres } from './own-postgres.ts';

let postgres: OwnPostgres;
let office: Office;
let keys: string;
let packages: string;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
  office = await Office.open(postgres);
  const counter = new SampleCounter('WTL', 3);
  [keys, packages] = [join(office.folder, 'keys'), join(office.folder, 'stick')];
  mkdirSync(keys);
  mkdirSync(packages);
  writeFileSync(join(keys, 'WTL-3.pem'), counter.publicKeyPem);
  for (const cases of [3, 1, 2]) {
    const made = await counter.closeDay({ cases });
    writeFileSync(join(packages, made.fileName), made.bytes);
  }
});
afterAll(async () => {
  await office.close();
  await postgres.stop();
});

function headOffice(...words: readonly string[]): Promise<ToolResult> {
  return runTool(process.execPath, [join(checkout, 'electron/commands/head-office.ts'), ...words], {
    cwd: checkout,
  });
}
const third = (): string => join(packages, 'WTL-3_2026-06-03_0003.zip');

describe('verify, without a database', () => {
  test('says what is in it and yes', async () => {
    const { code, stdout, stderr } = await headOffice('verify', packages, '--keys', keys);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('yes: complete and unchanged');
    expect(stdout).toContain('branch WTL, counter 3, package 3, follows package 2, not sealed');
    expect(stdout).toContain('events 49 to 72; 2 cases, 2 follow-ups, 4 promises, 2 papers, 0 improvements');
  });

  test.each([
    ['en', 'no: signed by key', 'not in the register'],
    ['zh', '不可信：签名密钥', '未登记'],
    ['pl', 'nie: podpisana kluczem', 'nie ma w rejestrze'],
  ])('says no, with the reason, in %s', async (lang, no, why) => {
    const others = join(office.folder, `others-${lang}`);
    mkdirSync(others);
    writeFileSync(join(others, 'WTL-3.pem'), new SampleCounter('WTL', 3, 'another').publicKeyPem);
    const { code, stdout } = await headOffice('verify', third(), '--keys', others, '--lang', lang);
    expect(code).toBe(1);
    expect(stdout).toContain(no);
    expect(stdout).toContain(why);
  });

  test('opens what is sealed with a passphrase from a file', async () => {
    const sealed = seal(readFileSync(third()), { passphrase: 'hasło na sześć słów' });
    if (!sealed.ok) throw new Error(sealed.code);
    const path = office.file('sealed.amends', sealed.value);
    const phrase = office.file('phrase.txt', Buffer.from('hasło na sześć słów\n'));
    const { code, stdout } = await headOffice('verify', path, '--passphrase-file', phrase, '--lang', 'pl');
    expect([code, stdout]).toEqual([0, expect.stringContaining('zaszyfrowana')]);
    expect((await headOffice('verify', path)).stdout).toContain('sealed with a passphrase');
  });
});

test('import, gaps, report and keys, with their exit codes', async () => {
  const database = ['--database', office.url];
  const unknown = await headOffice('import', third(), ...database);
  expect([unknown.code, unknown.stdout]).toEqual([1, '0 loaded, 0 already there, 1 in quarantine\n']);
  expect(unknown.stderr).toMatch(/^\[1\/1\] WTL-3_2026-06-03_0003\.zip: quarantined: signed by key/);
  const added = await headOffice(
    'keys',
    'add',
    join(keys, 'WTL-3.pem'),
    '--branch',
    'WTL',
    '--counter',
    '3',
    ...database,
  );
  expect([added.code, added.stdout]).toEqual([
    0,
    expect.stringMatching(/^branch WTL counter 3: key [0-9a-f]{4} /),
  ]);
  const loaded = await headOffice('import', third(), ...database);
  expect([loaded.code, loaded.stdout]).toEqual([
    0,
    '1 loaded, 0 already there, 0 in quarantine\nbranch WTL counter 3: packages 1 to 2 are missing\n',
  ]);
  const missing = await headOffice('gaps', ...database, '--json');
  expect([missing.code, JSON.parse(missing.stdout)]).toEqual([
    1,
    [{ branch: 'WTL', counter: 3, from: 1, to: 2 }],
  ]);
  const rest = await headOffice('import', packages, ...database, '--keys', keys);
  expect([rest.code, rest.stdout]).toEqual([0, '2 loaded, 1 already there, 0 in quarantine\n']);
  expect(rest.stderr.split('\n').filter((line) => line.startsWith('['))).toHaveLength(3);
  expect((await headOffice('gaps', ...database)).code).toBe(0);
  const table = await headOffice('report', ...database, '--from', '2026-06', '--to', '2026-06');
  expect(table.stdout).toMatch(/^branch {2}month .*\nWTL {5}2026-06 +6 /);
  const csv = await headOffice('report', ...database, '--csv');
  expect(csv.stdout).toMatch(/^\ufeffbranch,month,received/);
  expect(JSON.parse((await headOffice('report', ...database, '--json')).stdout)).toMatchObject([
    { branch: 'WTL', received: 6 },
  ]);
});

describe('could not run: exit 2, and the reason on standard error', () => {
  test.each([
    ['nothing asked', [], 'usage:'],
    ['an unknown option', ['gaps', '--nope'], 'nope'],
    ['no database named', ['gaps'], '--database is missing'],
    ['no package named', ['verify'], 'no package was named'],
    ['a file that is not there', ['verify', 'nowhere.zip'], 'nowhere.zip'],
    ['a server that is not there', ['gaps', '--database', 'postgres://127.0.0.1:1/x'], 'ECONNREFUSED'],
    ['a report of no database', ['report', '--from', '2026-06'], '--database is missing'],
    ['a language that is none', ['verify', 'x', '--lang', 'de'], '--lang is one of'],
  ])('%s', async (_what, words, said) => {
    const { code, stdout, stderr } = await headOffice(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});

test('every reason has its words in three languages, none twice', () => {
  const [en, zh, pl] = [HEAD_OFFICE_WORDS.en, HEAD_OFFICE_WORDS.zh, HEAD_OFFICE_WORDS.pl].map(
    (words) => words.faults,
  );
  for (const faults of [en, zh, pl]) {
    expect(Object.keys(faults ?? {}).toSorted()).toEqual(Object.keys(en ?? {}).toSorted());
    expect(new Set(Object.values(faults ?? {})).size).toBe(Object.keys(faults ?? {}).length);
  }
  for (const text of Object.values(zh ?? {})) expect(text).toMatch(/^[^,;!?]*$/);
});
