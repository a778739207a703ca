import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../golden/papers/sample-cases.ts';
import { approvedLetters, type CasePapers } from '../support/approved-letters.ts';
import {
  askWindow,
  openSeeded,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const SAMPLES = { zh: OVERCHARGED_BILL, en: DISCONNECTED_LINE, pl: LOST_BOOKING } as const;
type Language = keyof typeof SAMPLES;
const LANGUAGES: readonly Language[] = ['zh', 'en', 'pl'];
const LANG_TAG = { zh: 'zh', en: 'en', pl: 'pl' } as const;

interface Printed {
  readonly text: string;
  readonly info: string;
  readonly fonts: readonly string[];
  readonly objects: string;
}

function run(tool: string, words: readonly string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

describe('papers that the app printed', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  const papers = new Map<string, Printed>();

  beforeAll(async () => {
    let papersOf: readonly CasePapers[] = [];
    seeded = await seededHome('en', async (one) => {
      papersOf = await approvedLetters(one);
    });
    desk = await openSeeded(seeded);
    await signIn(desk);
    for (const [index, language] of LANGUAGES.entries()) {
      for (const [kind, paperId] of [
        ['receipt', papersOf[index]?.receiptId ?? ''],
        ['apology', papersOf[index]?.letterId ?? ''],
      ] as const) {
        const known = new Set(readdirSync(join(seeded.home, 'out')));
        const printed = await askWindow(desk, 'print-paper', { paperId });
        expect(printed).toMatchObject({ ok: true, value: { copy: false } });
        const file =
          readdirSync(join(seeded.home, 'out')).find((name) => name.endsWith('.pdf') && !known.has(name)) ??
          '';
        const path = join(seeded.home, 'out', file);
        papers.set(`${language} ${kind}`, {
          text: run('pdftotext', ['-layout', path, '-']),
          info: run('pdfinfo', [path]),
          fonts: run('pdffonts', [path]).trim().split('\n').slice(2),
          objects: run('qpdf', ['--qdf', '--object-streams=disable', '--no-warn', path, '-']),
        });
      }
    }
  });
  afterAll(async () => {
    await desk.discard();
  });

  const of = (language: Language, kind: 'receipt' | 'apology'): Printed => {
    const found = papers.get(`${language} ${kind}`);
    if (!found) throw new Error(`${language} ${kind} was not printed`);
    return found;
  };

  for (const language of LANGUAGES) {
    for (const kind of ['receipt', 'apology'] as const) {
      it(`${language} ${kind}: A4, titled, tagged, in its language, every face embedded`, () => {
        const { info, fonts, objects } = of(language, kind);
        expect(info).toMatch(/^Title: +\S/m);
        expect(info).toMatch(/^Tagged: +yes/m);
        expect(info).toMatch(/^JavaScript: +no/m);
        expect(info).toMatch(/^Encrypted: +no/m);
        expect(info).toMatch(
          /^Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)|^Page size: +59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/m,
        );
        expect(objects).toMatch(new RegExp(`/Lang \\(${LANG_TAG[language]}`));
        expect(fonts.length).toBeGreaterThan(0);
        for (const font of fonts) {
          expect(font).not.toMatch(/Type 3/);
          // name … emb sub uni
          expect(font).toMatch(/Noto/);
          expect(font).toMatch(/ yes +yes +yes +/);
        }
      });
    }

    it(`${language}: the text comes out as the customer reads it`, () => {
      const { fields } = SAMPLES[language].input.facts;
      const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');
      const receipt = squeeze(of(language, 'receipt').text);
      const letter = squeeze(of(language, 'apology').text);
      expect(receipt).toContain(squeeze(fields.customerName ?? '?'));
      expect(receipt).toContain(squeeze(fields.customerWords ?? '?').slice(0, 24));
      const surname = { zh: '沈', en: 'Okafor', pl: 'Szczepańsk' }[language];
      expect(letter).toContain(surname);
      expect(receipt).not.toContain('\uFFFD');
      expect(letter).not.toContain('\uFFFD');
    });
  }

  it('holds Chinese characters, and every Polish letter that its words need, as text', () => {
    expect(of('zh', 'receipt').text.match(/\p{Script=Han}/gu)?.length ?? 0).toBeGreaterThan(150);
    expect(of('zh', 'apology').text.match(/\p{Script=Han}/gu)?.length ?? 0).toBeGreaterThan(150);
    const polish = of('pl', 'receipt').text + of('pl', 'apology').text;
    for (const letter of 'ąćęłńóśźż') expect(polish.toLowerCase(), letter).toContain(letter);
    expect(of('zh', 'apology').text).toMatch(/[，。]/);
  });

  it('keeps the very bytes that went to the printer', async () => {
    const rows = await askWindow(desk, 'search-log', { query: 'okafor', before: null });
    const caseId = rows.ok ? (rows.value.rows[0]?.caseId ?? '') : '';
    const page = await askWindow(desk, 'case-page', { caseId });
    const receipt = page.ok ? page.value.papers.find((paper) => paper.kind === 'receipt') : undefined;
    const known = new Set(readdirSync(join(seeded.home, 'out')));
    const again = await askWindow(desk, 'print-paper', { paperId: receipt?.id ?? '' });
    expect(again).toMatchObject({ ok: true, value: { copy: true } });
    const copy =
      readdirSync(join(seeded.home, 'out')).find((name) => name.endsWith('.pdf') && !known.has(name)) ?? '';
    expect(copy).toMatch(/_copy\.pdf$/);
    expect(run('pdftotext', ['-layout', join(seeded.home, 'out', copy), '-'])).toMatch(/copy/i);
    expect(of('en', 'receipt').text).not.toMatch(/\bCOPY\b/);
  });
});
