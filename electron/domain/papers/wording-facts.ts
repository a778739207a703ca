import type { ApologyMode } from '../apology-mode.ts';
import type { ComplaintFields } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { LocalDate } from '../time.ts';
import { caseRecord } from '../wording/case-record.ts';
import type { RecordSurroundings } from '../wording/case-record.ts';
import type { WordingFacts } from '../wording/finding.ts';
import { momentWords, nearDateWords, timeWords } from './date-words.ts';
import { asPhrase } from './sentence.ts';

/**
 * The facts of a case as the wording checker needs them: a few written in the language of the paper, of which it builds its
 * suggestions, and the raw values it compares the text with. `around` is what is known besides the complaint's own fields.
 */
export function wordingFactsOf(
  fields: ComplaintFields,
  mode: ApologyMode,
  language: PaperLanguage,
  today: LocalDate,
  around: RecordSurroundings = {},
): WordingFacts {
  const step = fields.steps?.find((one) => one.state !== 'done') ?? fields.steps?.[0];
  const { happenedOn, happenedTime, where, matter, effect, nextContactAt } = fields;
  return {
    mode,
    record: caseRecord(fields, language, { today, ...around }),
    ...(happenedOn === undefined ? {} : { date: nearDateWords(happenedOn, language, today) }),
    ...(happenedTime === undefined ? {} : { time: timeWords(happenedTime) }),
    ...(where === undefined || where === '' ? {} : { place: where }),
    ...(matter === undefined || matter === '' ? {} : { matter: asPhrase(matter, language, []) }),
    ...(effect === undefined || effect === '' ? {} : { effect: asPhrase(effect, language, []) }),
    ...(step === undefined
      ? {}
      : {
          remedy: asPhrase(step.what, language, [step.owner]),
          remedyBy: momentWords(step.due, language, today),
          contactPerson: step.owner,
        }),
    ...(nextContactAt === undefined ? {} : { nextContact: momentWords(nextContactAt, language, today) }),
  };
}
