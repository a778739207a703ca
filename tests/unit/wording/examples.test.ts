import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES, screenLocaleOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { Finding } from '../../../electron/domain/wording/finding.ts';
import { RULE_IDS } from '../../../electron/domain/wording/finding.ts';
import { RULE_EXAMPLES } from '../../../electron/domain/wording/rules/examples.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';

function findingsIn(text: string, lang: PaperLanguage): readonly Finding[] {
  return checkWording({ text, lang, kind: 'sentence', screen: screenLocaleOf(lang) }).findings;
}

it('every rule id has one rule and one set of examples', () => {
  expect(RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
  expect(RULE_EXAMPLES.map((examples) => examples.rule)).toEqual([...RULE_IDS]);
});

describe.each(RULE_EXAMPLES)('$rule', ({ rule, bad, good }) => {
  describe.each(PAPER_LANGUAGES)('in %s', (lang) => {
    it('has at least 8 bad and 10 good sentences', () => {
      expect(new Set(bad[lang]).size).toBeGreaterThanOrEqual(8);
      expect(new Set(good[lang]).size).toBeGreaterThanOrEqual(10);
    });

    it.each(bad[lang])('finds it in: %s', (text) => {
      const findings = findingsIn(text, lang);
      expect(findings.map((finding) => finding.rule)).toContain(rule);
      expect(findings.filter((finding) => finding.severity === 'error' && finding.rule !== rule)).toEqual([]);
    });

    it.each(good[lang])('finds nothing in: %s', (text) => {
      expect(findingsIn(text, lang)).toEqual([]);
    });
  });
});
