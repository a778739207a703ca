import { REGISTERED_STATES } from '../../../electron/domain/register/registered-case.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useHeading } from './register-heading.ts';
import type { Checked, Reading, Sheet } from './register-heading.ts';

export interface RegisterQuestionsProps {
  readonly questions: Checked['questions'];
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly onAnswer: (reading: Reading) => void;
}

/** What the cells of a column leave open, asked once for the column. */
export function RegisterQuestions({ questions, sheet, reading, onAnswer }: RegisterQuestionsProps) {
  const say = useLabels('import');
  const sayTerm = useLabels('terms');
  const heading = useHeading(sheet);
  return (
    <div className="register-questions">
      <h2>{say('questions')}</h2>
      {questions.map((question) => {
        const { column } = question;
        const named = heading(column);
        switch (question.kind) {
          case 'date':
            return (
              <Segmented
                key={`date ${String(column)}`}
                name={`date-${String(column)}`}
                label={say('dateQuestion', { column: named, sample: question.sample })}
                options={question.options.map((code) => ({ code, label: say(`dateReading.${code}`) }))}
                value={reading.dates.find((one) => one.column === column)?.reading}
                onCommit={(code) => {
                  const others = reading.dates.filter((one) => one.column !== column);
                  const dates = code === undefined ? others : [...others, { column, reading: code }];
                  onAnswer({ ...reading, dates });
                }}
              />
            );
          case 'amount':
            return (
              <Segmented
                key={`amount ${String(column)}`}
                name={`amount-${String(column)}`}
                label={say('amountQuestion', { column: named, sample: question.sample })}
                options={question.options.map((code) => ({ code, label: say(`amountReading.${code}`) }))}
                value={reading.amounts.find((one) => one.column === column)?.reading}
                onCommit={(code) => {
                  const others = reading.amounts.filter((one) => one.column !== column);
                  const amounts = code === undefined ? others : [...others, { column, reading: code }];
                  onAnswer({ ...reading, amounts });
                }}
              />
            );
          case 'state':
            return question.words.map((word) => (
              <Segmented
                key={`state ${word}`}
                name={`state-${word}`}
                label={say('stateQuestion', { column: named, word })}
                options={REGISTERED_STATES.map((code) => ({ code, label: sayTerm(`caseState.${code}`) }))}
                value={reading.states.find((one) => one.word === word)?.state}
                onCommit={(state) => {
                  const others = reading.states.filter((one) => one.word !== word);
                  const states = state === undefined ? others : [...others, { word, state }];
                  onAnswer({ ...reading, states });
                }}
              />
            ));
        }
      })}
    </div>
  );
}
