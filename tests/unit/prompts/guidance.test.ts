import { describe, expect, test } from 'vitest';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import { COUNTRIES, SECTORS } from '../../../electron/domain/branch.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { InEachLanguage } from '../../../electron/domain/language.ts';
import { wordingFaults } from '../../../electron/domain/packs/check-pack-wording.ts';
import type { PromptPack } from '../../../electron/domain/packs/envelope.ts';
import { checkedTexts, linesOf } from '../../../electron/domain/packs/spoken-text.ts';
import { validatePack } from '../../../electron/domain/packs/validate-pack.ts';
import { guideTopics, hintsFor } from '../../../electron/domain/prompts/guide.ts';
import { phraseMoments } from '../../../electron/domain/prompts/phrases.ts';
import type { PhraseInput } from '../../../electron/domain/prompts/phrases.ts';
import { careTip, colleagueTalk, wasHard } from '../../../electron/domain/prompts/staff-care.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { PROMPT_PACKS } from '../../../electron/packs/index.ts';

const entries = PROMPT_PACKS.flatMap(
  (pack): readonly PromptPack['content']['entries'][number][] => pack.content.entries,
);
const GUIDANCE: readonly string[] = [
  'prompts-calming',
  'prompts-phrases',
  'prompts-care',
  'prompts-call-back',
  'prompts-guide',
  'prompts-hints',
];
const now = { at: '2026-06-12T09:05:00.000Z', zone: 'Europe/London' };
const clerk = { name: 'Hannah Reid', polishForm: 'feminine' } as const;
const base: PhraseInput = {
  fields: {},
  clerk,
  now,
  caseNumber: 'WTL-3-260612-004-7',
  clerkReads: 'en',
  customerReads: 'zh',
  mode: 'experience',
  query: '',
};
const pairs = PAPER_LANGUAGES.flatMap((ours) =>
  PAPER_LANGUAGES.filter((theirs) => theirs !== ours).map((theirs) => [ours, theirs] as const),
);
const wordsOf = (runs: readonly { readonly kind: string }[]): string =>
  runs.map((run) => ('text' in run ? String(run.text) : '[ ]')).join('');

describe('everything beside the prompter’s page', () => {
  // Lines of the prompter's page: pack-wording.test.ts.
  const texts = PROMPT_PACKS.filter((pack) => GUIDANCE.includes(pack.id)).flatMap((pack) =>
    checkedTexts(pack.content),
  );

  test.each(PAPER_LANGUAGES)('%s: the checker finds nothing in any note, tip, phrase or hint', (language) => {
    const own = texts.filter((one) => one.language === language);
    const found = own.flatMap(({ text }) =>
      wordingFaults(text, language, 'en-GB').map((fault) => `${fault.rule}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(own.length).toBeGreaterThan(170);
  });

  test('native marks: full-width Chinese, curly English, Polish quotation marks, nobody shouted at, never 你', () => {
    const notes: readonly InEachLanguage[] = entries.flatMap((entry) => {
      if (entry.layer === 'care') return entry.tips.map((tip) => tip.text);
      if (entry.layer === 'guide') return entry.items.map((item) => item.text);
      return entry.layer === 'hints' ? entry.hints.map((hint) => hint.text) : [];
    });
    expect(notes.length).toBeGreaterThan(100);
    for (const { zh, en, pl } of notes) {
      expect(zh).not.toMatch(/你|!|！|\p{Script=Han}[,.:;?]|[,:;?]\p{Script=Han}/u);
      expect(en).not.toMatch(/['"!]/u);
      expect(pl).not.toMatch(/["!“]/u);
      // Read at a glance as well.
      expect([...zh].length, zh).toBeLessThanOrEqual(48);
      expect(en.split(' ').length, en).toBeLessThanOrEqual(25);
      expect(pl.split(' ').length, pl).toBeLessThanOrEqual(25);
    }
  });
});

describe('counter phrases', () => {
  test('about fifty in eighteen moments, in any two languages, none of them the same on both sides', () => {
    for (const [clerkReads, customerReads] of pairs) {
      const moments = APOLOGY_MODES.flatMap((mode) =>
        phraseMoments(PROMPT_PACKS, { ...base, clerkReads, customerReads, mode }),
      );
      expect(new Set(moments.map((one) => one.moment)).size).toBe(18);
      const phrases = new Map(moments.flatMap((one) => one.phrases).map((one) => [one.id, one]));
      expect(phrases.size).toBe(50);
      for (const { ours, theirs } of phrases.values()) expect(wordsOf(ours)).not.toBe(wordsOf(theirs));
    }
  });

  test('facts are said in the customer’s language, a missing one is a gap', () => {
    const input = { ...base, fields: { checkBy: '2026-06-13T16:00' }, query: 'result' };
    const [moment] = phraseMoments(PROMPT_PACKS, input);
    expect(moment?.moment).toBe('by-when');
    expect(wordsOf(moment?.phrases[0]?.ours ?? [])).toBe('You will have the result by\u00a016:00 tomorrow.');
    expect(wordsOf(moment?.phrases[0]?.theirs ?? [])).toBe('明天16:00之前，我们把核查结果告诉您。');
    const [gap] = phraseMoments(PROMPT_PACKS, { ...input, fields: {} });
    expect(gap?.phrases[0]?.theirs.map((run) => run.kind)).toContain('blank');
  });

  test('nothing is admitted while the facts are open', () => {
    const admitted = (mode: (typeof APOLOGY_MODES)[number]) =>
      phraseMoments(PROMPT_PACKS, { ...base, mode }).find((one) => one.moment === 'sorry-full');
    expect(admitted('experience')).toMatchObject({ phrases: [], held: 3 });
    expect(admitted('regret')).toMatchObject({ phrases: [], held: 3 });
    expect(admitted('full')?.phrases).toHaveLength(2);
    expect(admitted('shared')?.phrases).toHaveLength(1);
  });

  test.each([
    ['sit', 'please-sit'],
    ['签', 'sign-here'],
    ['ZDJECIE', 'may-i-see'],
    ['lekarz', 'emergency'],
    ['ambulance', 'emergency'],
  ])('%s finds the moment', (query, moment) => {
    expect(phraseMoments(PROMPT_PACKS, { ...base, query }).map((one) => one.moment)).toContain(moment);
  });

  test('a search for nothing known finds nothing; a switched-off phrase is gone', () => {
    expect(phraseMoments(PROMPT_PACKS, { ...base, query: 'zebra' })).toEqual([]);
    const off = PROMPT_PACKS.map((pack) => ({
      ...pack,
      content: {
        entries: pack.content.entries.map((entry) =>
          entry.layer === 'phrases' && entry.moment === 'please-sit'
            ? { ...entry, lines: entry.lines.map((line) => ({ ...line, off: true as const })) }
            : entry,
        ),
      },
    }));
    expect(phraseMoments(off, base).map((one) => one.moment)).not.toContain('please-sit');
  });
});

describe('staff care', () => {
  test.each([
    [{ severity: 'severe', listened: false, situations: [] }, true],
    [{ safety: true, listened: false, situations: [] }, true],
    [{ listened: true, situations: [] }, true],
    [{ listened: false, situations: ['shouting'] }, true],
    [{ listened: false, situations: ['overbilled', 'harassing-customer'] }, true],
    [{ severity: 'serious', safety: false, listened: false, situations: ['overbilled'] }, false],
  ] as const)('%j: hard is %s', (strain, hard) => {
    expect(wasHard(strain)).toBe(hard);
  });

  test('the situations that count as hard are in the packs', () => {
    const codes = entries.flatMap((entry) => (entry.layer === 'situation' ? [entry.code] : []));
    expect(codes).toEqual(expect.arrayContaining(['shouting', 'harassing-customer']));
  });

  test('twelve tips, six ways; the same case gives the same tip, the next customer another way', () => {
    const tips = (language: (typeof PAPER_LANGUAGES)[number]) =>
      Array.from({ length: 12 }, (_, index) =>
        careTip(PROMPT_PACKS, { ordinal: index + 1, localDate: '2026-06-11' }, language),
      );
    for (const language of PAPER_LANGUAGES) {
      expect(new Set(tips(language).map((tip) => tip?.id)).size).toBe(12);
      expect(new Set(tips(language).map((tip) => tip?.way)).size).toBe(6);
      const ways = tips(language).map((tip) => tip?.way);
      for (const [index, way] of ways.entries()) expect(way).not.toBe(ways[index + 1]);
      expect(tips(language)).toEqual(tips(language));
    }
    expect(careTip([], { ordinal: 1, localDate: '2026-06-11' }, 'en')).toBeNull();
  });
});

describe('talk with a colleague', () => {
  test('facts, listening, one change, in this order; say, ask and avoid in each language', () => {
    for (const language of PAPER_LANGUAGES) {
      const steps = colleagueTalk(PROMPT_PACKS, clerk, now, language);
      expect(steps.map((step) => step.part)).toEqual(['facts', 'listening', 'change']);
      const lines = steps.flatMap((step) => step.lines);
      expect(lines).toHaveLength(15);
      for (const line of lines) expect(line.why === null).toBe(line.cue !== 'avoid');
      expect(new Set(lines.map((line) => line.cue))).toEqual(new Set(['say', 'ask', 'avoid']));
    }
    const said = (polishForm: 'feminine' | 'masculine'): string =>
      JSON.stringify(colleagueTalk(PROMPT_PACKS, { name: 'x', polishForm }, now, 'pl'));
    expect(said('feminine')).toContain('usłyszałam');
    expect(said('masculine')).toContain('usłyszałem');
  });
});

describe('talking guide', () => {
  test('people, words, reactions and causes; about forty entries of service language', () => {
    for (const language of PAPER_LANGUAGES) {
      const topics = guideTopics(PROMPT_PACKS, language);
      expect(topics.map((one) => one.topic)).toEqual([
        'older',
        'young',
        'child-with-parent',
        'dialect',
        'silence-and-gaze',
        'what-always-helps',
        'address',
        'say-instead',
        'no-trade-words',
        'reactions',
        'causes',
      ]);
      const count = (topic: string): number => topics.find((one) => one.topic === topic)?.items.length ?? 0;
      expect(count('address') + count('say-instead') + count('no-trade-words')).toBeGreaterThanOrEqual(37);
      expect(count('reactions')).toBe(5);
      expect(count('causes')).toBe(8);
      for (const item of topics.find((one) => one.topic === 'say-instead')?.items ?? []) {
        expect(item.never).not.toBeNull();
        expect(item.never).not.toBe(item.text);
      }
    }
  });
});

describe('hints of law and privacy', () => {
  test('only those read in the law itself, for the country, the line of business and the stage', () => {
    const where = { country: 'CN', sector: 'bank', stage: 'receive' } as const;
    const ids = hintsFor(PROMPT_PACKS, where, 'zh').map((hint) => hint.id);
    expect(ids).toEqual(['hint-cn-minimum', 'hint-cn-nobody-looks', 'hint-cn-authority']);
    expect(hintsFor(PROMPT_PACKS, { ...where, country: 'other' }, 'zh')).toEqual([]);
    expect(
      hintsFor(PROMPT_PACKS, { country: 'PL', sector: 'telecom', stage: 'confirm' }, 'pl').map(
        (hint) => hint.id,
      ),
    ).toEqual(['hint-pl-telecom-protocol', 'hint-pl-storage']);
  });

  test('at most three at a stage, each with its law and the day it was read; those not verified never', () => {
    const hints = entries.flatMap((entry) => (entry.layer === 'hints' ? entry.hints : []));
    const unsure = hints.filter((hint) => hint.sureness === 'NV').map((hint) => hint.id);
    expect(unsure.length).toBeGreaterThanOrEqual(4);
    for (const country of COUNTRIES)
      for (const sector of SECTORS)
        for (const stage of STAGES) {
          const shown = hintsFor(PROMPT_PACKS, { country, sector, stage }, 'en');
          expect(shown.length).toBeLessThanOrEqual(3);
          for (const hint of shown) {
            expect(unsure).not.toContain(hint.id);
            expect(hint.source).not.toMatch(/民法通则|General Principles/u);
            expect(hint.checkedOn).toMatch(/^2026-/u);
          }
        }
  });
});

describe('checks of the new layers', () => {
  const words = { zh: '请坐。', en: 'Please sit.', pl: 'Proszę usiąść.' };
  const pack = (entry: unknown): unknown => ({
    kind: 'prompt',
    id: 'prompts-own',
    version: 1,
    languages: ['zh', 'en', 'pl'],
    sources: [{ title: 'own practice', checkedOn: '2026-11-21' }],
    content: { entries: [entry] },
  });
  const errorsOf = (entry: unknown) => {
    const result = validatePack(pack(entry));
    return result.ok ? [] : result.errors;
  };
  const at = '/content/entries/0';
  const phrase = (line: object) => ({
    layer: 'phrases',
    moment: 'sit',
    label: words,
    lines: [{ id: 'sit', cue: 'say', text: words, ...line }],
  });
  const hint = (more: object) => ({
    layer: 'hints',
    country: 'PL',
    hints: [
      {
        id: 'hint-own',
        text: words,
        source: 'RODO, art. 5',
        checkedOn: '2026-11-21',
        sureness: 'V1',
        stages: ['receive'],
        ...more,
      },
    ],
  });

  test.each([
    [
      'a phrase to avoid',
      phrase({ cue: 'avoid', why: words }),
      [{ path: `${at}/lines/0/cue`, code: 'not-an-option' }],
    ],
    [
      'a fact of one language in a phrase',
      phrase({ text: { ...words, en: 'About {matter}.' } }),
      [{ path: `${at}/lines/0/text/en`, code: 'slot-not-here' }],
    ],
    ['a hint without a law', hint({ source: '' }), [{ path: `${at}/hints/0/source`, code: 'no-source' }]],
    [
      'a hint half sure',
      hint({ sureness: 'V2' }),
      [{ path: `${at}/hints/0/sureness`, code: 'not-an-option' }],
    ],
    [
      'a slot in a tip',
      { layer: 'care', way: 'walk', label: words, tips: [{ id: 'walk', text: { ...words, pl: '{clerk}' } }] },
      [{ path: `${at}/tips/0/text/pl`, code: 'slot-not-here' }],
    ],
    [
      'a customer’s fact in the talk with a colleague',
      {
        layer: 'colleague',
        part: 'facts',
        label: words,
        lines: [{ id: 'x', cue: 'say', text: { ...words, en: '{customer}' } }],
      },
      [{ path: `${at}/lines/0/text/en`, code: 'slot-not-here' }],
    ],
    [
      'two notes of one id',
      {
        layer: 'guide',
        topic: 'own',
        label: words,
        items: [
          { id: 'x', text: words },
          { id: 'x', text: words },
        ],
      },
      [{ path: `${at}/items/1/id`, code: 'duplicate-id' }],
    ],
  ])('refuse %s', (_what, entry, errors) => {
    expect(errorsOf(entry)).toEqual(errors);
  });

  test('take all of them when they are right', () => {
    expect(errorsOf(phrase({ off: true, text: { ...words, en: 'By {checkBy}, {call}please.' } }))).toEqual(
      [],
    );
    expect(errorsOf(hint({ sectors: ['bank'], off: true }))).toEqual([]);
    expect(linesOf({ layer: 'care', way: 'walk', label: words, tips: [] })).toEqual([]);
  });
});
