import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import { SECTORS } from '../../../electron/domain/branch.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { PAPER_KINDS } from '../../../electron/domain/paper.ts';
import type { PaperKind } from '../../../electron/domain/paper.ts';
import { PAPER_CASES } from './paper-cases.ts';
import type { PaperCase } from './clerk-case.ts';

export interface Combination {
  readonly name: string;
  readonly kind: PaperKind;
  readonly of: PaperCase;
}

/** Five papers in five modes and three languages, the trades dealt out in turn: each at least four times a language. */
export const COMBINATIONS: readonly Combination[] = PAPER_LANGUAGES.flatMap((language, shift) =>
  PAPER_KINDS.flatMap((kind, row) =>
    APOLOGY_MODES.map((mode, column): Combination => {
      const sector = SECTORS[(row * APOLOGY_MODES.length + column + shift * 2) % SECTORS.length];
      const found = PAPER_CASES.find(
        (one) => one.language === language && one.mode === mode && one.sector === sector,
      );
      if (found === undefined) throw new Error(`no ${language} case of ${mode} in ${String(sector)}`);
      return { name: `${kind} ${found.name}`, kind, of: found };
    }),
  ),
);
