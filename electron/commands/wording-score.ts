import { screenLocaleOf } from '../domain/language.ts';
import { checkWording } from '../domain/wording/check-wording.ts';
import type { ElementCode, FindingSeverity, RuleId } from '../domain/wording/finding.ts';
import { RULES } from '../domain/wording/rules/rules.ts';
import { factsOf } from './labelled-texts.ts';
import type { LabelledText } from './labelled-texts.ts';

/** `right` findings overlap a label of their rule; `wrong` ones overlap none; `missed` labels are overlapped by none. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Disagreement {
  readonly id: string;
  readonly what: 'wrong' | 'missed';
  readonly of: RuleId | ElementCode;
  readonly words: string;
}

export interface Score {
  readonly texts: number;
  readonly byRule: ReadonlyMap<RuleId, Tally>;
  /** Findings of severity error only: they block approval, so what counts is how many are right. */
  readonly errors: Pick<Tally, 'right' | 'wrong'>;
  readonly elements: Tally;
  readonly disagreements: readonly Disagreement[];
  readonly faultless: number;
  readonly findingsOnFaultless: number;
}

const EMPTY: Tally = { right: 0, wrong: 0, missed: 0 };

/** Tallies by rule and of the elements of letters, and every disagreement with its words. */
export function scoreOf(texts: readonly LabelledText[]): Score {
  const byRule = new Map<RuleId, Tally>();
  const disagreements: Disagreement[] = [];
  let elements = EMPTY;
  const errors = { right: 0, wrong: 0 };
  let findingsOnFaultless = 0;
  const count = (rule: RuleId, key: keyof Tally): void => {
    byRule.set(rule, oneMore(byRule.get(rule) ?? EMPTY, key));
  };
  for (const labelled of texts) {
    const { id, lang, kind, text, spans } = labelled;
    const answer = checkWording({ text, lang, kind, screen: screenLocaleOf(lang), facts: factsOf(labelled) });
    if (spans.length === 0) findingsOnFaultless += answer.findings.length;
    for (const label of spans) {
      const met = answer.findings.some((finding) => finding.rule === label.rule && overlap(finding, label));
      count(label.rule, met ? 'right' : 'missed');
      if (!met)
        disagreements.push({ id, what: 'missed', of: label.rule, words: text.slice(label.start, label.end) });
    }
    for (const finding of answer.findings) {
      const right = spans.some((label) => finding.rule === label.rule && overlap(finding, label));
      if (finding.severity === 'error') errors[right ? 'right' : 'wrong'] += 1;
      if (right) continue;
      count(finding.rule, 'wrong');
      disagreements.push({ id, what: 'wrong', of: finding.rule, words: finding.span });
    }
    if (kind !== 'letter' || labelled.elements === undefined) continue;
    const held = new Set(answer.elements);
    for (const element of labelled.elements) {
      elements = oneMore(elements, held.has(element) ? 'right' : 'missed');
      if (!held.has(element)) disagreements.push({ id, what: 'missed', of: element, words: '' });
    }
    for (const element of held) {
      if (labelled.elements.includes(element)) continue;
      elements = oneMore(elements, 'wrong');
      disagreements.push({ id, what: 'wrong', of: element, words: '' });
    }
  }
  const faultless = texts.filter(({ spans }) => spans.length === 0).length;
  return { texts: texts.length, byRule, errors, elements, disagreements, faultless, findingsOnFaultless };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function oneMore(tally: Tally, key: keyof Tally): Tally {
  return { ...tally, [key]: tally[key] + 1 };
}

/** The tallies of all rules of some severities in one. */
export function pooled(score: Score, severities: readonly FindingSeverity[]): Tally {
  return RULES.filter(({ severity }) => severities.includes(severity))
    .map(({ id }) => score.byRule.get(id) ?? EMPTY)
    .reduce(
      (sum, one) => ({
        right: sum.right + one.right,
        wrong: sum.wrong + one.wrong,
        missed: sum.missed + one.missed,
      }),
      EMPTY,
    );
}

/** Share of the findings of severity error that are right, over some languages; 1 when there are none. */
export function errorPrecision(scores: readonly Score[]): number {
  const right = scores.reduce((sum, { errors }) => sum + errors.right, 0);
  const wrong = scores.reduce((sum, { errors }) => sum + errors.wrong, 0);
  return ratesOf({ right, wrong, missed: 0 }).precision;
}

/** Precision, recall and F1 of a tally, each 1 when there is nothing to be wrong about. */
export function ratesOf({ right, wrong, missed }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
