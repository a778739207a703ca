import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES } from '../../electron/domain/language.ts';
import { RULE_IDS, TEXT_KINDS } from '../../electron/domain/wording/finding.ts';
import { rates, readLabelled, score } from './score.ts';

describe.each(PAPER_LANGUAGES)('development set in %s', (lang) => {
  const texts = readLabelled(lang);

  it('is well formed: own ids, known rules and kinds, spans inside the text', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const text of texts) {
      expect(text.lang).toBe(lang);
      expect(TEXT_KINDS).toContain(text.kind);
      for (const { rule, start, end } of text.spans) {
        expect(RULE_IDS).toContain(rule);
        expect(text.text.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  it('about half of it is free of fault', () => {
    const faultless = texts.filter(({ spans }) => spans.length === 0).length;
    expect(faultless / texts.length).toBeGreaterThan(0.4);
  });

  it('is answered as well as the goals of errors and warnings ask', () => {
    const { byRule, disagreements, findingsOnFaultless } = score(texts);
    const told = JSON.stringify(disagreements, null, 1);
    for (const rule of RULE_IDS) {
      const tally = byRule.get(rule);
      expect(tally, rule).toBeDefined();
      if (tally === undefined) continue;
      const error = rule === 'conditional' || rule === 'but_excuse';
      expect(rates(tally).precision, `${rule} ${told}`).toBeGreaterThanOrEqual(error ? 0.95 : 0.9);
      expect(rates(tally).recall, `${rule} ${told}`).toBeGreaterThanOrEqual(0.9);
    }
    expect(findingsOnFaultless / texts.length).toBeLessThanOrEqual(0.1);
  });
});
