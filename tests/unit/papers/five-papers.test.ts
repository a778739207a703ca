import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../../electron/domain/branch.ts';
import { PAPER_LANGUAGES, screenLocaleOf, SCREEN_LOCALES } from '../../../electron/domain/language.ts';
import type { PaperBlock } from '../../../electron/domain/paper.ts';
import {
  blanksOf,
  paragraphsOf,
  plainText,
  textKindOf,
} from '../../../electron/domain/papers/edited-letter.ts';
import { explainPart } from '../../../electron/domain/papers/explain-part.ts';
import { PARTS_OF } from '../../../electron/domain/papers/parts-of.ts';
import type { SpokenPaper } from '../../../electron/domain/papers/parts-of.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { ElementCode } from '../../../electron/domain/wording/finding.ts';
import { requiredElements } from '../../../electron/domain/wording/elements/required-elements.ts';
import { STAFF_CONCERNED } from '../../golden/papers/clerk-case.ts';
import { COMBINATIONS } from '../../golden/papers/combinations.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { customerText } from '../../golden/papers/paper-text.ts';

/** Fixed lines, closing and appeal route as a part of everything a letter says (product D1). */
function fixedShare(blocks: readonly PaperBlock[]): number {
  const length = (fixedOnly: boolean): number =>
    paragraphsOf(blocks)
      .filter((block) => block.fixed || !fixedOnly)
      .reduce((sum, block) => sum + plainText(block.runs).length, 0);
  const around = blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'legal' ? block.text.length : block.kind === 'signer' ? block.closing.length : 0),
    0,
  );
  return (length(true) + around) / (length(false) + around);
}

/** A form holds its promises and its date in boxes that no sentence repeats. */
function heldByTheSheet(blocks: readonly PaperBlock[]): readonly ElementCode[] {
  return blocks.flatMap((block): readonly ElementCode[] =>
    block.kind === 'promises'
      ? ['remedy']
      : block.kind === 'deadline'
        ? ['stated_deadline', 'follow_up_contact']
        : [],
  );
}

describe('five papers in five modes and three languages', () => {
  it('gives each trade to each language at least twice', () => {
    expect(COMBINATIONS).toHaveLength(75);
    for (const language of PAPER_LANGUAGES) {
      for (const sector of SECTORS) {
        const dealt = COMBINATIONS.filter(({ of }) => of.language === language && of.sector === sector);
        expect(dealt.length, `${language} ${sector}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it.each(COMBINATIONS)('$name: the wording checker finds nothing', ({ kind, of }) => {
    const text = customerText(composeCase(kind, of).blocks);
    const { findings } = checkWording({
      text,
      lang: of.language,
      kind: textKindOf(kind),
      screen: screenLocaleOf(of.language),
    });
    expect(findings.map(({ rule, span }) => `${rule}: ${span}`)).toEqual([]);
  });

  it.each(COMBINATIONS)('$name: every element asked for is found', ({ kind, of }) => {
    const { fields } = of.input.facts;
    const { blocks } = composeCase(kind, of);
    const { elements } = checkWording({
      text: customerText(blocks),
      lang: of.language,
      kind: textKindOf(kind),
      screen: screenLocaleOf(of.language),
    });
    const wanted = requiredElements(textKindOf(kind), of.mode, {
      goodwillPromised: fields.goodwillKind !== undefined && fields.goodwillKind !== 'refund',
      appealRouteDemanded: blocks.some((block) => block.kind === 'legal') && kind === 'apology',
    });
    const held = [...elements, ...heldByTheSheet(blocks)];
    expect(wanted.filter((element) => !held.includes(element))).toEqual([]);
  });

  it.each(COMBINATIONS)('$name: no blank, no colleague, nothing undefined', ({ kind, of }) => {
    const { title, blocks } = composeCase(kind, of);
    expect(blanksOf(blocks)).toEqual([]);
    const said = JSON.stringify([title, blocks]);
    for (const word of STAFF_CONCERNED.split(' ')) expect(said).not.toContain(word);
    expect(said).not.toMatch(/undefined|null|NaN|\[object/u);
    expect(said).not.toContain(String(of.input.facts.fields.phone));
    expect(said).not.toContain(String(of.input.facts.fields.reference));
    expect(said).not.toMatch(/[^.]\.\.(?!\.)|。。|，。| {2}|\s[.,;]/u);
  });

  it('keeps every letter of every case under three tenths of fixed lines', () => {
    for (const kind of ['apology', 'holding'] as const) {
      const shares = PAPER_CASES.map((of) => ({
        name: of.name,
        share: fixedShare(composeCase(kind, of).blocks),
      })).toSorted((a, b) => b.share - a.share);
      console.log(`fixed lines, ${kind}: at most ${((shares[0]?.share ?? 1) * 100).toFixed(1)} %`);
      for (const { name, share } of shares) expect(share, name).toBeLessThanOrEqual(0.3);
    }
  });

  it('is the same paper for the same facts', () => {
    for (const { kind, of } of COMBINATIONS)
      expect(JSON.stringify(composeCase(kind, structuredClone(of)))).toBe(
        JSON.stringify(composeCase(kind, of)),
      );
  });

  it('says why every part is there, in every language of the screen', () => {
    for (const paper of Object.keys(PARTS_OF) as SpokenPaper[]) {
      for (const part of PARTS_OF[paper]) {
        for (const locale of SCREEN_LOCALES)
          expect(explainPart(part, locale, paper), `${paper} ${part}`).toMatch(/[.。]$/u);
      }
    }
  });

  it('orders the parts as its paper lists them, none twice', () => {
    for (const { kind, of } of COMBINATIONS) {
      if (kind === 'receipt' || kind === 'resolution') continue;
      const parts = paragraphsOf(composeCase(kind, of).blocks).map((block) => block.part);
      expect(PARTS_OF[kind].filter((part) => parts.includes(part))).toEqual(parts);
    }
  });
});
