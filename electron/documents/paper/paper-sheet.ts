import type { PaperLanguage } from '../../domain/language.ts';
import type { PaperBlock, Run } from '../../domain/paper.ts';
import type { Stationery } from '../../domain/stationery.ts';
import type { Ink } from './ink.ts';
import type { Stamp } from './paper-words.ts';

/** What every sheet of a paper carries beside its blocks. */
export interface SheetFrame {
  readonly language: PaperLanguage;
  readonly number: string;
  readonly contentHash: string;
  readonly stamp: Stamp | null;
  readonly stationery: Stationery;
}

/** One sheet: the inner HTML of its `<article class="sheet">`. */
export type SheetHtml = string;

export type BlockOf<Kind extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: Kind }>;

export function blockOf<Kind extends PaperBlock['kind']>(
  blocks: readonly PaperBlock[],
  kind: Kind,
): BlockOf<Kind> | undefined {
  return blocks.find((block): block is BlockOf<Kind> => block.kind === kind);
}

/** A run as one line of text; the label stands for a missing fact. */
export function runText(run: Run): string {
  return ('text' in run ? run.text : run.label).replace(/\s+/gu, ' ');
}

export function runsHtml(runs: readonly Run[], ink: Ink): string {
  return runs
    .map((run) => {
      const words = ink.write(runText(run), { family: 'serif', weight: 400 });
      return 'text' in run ? words : `<span class="blank">${words}</span>`;
    })
    .join('');
}

/** Cuts runs after so many UTF-16 units of their text. */
export function cutRuns(
  runs: readonly Run[],
  at: number,
): readonly [head: readonly Run[], rest: readonly Run[]] {
  const head: Run[] = [];
  const rest: Run[] = [];
  let passed = 0;
  for (const run of runs) {
    const text = runText(run);
    const here = at - passed;
    passed += text.length;
    if (here >= text.length) head.push(run);
    else if (here <= 0 || 'blank' in run) rest.push(run);
    else {
      head.push({ text: text.slice(0, here).trimEnd() });
      rest.push({ text: text.slice(here).trimStart() });
    }
  }
  return [head, rest];
}
