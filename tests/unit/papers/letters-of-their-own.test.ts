import { describe, expect, it } from 'vitest';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { paragraphsOf, plainText, textOf } from '../../../electron/domain/papers/edited-letter.ts';
import { letterGrams, sharedGrams } from '../../../electron/domain/wording/values/letter-grams.ts';
import type { LetterGrams } from '../../../electron/domain/wording/values/letter-grams.ts';
import { composeCase } from '../../golden/papers/compose-case.ts';
import { PAPER_CASES } from '../../golden/papers/paper-cases.ts';
import { eightGrams, sharedPart } from './eight-grams.ts';

interface Pair {
  readonly shared: number;
  readonly names: string;
}

interface Letter {
  readonly name: string;
  readonly grams: ReadonlySet<string>;
  /** As the desk compares it with earlier letters: words that are quoted do not count. */
  readonly asChecked: LetterGrams;
}

function pairsOf(letters: readonly Letter[]): Pair[] {
  return letters.flatMap((one, at) =>
    letters.slice(at + 1).map((other) => ({
      shared: Math.max(sharedPart(one.grams, other.grams), sharedGrams(one.asChecked, other.asChecked)),
      names: `${one.name} and ${other.name}`,
    })),
  );
}

/** Seed 001, section 5, point 4: batch templates destroy an apology. Twins differ by the clerk's words alone. */
describe.each(['apology', 'holding'] as const)('%s letters to different customers', (kind) => {
  it.each(PAPER_LANGUAGES)('share less than half of the shorter one: %s', (language) => {
    const letters = PAPER_CASES.filter((of) => of.language === language).map((of): Letter => {
      const { blocks } = composeCase(kind, of);
      const fixed = paragraphsOf(blocks).filter((block) => block.fixed);
      return {
        name: of.name,
        grams: eightGrams(blocks),
        asChecked: letterGrams(
          textOf(blocks),
          language,
          fixed.map(({ runs }) => plainText(runs)),
        ),
      };
    });
    expect(letters.length).toBeGreaterThanOrEqual(30);
    const pairs = pairsOf(letters).toSorted((a, b) => b.shared - a.shared);
    const [closest] = pairs;
    console.log(
      `${kind} ${language}: ${String(pairs.length)} pairs share at most ${((closest?.shared ?? 1) * 100).toFixed(1)} % (${closest?.names ?? ''})`,
    );
    for (const { shared, names } of pairs) expect(shared, names).toBeLessThanOrEqual(0.5);
  });
});
