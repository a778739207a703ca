import { describe, expect, it } from 'vitest';
import { localDateOf } from '../../../electron/domain/time.ts';
import { screenLocaleOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import { dateWords } from '../../../electron/domain/papers/date-words.ts';
import {
  paragraphsOf,
  plainText,
  textKindOf,
  textOf,
} from '../../../electron/domain/papers/edited-letter.ts';
import { languageOf } from '../../../electron/domain/papers/paper-input.ts';
import { PARTS_OF } from '../../../electron/domain/papers/parts-of.ts';
import type { SpokenPaper } from '../../../electron/domain/papers/parts-of.ts';
import { composeSpokenApology } from '../../../electron/domain/papers/spoken-apology.ts';
import { wordingFactsOf } from '../../../electron/domain/papers/wording-facts.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { TextKind } from '../../../electron/domain/wording/finding.ts';
import type { PaperCase } from '../../golden/papers/clerk-case.ts';
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

/** Told in the holding letter only, so no field can contradict it. */
const HERE_ONLY: readonly string[] = ['reason', 'open-points', 'new-date'];

/** As the desk checks before approval: with the case beside the text, and what each paragraph is for. */
function findingsBesideTheCase(kind: SpokenPaper, of: PaperCase): readonly string[] {
  const { facts, branch, signer, owner, today } = of.input;
  const { blocks } = composeCase(kind, of);
  const paragraphs = paragraphsOf(blocks);
  const words = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'letterhead') return block.lines;
    if (block.kind === 'reference') return block.rows.map((row) => row.join(' '));
    if (block.kind === 'paragraph') return HERE_ONLY.includes(block.part) ? [plainText(block.runs)] : [];
    return block.kind === 'legal' ? [block.text] : [];
  });
  const { findings } = checkWording({
    text: textOf(blocks),
    lang: of.language,
    kind: textKindOf(kind),
    screen: screenLocaleOf(of.language),
    parts: paragraphs.map(({ part }) => part),
    facts:
      kind === 'public-reply'
        ? { mode: of.mode }
        : wordingFactsOf(facts.fields, of.mode, of.language, today, {
            number: facts.number,
            people: [signer.name, owner.name],
            words: [dateWords(localDateOf(facts.arrivedAt, branch.zone), of.language), ...words],
          }),
  });
  const said = signer.name.split(' ');
  return (
    findings
      // A name of the case may be a letter away from that of our own signer: both are right.
      .filter(({ rule, span }) => !(rule === 'fact_mismatch' && said.includes(span)))
      .map(({ rule, span }) => `${kind} ${rule}: ${span}`)
  );
}

describe('composed papers say what the case says', () => {
  it.each(PAPER_CASES)('$name', (of) => {
    const kinds = Object.keys(PARTS_OF) as SpokenPaper[];
    expect(kinds.flatMap((kind) => findingsBesideTheCase(kind, of))).toEqual([]);
  });
});
