import { describe, expect, it } from 'vitest';
import { screenLocaleOf } from '../../../electron/domain/language.ts';
import type { PaperBlock } from '../../../electron/domain/paper.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { composeReceipt } from '../../../electron/domain/papers/compose-receipt.ts';
import { textOf } from '../../../electron/domain/papers/edited-letter.ts';
import { composeSpokenApology } from '../../../electron/domain/papers/spoken-apology.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import { requiredElements } from '../../../electron/domain/wording/elements/required-elements.ts';
import { SAMPLE_CASES } from '../../golden/papers/sample-cases.ts';
import { SECTOR_CASES } from '../../golden/papers/sector-cases.ts';
import { languageOf } from '../../../electron/domain/papers/paper-input.ts';

const SAMPLES = SAMPLE_CASES.map(({ name, input }) => ({
  name,
  language: languageOf(input),
  mode: input.facts.mode,
  input,
}));
const CASES = [...SECTOR_CASES, ...SAMPLES];

function signature(blocks: readonly PaperBlock[]): string {
  const signer = blocks.find((block) => block.kind === 'signer');
  return signer === undefined ? '' : `\n${signer.closing}\n${signer.name}\n${signer.jobTitle}`;
}

function sections(blocks: readonly PaperBlock[]): string {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block.text] : [])).join('\n');
}

describe('composed papers keep the wording rules', () => {
  it.each(CASES)('letter: $name', ({ input, language }) => {
    const { blocks } = composeApology(input);
    const text = textOf(blocks) + signature(blocks);
    const { findings } = checkWording({
      text,
      lang: language,
      kind: 'letter',
      screen: screenLocaleOf(language),
    });
    expect(findings.map(({ rule, span }) => `${rule}: ${span}`)).toEqual([]);
  });

  it.each(CASES)('receipt and spoken apology: $name', ({ input, language }) => {
    for (const text of [sections(composeReceipt(input).blocks), composeSpokenApology(input)]) {
      const { findings } = checkWording({
        text,
        lang: language,
        kind: 'sentence',
        screen: screenLocaleOf(language),
      });
      expect(findings.map(({ rule, span }) => `${rule}: ${span}`)).toEqual([]);
    }
  });

  it.each(CASES)('every element asked for is found: $name', ({ input, language, mode }) => {
    const { blocks } = composeApology(input);
    const text = textOf(blocks) + signature(blocks);
    const { elements } = checkWording({
      text,
      lang: language,
      kind: 'letter',
      screen: screenLocaleOf(language),
    });
    // Giving back what was taken is remedy; goodwill is what comes on top.
    const goodwillPromised = input.facts.fields.goodwillKind !== 'refund';
    const wanted = requiredElements('letter', mode, { goodwillPromised, appealRouteDemanded: false });
    expect(wanted.filter((element) => !elements.includes(element))).toEqual([]);
  });
});
