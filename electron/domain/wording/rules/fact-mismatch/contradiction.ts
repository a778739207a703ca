import type { CaseRecord } from '../../case-record.ts';
import type { FindingSeverity } from '../../finding.ts';
import type { Passage, Sentence } from '../../passage.ts';
import type { Placed } from '../../values/placed.ts';
import type { Match } from '../rule.ts';

/** A value of the text that contradicts the case; `known` is the case's value as the language writes it. */
export interface Contradiction extends Placed {
  readonly known: string;
  /** What only an inference tells (the one day, the one sum) does not block approval. */
  readonly severity?: FindingSeverity;
}

export interface Comparison {
  readonly passage: Passage;
  readonly record: CaseRecord;
}

export function sentenceOf(passage: Passage, place: Placed): Sentence | undefined {
  return passage.sentences.find((sentence) => sentence.start <= place.start && place.start < sentence.end);
}

/** The clause in which the value stands, folded; '' when it stands in none. */
export function clauseTextOf(passage: Passage, place: Placed): string {
  return sentenceOf(passage, place)?.clauses.find((clause) => place.start < clause.end)?.text ?? '';
}

/** The finding of one contradiction: the sentence with the case's value in its place is what is suggested. */
export function matchOf(passage: Passage, { start, end, known, severity }: Contradiction): readonly Match[] {
  const sentence = sentenceOf(passage, { start, end });
  if (sentence === undefined) return [];
  const written = (from: number, to: number): string =>
    passage.text.written.slice(passage.text.writtenAt(from), passage.text.writtenAt(to - 1) + 1);
  const before = start === sentence.start ? '' : written(sentence.start, start);
  const after = end >= sentence.end ? '' : written(end, sentence.end);
  return [
    {
      start,
      end,
      sentence,
      ...(severity === undefined ? {} : { severity }),
      suggestion: `${before}${known}${after}`,
      why: {
        'zh-CN': `与记录不符：这件投诉登记的是“${known}”。`,
        'en-GB': `This contradicts the case, which says “${known}”.`,
        'pl-PL': `To nie zgadza się ze sprawą, w której zapisano „${known}”.`,
      },
    },
  ];
}
