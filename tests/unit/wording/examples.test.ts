import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES, screenLocaleOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { Finding } from '../../../electron/domain/wording/finding.ts';
import { RULE_IDS } from '../../../electron/domain/wording/finding.ts';
import type { Example } from '../../../electron/domain/wording/rules/rule.ts';
import { RULES } from '../../../electron/domain/wording/rules/rules.ts';

function findingsIn(example: Example, lang: PaperLanguage): readonly Finding[] {
  const { text, kind = 'sentence' as const, facts = {} } = whole(example);
  return checkWording({ text, lang, kind, screen: screenLocaleOf(lang), facts }).findings;
}

function whole(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { text: example } : example;
}

function textsOf(examples: readonly Example[]): readonly string[] {
  return examples.map((example) => JSON.stringify(whole(example)));
}

it('every rule id has one rule', () => {
  expect(RULES.map((rule) => rule.id).toSorted()).toEqual([...RULE_IDS].toSorted());
});

describe.each(RULES)('$id', ({ id, words }) => {
  describe.each(PAPER_LANGUAGES)('in %s', (lang) => {
    const { bad, good } = words[lang].examples;

    it('has at least 8 bad and 10 good sentences', () => {
      expect(new Set(textsOf(bad)).size).toBeGreaterThanOrEqual(8);
      expect(new Set(textsOf(good)).size).toBeGreaterThanOrEqual(10);
    });

    it.each(bad.map((example) => [whole(example).text, example] as const))(
      'finds it in: %s',
      (_, example) => {
        const findings = findingsIn(example, lang);
        expect(findings.map((finding) => finding.rule)).toContain(id);
        expect(findings.filter((finding) => finding.severity === 'error' && finding.rule !== id)).toEqual([]);
      },
    );

    it.each(good.map((example) => [whole(example).text, example] as const))(
      'finds nothing in: %s',
      (_, example) => {
        expect(findingsIn(example, lang)).toEqual([]);
      },
    );
  });
});
