import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES, SCREEN_LOCALES, screenLocaleOf } from '../../../electron/domain/language.ts';
import type { InEachLanguage } from '../../../electron/domain/language.ts';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { WordingFacts } from '../../../electron/domain/wording/finding.ts';
import { conditional } from '../../../electron/domain/wording/rules/conditional/conditional.ts';
import type { Example } from '../../../electron/domain/wording/rules/rule.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';

const FACTS: InEachLanguage<WordingFacts> = {
  zh: {
    date: '11月12日',
    time: '上午九点',
    place: '东街营业厅',
    matter: '电费多收',
    effect: '您多付了128元',
    remedy: '退还多收的128元',
    remedyBy: '11月16日17:00前',
    nextContact: '11月14日10:00',
    contactPerson: '周敏',
  },
  en: {
    date: '12 November',
    time: '09:10',
    place: 'the Mill Lane branch',
    matter: 'line cut off by mistake',
    effect: 'two days without a telephone',
    remedy: 'the line is reconnected and the standing charge repaid',
    remedyBy: '16 November, 17:00',
    nextContact: '14 November, 10:00',
    contactPerson: 'Ruth Ames',
  },
  pl: {
    date: '12 listopada',
    time: '9.10',
    place: 'hotel przy ulicy Lipowej',
    matter: 'zagubiona rezerwacja',
    effect: 'noc w innym hotelu',
    remedy: 'zwrot kosztów noclegu',
    remedyBy: '16 listopada, godz. 17.00',
    nextContact: '14 listopada, godz. 10.00',
    contactPerson: 'Ewa Lis',
  },
};

function whole(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { text: example } : example;
}

describe.each(PAPER_LANGUAGES)('suggestions in %s', (lang) => {
  const sentences = RULES.flatMap((rule) => rule.words[lang].examples.bad).map(whole);
  const settings: readonly WordingFacts[] = [
    {},
    FACTS[lang],
    ...APOLOGY_MODES.map((mode) => ({ ...FACTS[lang], mode })),
  ];

  it('pass the checker themselves, with and without facts, in every mode', () => {
    for (const facts of settings) {
      for (const { text, kind = 'sentence' as const, facts: own } of sentences) {
        const screen = screenLocaleOf(lang);
        const given = { ...facts, ...own };
        for (const { suggestion, rule } of checkWording({ text, lang, kind, screen, facts: given }).findings)
          expect(
            checkWording({ text: suggestion, lang, kind: 'sentence', screen, facts: given }).findings,
            rule,
          ).toEqual([]);
      }
    }
  });

  it('use the facts of the case, and a named blank for a missing one', () => {
    const [text] = conditional.words[lang].examples.bad.map((example) => whole(example).text);
    const check = (facts: WordingFacts): string | undefined =>
      checkWording({ text: text ?? '', lang, kind: 'letter', screen: 'en-GB', facts }).findings[0]
        ?.suggestion;
    expect(check(FACTS[lang])).toContain(FACTS[lang].matter);
    expect(check(FACTS[lang])).not.toMatch(/[[【]/u);
    expect(check({})).toMatch(lang === 'zh' ? /【.+】/u : /\[.+\]/u);
  });

  it('fall back on blanks when a fact holds a fault itself', () => {
    const facts = {
      matter: { zh: '不便之处敬请谅解', en: 'any inconvenience', pl: 'wszelkie niedogodności' }[lang],
    };
    for (const { text } of sentences) {
      for (const { suggestion } of checkWording({ text, lang, kind: 'sentence', screen: 'en-GB', facts })
        .findings)
        expect(checkWording({ text: suggestion, lang, kind: 'sentence', screen: 'en-GB' }).findings).toEqual(
          [],
        );
    }
  });
});

it('regrets without admitting while the facts are open', () => {
  const answer = checkWording({
    text: 'We are sorry if this upset you.',
    lang: 'en',
    kind: 'letter',
    screen: 'en-GB',
    facts: { mode: 'experience' },
  });
  expect(answer.findings[0]?.suggestion).not.toMatch(/responsib|fault|mistake/u);
});

it('says why in the language of the screen, not of the letter', () => {
  const whys = SCREEN_LOCALES.map(
    (screen) =>
      checkWording({ text: '如果给您带来不便，深表歉意。', lang: 'zh', kind: 'letter', screen }).findings[0]
        ?.why,
  );
  expect(whys[0]).toMatch(/如果/u);
  expect(whys[1]).toMatch(/apology/u);
  expect(whys[2]).toMatch(/Przeprosiny/u);
});

it('leaves out only the fact that holds a fault', () => {
  const answer = checkWording({
    text: 'We apologise for any inconvenience.',
    lang: 'en',
    kind: 'letter',
    screen: 'en-GB',
    facts: { date: '12 May', matter: 'line cut off', effect: 'we are sorry if this upset you' },
  });
  expect(answer.findings[0]?.suggestion).toContain('12 May');
  expect(answer.findings[0]?.suggestion).toContain('line cut off');
  expect(answer.findings[0]?.suggestion).not.toContain('upset');
});
