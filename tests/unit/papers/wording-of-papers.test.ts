import { describe, expect, it } from 'vitest';
import { screenLocaleOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import { textKindOf } from '../../../electron/domain/papers/edited-letter.ts';
import { languageOf } from '../../../electron/domain/papers/paper-input.ts';
import { composeSpokenApology } from '../../../electron/domain/papers/spoken-apology.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { TextKind } from '../../../electron/domain/wording/finding.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { customerText } from '../../golden/papers/paper-text.ts';
import { SAMPLE_CASES } from '../../golden/papers/sample-cases.ts';

const HOLDING = { reason: '', toCheck: '', answerBy: '2026-07-10' };
const CASES = [
  ...PAPER_CASES,
  ...SAMPLE_CASES.map(({ name, input }) => ({
    name,
    input,
    holding: HOLDING,
    language: languageOf(input),
    sector: input.branch.sector,
    mode: input.facts.mode,
  })),
];

function findingsIn(text: string, lang: PaperLanguage, kind: TextKind): readonly string[] {
  const { findings } = checkWording({ text, lang, kind, screen: screenLocaleOf(lang) });
  return findings.map(({ rule, span }) => `${kind} ${rule}: ${span}`);
}

describe('composed papers keep the wording rules', () => {
  it.each(CASES)('$name', (of) => {
    const found = PAPER_KINDS.filter((kind) => kind !== 'holding' || of.holding !== HOLDING).flatMap((kind) =>
      findingsIn(customerText(composeCase(kind, of).blocks), of.language, textKindOf(kind)),
    );
    const spoken = composeSpokenApology(of.input);
    expect([...found, ...findingsIn(spoken, of.language, 'sentence')]).toEqual([]);
  });
});
