import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAPER_LANGUAGES } from '../domain/language.ts';
import type { PaperLanguage } from '../domain/language.ts';
import { RULE_IDS } from '../domain/wording/finding.ts';
import { PARTS, readLabelled } from './labelled-texts.ts';
import type { Part } from './labelled-texts.ts';
import { errorPrecision, pooled, ratesOf, scoreOf } from './wording-score.ts';
import type { Score, Tally } from './wording-score.ts';

/**
 * npm run --silent score-wording -- [--part development|unseen] [--lang zh|en|pl] [--disagreements]
 *
 * Precision and recall per rule and language over the labelled texts of tests/wording, with the goals of the checker; with
 * --disagreements also every finding without a label and every label without a finding. Exit 0: ran; 2: unknown option.
 */
const FOLDER = join(import.meta.dirname, '../../tests/wording');
const USAGE = 'usage: score-wording [--part development|unseen] [--lang zh|en|pl] [--disagreements]';

function main(): number {
  try {
    const { values } = parseArgs({
      options: { part: { type: 'string' }, lang: { type: 'string' }, disagreements: { type: 'boolean' } },
    });
    const parts = chosen(PARTS, values.part);
    const languages = chosen(PAPER_LANGUAGES, values.lang);
    for (const part of parts) process.stdout.write(reportOf(part, languages, values.disagreements === true));
    return 0;
  } catch (error) {
    process.stderr.write(
      `score-wording: ${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`,
    );
    return 2;
  }
}

function chosen<T extends string>(all: readonly T[], named: string | undefined): readonly T[] {
  if (named === undefined) return all;
  const known = all.filter((one) => one === named);
  if (known.length === 0) throw new Error(`one of ${all.join(', ')} is expected, not ${named}`);
  return known;
}

function reportOf(part: Part, languages: readonly PaperLanguage[], disagreements: boolean): string {
  const scores = languages.map((lang) => ({ lang, score: scoreOf(readLabelled(FOLDER, part, lang)) }));
  const rules = RULE_IDS.map((rule) =>
    row(
      rule,
      scores.map(({ score }) => cell(score.byRule.get(rule))),
    ),
  );
  const each = (name: string, of: (score: Score) => string): string =>
    row(
      name,
      scores.map(({ score }) => of(score)),
    );
  const errors = errorPrecision(scores.map(({ score }) => score));
  const told = scores.flatMap(({ lang, score }) =>
    score.disagreements.map(({ what, of, id, words }) => `${lang} ${what} ${of} ${id}: ${words}`),
  );
  return `${[
    part,
    row(
      'rule (labels precision/recall)',
      scores.map(({ lang }) => lang),
    ),
    ...rules,
    each('errors and warnings, goal 0.85/0.80', (score) => cell(pooled(score, ['error', 'warning']))),
    each('elements of letters F1, goal 0.85', (score) => ratesOf(score.elements).f1.toFixed(2)),
    each('findings a faultless text, goal 0.2', (score) =>
      score.faultless === 0
        ? '-'
        : `${(score.findingsOnFaultless / score.faultless).toFixed(2)} (${String(score.faultless)})`,
    ),
    each('texts', (score) => String(score.texts)),
    row('precision of errors, all languages, goal 0.95', [errors.toFixed(3)]),
    ...(disagreements ? ['', ...told] : []),
  ].join('\n')}\n\n`;
}

function cell(tally: Tally | undefined): string {
  if (tally === undefined) return '-';
  const { precision, recall } = ratesOf(tally);
  return `${String(tally.right + tally.missed)} ${precision.toFixed(2)}/${recall.toFixed(2)}`;
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(38), ...cells.map((one) => one.padEnd(18))].join('').trimEnd();
}

process.exitCode = main();
