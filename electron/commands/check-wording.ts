import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PAPER_LANGUAGES, screenLocaleOf } from '../domain/language.ts';
import type { PaperLanguage } from '../domain/language.ts';
import { checkWording } from '../domain/wording/check-wording.ts';
import { TEXT_KINDS } from '../domain/wording/finding.ts';
import type { TextKind, WordingFacts } from '../domain/wording/finding.ts';
import { readWordingFacts } from './wording-facts.ts';
import { wordingReport } from './wording-report.ts';

/**
 * npm run --silent check-wording -- [--lang zh|en|pl] [--case case.json] [--text] < in > out
 *
 * JSON Lines in, JSON Lines out in the same order; with --text one plain text in and a readable report out. Exit 0: ran.
 * Exit 2: something could not be read; each such line is named once on standard error and the others are answered.
 */
interface Question {
  readonly id: string | number | null;
  readonly lang: PaperLanguage;
  readonly kind: TextKind;
  readonly text: string;
  readonly facts: WordingFacts;
}
interface Defaults {
  readonly lang: PaperLanguage | null;
  /** The case of --case; a line may bring its own. */
  readonly given: Readonly<Record<string, unknown>>;
}
class BadInput extends Error {}

const USAGE = 'usage: check-wording [--lang zh|en|pl] [--case case.json] [--text] < in > out';

function main(): number {
  try {
    const { values } = parseArgs({
      options: { lang: { type: 'string' }, case: { type: 'string' }, text: { type: 'boolean' } },
    });
    const lang = values.lang === undefined ? null : languageOf(values.lang);
    const given = values.case === undefined ? {} : caseFromFile(values.case);
    const input = readFileSync(0);
    return values.text === true ? answerText(input, { lang, given }) : answerLines(input, { lang, given });
  } catch (error) {
    process.stderr.write(`check-wording: ${messageOf(error)}\n`);
    return 2;
  }
}

function answerText(input: Buffer, { lang, given }: Defaults): number {
  if (lang === null) throw new BadInput(`--text needs --lang; ${USAGE}`);
  const text = textOf(input);
  const facts = readWordingFacts(given, lang);
  const answer = checkWording({ text, lang, kind: 'letter', screen: screenLocaleOf(lang), facts });
  process.stdout.write(wordingReport(text, answer, lang));
  return 0;
}

function answerLines(input: Buffer, defaults: Defaults): number {
  let failed = false;
  const answers: string[] = [];
  for (const [at, bytes] of linesOf(input)) {
    try {
      const line = textOf(bytes);
      if (line.trim() === '') continue;
      const { id, lang, kind, text, facts } = questionOf(line, defaults);
      const { findings, elements } = checkWording({ text, lang, kind, screen: screenLocaleOf(lang), facts });
      const shown = findings.map(({ rule, severity, start, end, span, why, suggestion }) => {
        return { rule, severity, start, end, span, why, suggestion };
      });
      answers.push(`${JSON.stringify({ id, findings: shown, elements })}\n`);
    } catch (error) {
      failed = true;
      process.stderr.write(`check-wording: line ${String(at)}: ${messageOf(error)}\n`);
    }
  }
  process.stdout.write(answers.join(''));
  return failed ? 2 : 0;
}

/** Lines are cut as bytes, so that one line that is not UTF-8 does not spoil the others. Numbered from 1. */
function* linesOf(input: Buffer): Generator<[number, Buffer]> {
  let start = 0;
  for (let number = 1; start < input.length; number += 1) {
    const found = input.indexOf(0x0a, start);
    const end = found === -1 ? input.length : found;
    yield [number, input.subarray(start, end)];
    start = end + 1;
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput('not UTF-8');
  }
}

function questionOf(line: string, defaults: Defaults): Question {
  const given = objectOf(parsed(line), 'a JSON object is expected');
  const { id = null, lang, kind, text } = given;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    throw new BadInput('"id" must be a string or a number');
  if (typeof text !== 'string') throw new BadInput('"text" must be a string');
  const known = TEXT_KINDS.find((one) => one === (kind ?? 'sentence'));
  if (known === undefined) throw new BadInput(`"kind" must be one of ${TEXT_KINDS.join(', ')}`);
  const language = lang === undefined ? defaults.lang : languageOf(lang);
  if (language === null) throw new BadInput('"lang" is missing and no --lang was given');
  const about = given['case'] === undefined ? defaults.given : caseOf(given['case']);
  const facts = readWordingFacts(about, language);
  return { id, lang: language, kind: known, text, facts };
}

function languageOf(value: unknown): PaperLanguage {
  const known = PAPER_LANGUAGES.find((one) => one === value);
  if (known === undefined) throw new BadInput(`the language must be one of ${PAPER_LANGUAGES.join(', ')}`);
  return known;
}

function caseFromFile(path: string): Record<string, unknown> {
  try {
    return caseOf(parsed(textOf(readFileSync(path))));
  } catch (error) {
    throw new BadInput(`case file ${path}: ${messageOf(error)}`);
  }
}

function caseOf(value: unknown): Record<string, unknown> {
  return objectOf(value, '"case" must be a JSON object');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new BadInput('not valid JSON');
  }
}

function objectOf(value: unknown, refusal: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadInput(refusal);
  return Object.fromEntries(Object.entries(value));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = main();
