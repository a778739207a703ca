import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperLanguage } from '../domain/language.ts';
import type { ElementCode, RuleId, TextKind, WordingFacts } from '../domain/wording/finding.ts';
import { readWordingFacts } from './wording-facts.ts';

/** `development` is what the rules are made on; `unseen` was written apart from them (tests/wording/README.md). */
export const PARTS = ['development', 'unseen'] as const;
export type Part = (typeof PARTS)[number];

/** One labelled text. Offsets are UTF-16 code units of the text. */
export interface LabelledText {
  readonly id: string;
  readonly lang: PaperLanguage;
  readonly kind: TextKind;
  readonly style: string;
  readonly text: string;
  readonly spans: readonly { readonly rule: RuleId; readonly start: number; readonly end: number }[];
  readonly elements?: readonly ElementCode[];
  readonly case?: Readonly<Record<string, unknown>>;
}

/** The texts of one part and language, of `zh.jsonl` and of `zh-….jsonl` beside it. Well-formed: a test reads every line. */
export function readLabelled(folder: string, part: Part, lang: PaperLanguage): readonly LabelledText[] {
  const files = readdirSync(join(folder, part)).filter((name) =>
    new RegExp(`^${lang}(?:-[a-z]+)?\\.jsonl$`).test(name),
  );
  return files.toSorted().flatMap((name) => {
    const lines = readFileSync(join(folder, part, name), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledText);
  });
}

export function factsOf(text: LabelledText): WordingFacts {
  return text.case === undefined ? {} : readWordingFacts(text.case, text.lang);
}
