import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const COMMAND = resolve(import.meta.dirname, '../../../electron/commands/check-wording.ts');
const folder = mkdtempSync(join(tmpdir(), 'amends-wording-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function run(input: string | Buffer, ...args: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

function answersOf(out: string): readonly unknown[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

it('answers JSON Lines in the same order, with the keys of the interface', () => {
  const input = [
    { id: 'one', lang: 'en', kind: 'sentence', text: 'We are sorry if this upset you.' },
    { id: 'two', lang: 'zh', kind: 'letter', text: '感谢您今天专门来一趟。' },
    { id: 'three', lang: 'pl', kind: 'public_reply', text: 'Przepraszamy, ale taki mamy regulamin.' },
  ];
  const { status, out, err } = run(input.map((line) => `${JSON.stringify(line)}\r\n`).join(''));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(answersOf(out)).toEqual([
    {
      id: 'one',
      findings: [
        {
          rule: 'conditional',
          severity: 'error',
          start: 13,
          end: 30,
          span: 'if this upset you',
          why: expect.any(String),
          suggestion: expect.any(String),
        },
      ],
      elements: ['regret'],
    },
    { id: 'two', findings: [], elements: expect.arrayContaining(['thanks']) },
    { id: 'three', findings: [expect.objectContaining({ rule: 'but_excuse' })], elements: ['regret'] },
  ]);
});

it('names each line it cannot read, answers the others and exits with 2', () => {
  const good = JSON.stringify({ id: 'good', lang: 'en', kind: 'letter', text: 'Thank you.' });
  const input = Buffer.concat([
    Buffer.from(`{"id":"cut","text":\n${good}\n`),
    Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
    Buffer.from(
      '{"id":"x","lang":"de","text":"Danke"}\n{"id":"y","lang":"en","kind":"poem","text":"a"}\n[]\n',
    ),
    Buffer.from('{"id":"z","lang":"en"}\n\n'),
    Buffer.from(good.replace('"good"', '"last"')),
  ]);
  const { status, out, err } = run(input);
  expect(status).toBe(2);
  expect(answersOf(out)).toEqual([
    { id: 'good', findings: [], elements: ['thanks'] },
    { id: 'last', findings: [], elements: ['thanks'] },
  ]);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => /line (\d+)/u.exec(line)?.[1]),
  ).toEqual(['1', '3', '4', '5', '6', '7']);
});

it('takes the language and the case from the command line where a line has none', () => {
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify({ matter: '电费多收', happenedOn: '11月2日', number: 'A-1' }));
  const input = JSON.stringify({ id: 1, text: '如果给您带来不便，深表歉意。' });
  const { status, out } = run(input, '--lang', 'zh', '--case', file);
  expect(status).toBe(0);
  expect(out).toContain('11月2日，电费多收');
});

it('writes a readable report of a plain text with line and column', () => {
  const { status, out } = run(
    'Dear Mr Hill,\n\nWe are sorry, but these are the rules.\n',
    '--text',
    '--lang',
    'en',
  );
  expect(status).toBe(0);
  expect(out).toContain('3:15 error but_excuse: but these are the rules\n');
  expect(out).toContain('elements found: regret\n');
});

it('refuses what it cannot do with one line and exit 2', () => {
  for (const args of [['--lang', 'fr'], ['--text'], ['--case', join(folder, 'absent.json')], ['--colour']]) {
    const { status, out, err } = run('', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^check-wording: [^\n]+\n$/u);
  }
});

it('has nothing to say to nothing', () => {
  expect(run('')).toEqual({ status: 0, out: '', err: '' });
});
