import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkWording } from '../../electron/domain/wording/check-wording.ts';
import type { RuleId, TextKind } from '../../electron/domain/wording/finding.ts';
import type { PaperLanguage } from '../../electron/domain/language.ts';

/** One labelled text of the development set. Offsets are UTF-16 code units of the text. */
export interface LabelledText {
  readonly id: string;
  readonly lang: PaperLanguage;
  readonly kind: TextKind;
  readonly text: string;
  readonly spans: readonly { readonly rule: RuleId; readonly start: number; readonly end: number }[];
}

/** `right` findings overlap a label of their rule; `wrong` ones overlap none; `missed` labels are overlapped by none. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Disagreement {
  readonly id: string;
  readonly rule: RuleId;
  readonly what: 'wrong' | 'missed';
  readonly words: string;
}

export function readLabelled(lang: PaperLanguage): readonly LabelledText[] {
  const lines = readFileSync(resolve(import.meta.dirname, `development/${lang}.jsonl`), 'utf8').split('\n');
  // Our own file, checked line by line by the test beside it.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledText);
}

/** Tallies by rule, and every disagreement with its words. */
export function score(texts: readonly LabelledText[]): {
  readonly byRule: ReadonlyMap<RuleId, Tally>;
  readonly disagreements: readonly Disagreement[];
  readonly findingsOnFaultless: number;
} {
  const byRule = new Map<RuleId, Tally>();
  const disagreements: Disagreement[] = [];
  let findingsOnFaultless = 0;
  const count = (rule: RuleId, key: keyof Tally): void => {
    const before = byRule.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
    byRule.set(rule, { ...before, [key]: before[key] + 1 });
  };
  for (const { id, lang, kind, text, spans } of texts) {
    const { findings } = checkWording({ text, lang, kind, screen: 'en-GB' });
    if (spans.length === 0) findingsOnFaultless += findings.length;
    for (const label of spans) {
      const met = findings.some(
        (finding) => finding.rule === label.rule && finding.start < label.end && label.start < finding.end,
      );
      count(label.rule, met ? 'right' : 'missed');
      if (!met)
        disagreements.push({
          id,
          rule: label.rule,
          what: 'missed',
          words: text.slice(label.start, label.end),
        });
    }
    for (const finding of findings) {
      const labelled = spans.some(
        (label) => finding.rule === label.rule && finding.start < label.end && label.start < finding.end,
      );
      if (labelled) continue;
      count(finding.rule, 'wrong');
      disagreements.push({ id, rule: finding.rule, what: 'wrong', words: finding.span });
    }
  }
  return { byRule, disagreements, findingsOnFaultless };
}

/** Precision and recall of a tally, each 1 when there is nothing to be wrong about. */
export function rates({ right, wrong, missed }: Tally): {
  readonly precision: number;
  readonly recall: number;
} {
  return {
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}
