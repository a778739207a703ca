import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARTS, readLabelled } from '../../electron/commands/labelled-texts.ts';
import { errorPrecision, pooled, ratesOf, scoreOf } from '../../electron/commands/wording-score.ts';
import { PAPER_LANGUAGES } from '../../electron/domain/language.ts';
import { ELEMENT_CODES, RULE_IDS, TEXT_KINDS } from '../../electron/domain/wording/finding.ts';

const FOLDER = join(import.meta.dirname);

describe.each(PARTS)('%s part', (part) => {
  describe.each(PAPER_LANGUAGES)('in %s', (lang) => {
    const texts = readLabelled(FOLDER, part, lang);

    it('is well formed: own ids, known rules, kinds and elements, spans inside the text', () => {
      expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
      for (const text of texts) {
        expect(text.lang).toBe(lang);
        expect(TEXT_KINDS).toContain(text.kind);
        expect(text.style, text.id).not.toBe('');
        for (const { rule, start, end } of text.spans) {
          expect(RULE_IDS).toContain(rule);
          expect(text.text.slice(start, end).trim()).not.toBe('');
        }
        for (const element of text.elements ?? []) expect(ELEMENT_CODES).toContain(element);
        if (text.kind !== 'sentence') expect(text.elements, text.id).toBeDefined();
      }
    });

    it('is large enough, and about half of it is free of fault', () => {
      const [sentences, letters] = part === 'development' ? [300, 30] : [100, 12];
      expect(texts.filter(({ kind }) => kind === 'sentence').length).toBeGreaterThanOrEqual(sentences);
      expect(texts.filter(({ kind }) => kind === 'letter').length).toBeGreaterThanOrEqual(letters);
      const faultless = texts.filter(({ spans }) => spans.length === 0).length;
      expect(faultless / texts.length).toBeGreaterThan(0.35);
    });

    it('is answered as well as the goals ask', () => {
      const score = scoreOf(texts);
      const told = JSON.stringify(score.disagreements, null, 1);
      const { precision, recall } = ratesOf(pooled(score, ['error', 'warning']));
      expect(precision, told).toBeGreaterThanOrEqual(0.85);
      expect(recall, told).toBeGreaterThanOrEqual(0.8);
      expect(ratesOf(score.elements).f1, told).toBeGreaterThanOrEqual(0.85);
      expect(score.findingsOnFaultless / score.faultless, told).toBeLessThanOrEqual(0.2);
    });
  });

  it('errors of all languages are right', () => {
    const scores = PAPER_LANGUAGES.map((lang) => scoreOf(readLabelled(FOLDER, part, lang)));
    expect(errorPrecision(scores)).toBeGreaterThanOrEqual(0.95);
  });
});
