import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { promisesIn } from '../../../electron/domain/promises/promises-in.ts';
import type { PromiseReading } from '../../../electron/domain/promises/promised-sentence.ts';
import { instantOf } from '../../../electron/domain/time.ts';

const ZONES: Readonly<Record<PaperLanguage, string>> = {
  zh: 'Asia/Shanghai',
  en: 'Europe/London',
  pl: 'Europe/Warsaw',
};

/** Read in the language's own country on that day at that time. */
export function readingOn(language: PaperLanguage, today: string, time: string): PromiseReading {
  const zone = ZONES[language];
  return { today, now: instantOf(`${today}T${time}`, zone), zone };
}

export interface ExampleSet {
  readonly PROMISES: readonly (readonly [text: string, due: string])[];
  readonly NO_PROMISES: readonly string[];
}

export interface Measured {
  readonly precision: number;
  readonly recall: number;
}

/** A promise counts as found only with its due time; any other proposal is a false one. */
export function measure(set: ExampleSet, language: PaperLanguage, reading: PromiseReading): Measured {
  const dues = set.PROMISES.map(([text, due]) => ({
    due,
    found: promisesIn(text, language, reading).map((promise) => promise.due),
  }));
  const right = dues.filter(({ due, found }) => found.includes(due)).length;
  const wrong =
    dues.filter(({ due, found }) => found.length > 0 && !found.includes(due)).length +
    set.NO_PROMISES.filter((text) => promisesIn(text, language, reading).length > 0).length;
  return { precision: right / Math.max(1, right + wrong), recall: right / set.PROMISES.length };
}
