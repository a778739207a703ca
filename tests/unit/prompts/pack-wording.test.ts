import { describe, expect, test } from 'vitest';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { checkPackWording, wordingsOf } from '../../../electron/domain/packs/check-pack-wording.ts';
import { linesOf } from '../../../electron/domain/packs/spoken-text.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import { PROMPT_PACKS } from '../../../electron/packs/index.ts';

const lines = PROMPT_PACKS.flatMap((pack) => pack.content.entries.flatMap(linesOf));
const spoken = lines.filter((line) => line.cue !== 'avoid');

describe('every line of every pack', () => {
  test.each(PAPER_LANGUAGES)('%s: the checker finds nothing in what is to be said or asked', (lang) => {
    const found = spoken.flatMap((line) =>
      wordingsOf(line.text[lang], lang).flatMap((text) =>
        checkWording({ text, lang, kind: 'sentence', screen: 'en-GB' }).findings.map(
          (finding) => `${line.id}: ${finding.rule}: ${text}`,
        ),
      ),
    );
    expect(found).toEqual([]);
    expect(spoken.length).toBeGreaterThan(150);
  });

  // An import takes a shipped text as checked: this is where that is true, advice and hints included.
  test('nor in anything else a pack lets somebody read', { timeout: 30_000 }, () => {
    expect(PROMPT_PACKS.flatMap((pack) => checkPackWording(pack.content, 'en-GB'))).toEqual([]);
  });

  test('the checker does find the conditional and the “but” in two of the lines to avoid', () => {
    for (const lang of PAPER_LANGUAGES) {
      for (const [id, rule] of [
        ['apologise-if', 'conditional'],
        ['apologise-but', 'but_excuse'],
      ] as const) {
        const text = lines.find((line) => line.id === id)?.text[lang] ?? '';
        const rules = checkWording({ text, lang, kind: 'sentence', screen: 'en-GB' }).findings.map(
          (finding) => finding.rule,
        );
        expect(rules, text).toContain(rule);
      }
    }
  });

  /** Read at a glance: at most 40 characters, 20 words, 18 words; a fact counts as one word or three characters. */
  test.each(PAPER_LANGUAGES)('%s: short enough to read at a glance', (lang) => {
    const most = { zh: 40, en: 20, pl: 18 }[lang];
    const long = lines.flatMap((line) =>
      wordingsOf(line.text[lang], lang)
        .map((text) => text.replace(/\[[^\]]*\]/gu, lang === 'zh' ? '事实处' : 'fact'))
        .filter((text) => (lang === 'zh' ? [...text].length : text.trim().split(/\s+/u).length) > most)
        .map((text) => `${line.id}: ${text}`),
    );
    expect(long).toEqual([]);
  });

  test('no exclamation mark, no 你, no half-width punctuation in Chinese, no curly English left straight', () => {
    for (const line of lines) {
      for (const lang of PAPER_LANGUAGES) expect(line.text[lang]).not.toMatch(/[!！]/u);
      expect(line.text.zh).not.toMatch(/你|[，。：？；]\s|\p{Script=Han}[,.:;?]/u);
      expect(line.text.en).not.toMatch(/'/u);
    }
  });

  /** Rejected on sight, wherever the checker's rules end: soon, only, rules as a reason, blame (seeds 001 to 004). */
  test.each([
    ['zh', /尽快|只是|不过|但是|规定|系统|便敬请|高度重视|小问题/u],
    ['en', /\b(?:as soon as|inconvenience|but|only|just|policy|unfortunately|should have)\b/iu],
    [
      'pl',
      /(?<!\p{L})(?:jak najszybciej|ale|jednak|niestety|niedogodno\p{L}*|regulamin\p{L}*|jeśli|jeżeli)(?!\p{L})/iu,
    ],
  ] as const)('%s: no word that takes an apology back', (lang, forbidden) => {
    const found = spoken.map((line) => line.text[lang]).filter((text) => forbidden.test(text));
    expect(found).toEqual([]);
  });
});
