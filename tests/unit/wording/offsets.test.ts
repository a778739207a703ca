import { assert as holds, constantFrom, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';

function spansIn(text: string, lang: PaperLanguage): readonly string[] {
  return checkWording({ text, lang, kind: 'letter', screen: 'en-GB' }).findings.map(({ span }) => span);
}

it('offsets are those of the text as written, whatever stands around', () => {
  const sentences = PAPER_LANGUAGES.flatMap((lang) =>
    RULES.flatMap(({ words }) => [...words[lang].examples.bad, ...words[lang].examples.good]).map(
      (example) =>
        typeof example === 'string' ? { lang, text: example, facts: {} } : { facts: {}, ...example, lang },
    ),
  );
  holds(
    property(
      constantFrom(...sentences),
      string({ unit: 'grapheme', maxLength: 12 }),
      string({ unit: 'binary', maxLength: 12 }),
      ({ lang, text, facts }, before, after) => {
        const whole = `${before}\n\n${text}\n\n${after}`;
        const { findings } = checkWording({ text: whole, lang, kind: 'letter', screen: 'pl-PL', facts });
        for (const finding of findings) {
          expect(finding.start).toBeLessThan(finding.end);
          expect(whole.slice(finding.start, finding.end)).toBe(finding.span);
          expect(finding.replaces.start).toBeLessThanOrEqual(finding.start);
          expect(finding.replaces.end).toBeGreaterThanOrEqual(finding.end);
        }
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

it('reads traditional characters, narrow punctuation and wide digits as typed', () => {
  expect(spansIn('若造成您的困擾,本店深表歉意.', 'zh')).toEqual(['若造成您的困擾']);
  expect(spansIn('很抱歉,但是這是公司規定。', 'zh')).toEqual(['但是這是公司規定']);
  expect(spansIn('我們會儘快處理,最遲５月８日前答覆您。', 'zh')).toEqual([]);
});

it('reads decomposed Polish letters, capitals and typographic apostrophes', () => {
  const decomposed = 'Przepraszamy, jeśli poczuł się Pan urażony.'.normalize('NFD');
  expect(spansIn(decomposed, 'pl')).toEqual(['jeśli poczuł się Pan urażony'.normalize('NFD')]);
  expect(spansIn('PRZEPRASZAMY, JEŚLI POCZUŁ SIĘ PAN URAŻONY.', 'pl')).toHaveLength(1);
  expect(spansIn('I’m sorry, but it’s the rules.', 'en')).toEqual(['but it’s the rules']);
});

it('joins the lines of a wrapped paragraph and keeps headings apart', () => {
  const wrapped =
    'We are very sorry that the parcel went astray in the depot,\nbut these are the rules of the depot.';
  expect(spansIn(wrapped, 'en')).toHaveLength(1);
  expect(spansIn('Apology\nBut the meter was read on 3 May.', 'en')).toEqual([]);
});

it('does not read quotations, but reads a text that is one quotation as a whole', () => {
  expect(spansIn('On 3 May you were told “sorry if you are upset”, and we apologise.', 'en')).toEqual([]);
  expect(spansIn('“I am sorry if you are upset.”', 'en')).toHaveLength(1);
});

it('has no fault to find in nothing', () => {
  for (const lang of PAPER_LANGUAGES)
    expect(checkWording({ text: ' \n', lang, kind: 'letter', screen: 'zh-CN' })).toEqual({
      findings: [],
      elements: [],
    });
});
