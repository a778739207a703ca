import { useState } from 'react';
import { REGISTER_FIELDS } from '../../../electron/domain/register/register-field.ts';
import type { RegisterField } from '../../../electron/domain/register/register-field.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Select } from '../../ui/select.tsx';
import { State } from '../../ui/state.tsx';
import { Strip } from '../../ui/strip.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useHeading } from './register-heading.ts';
import type { Checked, Reading, Sheet } from './register-heading.ts';
import { RegisterErrors, RegisterPreview } from './register-preview.tsx';
import { RegisterQuestions } from './register-questions.tsx';
import { useImportProgress } from './use-import-progress.ts';

export interface RegisterSheetProps {
  readonly index: number;
  readonly sheet: Sheet;
  readonly onDone: () => void;
}

const IGNORED = 'ignored';

/** Which column holds what, what has to be asked, the dry run, and the decision. A change of any of them asks for a new dry run. */
export function RegisterSheet({ index, sheet, onDone }: RegisterSheetProps) {
  const say = useLabels('import');
  const sayRefusal = useRefusalWords();
  const format = useFormat();
  const [reading, setReading] = useState<Reading>({
    sheet: index,
    columns: sheet.guess,
    dates: [],
    amounts: [],
    states: [],
  });
  const [checked, setChecked] = useState<Checked | null>(null);
  const [leaveOutWrong, setLeaveOutWrong] = useState(false);
  const [again, setAgain] = useState(false);
  const check = useTell('check-register');
  const take = useTell('import-register');
  const stop = useTell('stop-import');
  const progress = useImportProgress('write-register', take.busy);
  const change = (part: Partial<Reading>): void => {
    setReading((before) => ({ ...before, ...part }));
    setChecked(null);
  };
  const lacks = !reading.columns.includes('receivedOn')
    ? say('needsDate')
    : reading.columns.includes('matter') || reading.columns.includes('what')
      ? null
      : say('needsMatter');
  const runCheck = async (): Promise<void> => {
    const outcome = await check.tell(reading);
    if (outcome.ok) setChecked(outcome.value);
  };
  const takeIn = async (): Promise<void> => {
    const outcome = await take.tell({ ...reading, leaveOutWrong, again });
    if (!outcome.ok) return;
    const { cases, stopped } = outcome.value;
    showToast({ words: stopped ? say('registerStopped') : say('registerDone', { count: cases }) });
    onDone();
  };
  const ready =
    checked !== null &&
    checked.questions.length === 0 &&
    checked.ready > 0 &&
    (checked.wrong === 0 || leaveOutWrong) &&
    (checked.sameFile === null || again);
  const refusal = check.refusal ?? take.refusal;
  return (
    <section>
      <ColumnTable sheet={sheet} reading={reading} onChange={change} />
      {lacks === null ? null : <Strip tone="warn">{lacks}</Strip>}
      {checked === null || checked.questions.length === 0 ? null : (
        <RegisterQuestions
          questions={checked.questions}
          sheet={sheet}
          reading={reading}
          onAnswer={setReading}
        />
      )}
      <div className="acts">
        <Button
          look={ready ? 'plain' : 'main'}
          {...(ready ? {} : { command: 'main-button' as const })}
          busy={check.busy && say('checking')}
          off={lacks === null && !take.busy ? false : ''}
          onPress={() => void runCheck()}
        >
          {say('check')}
        </Button>
        {checked === null ? null : (
          <>
            <span data-ready={checked.ready}>
              <State kind="kept">{say('ready', { count: checked.ready })}</State>
            </span>
            {checked.wrong === 0 ? null : (
              <span data-wrong={checked.wrong}>
                <State kind="late">{say('wrong', { count: checked.wrong })}</State>
              </span>
            )}
          </>
        )}
      </div>
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
      {checked === null ? null : (
        <>
          <RegisterErrors checked={checked} sheet={sheet} />
          {checked.wrong === 0 ? null : (
            <CheckBox
              name="leaveOutWrong"
              label={say('leaveOut')}
              value={leaveOutWrong}
              onCommit={setLeaveOutWrong}
            />
          )}
          {checked.sameFile === null ? null : (
            <>
              <Strip tone="warn">
                {say('sameFile', {
                  date: format.date(localDateOf(checked.sameFile.importedAt, format.zone)),
                  count: checked.sameFile.cases,
                })}
              </Strip>
              <CheckBox name="again" label={say('again')} value={again} onCommit={setAgain} />
            </>
          )}
          <RegisterPreview checked={checked} />
          <div className="acts">
            <Button
              look={ready ? 'main' : 'plain'}
              {...(ready ? { command: 'main-button' as const } : {})}
              busy={take.busy && say('takeInRegister', { count: checked.ready })}
              off={ready ? false : ''}
              onPress={() => void takeIn()}
            >
              {say('takeInRegister', { count: checked.ready })}
            </Button>
            {progress === null ? null : (
              <>
                <span className="soft" role="status">
                  {say('writing', { n: format.number(progress.done), of: format.number(progress.of) })}
                </span>
                <Button look="bare" onPress={() => void stop.tell({})}>
                  {say('stop')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface ColumnTableProps {
  readonly sheet: Sheet;
  readonly reading: Reading;
  readonly onChange: (part: Partial<Reading>) => void;
}

function ColumnTable({ sheet, reading, onChange }: ColumnTableProps) {
  const say = useLabels('import');
  const name = useHeading(sheet);
  const set = (column: number, field: RegisterField | null): void => {
    // A field is given once: taken here, it is free elsewhere.
    const columns = reading.columns.map((one, at) => (at === column ? field : one === field ? null : one));
    onChange({ columns, dates: [], amounts: [], states: [] });
  };
  return (
    <div className="register-columns">
      <h2>{say('columns')}</h2>
      <Table
        label={say('columns')}
        columns={[
          { id: 'column', label: say('column') },
          { id: 'example', label: say('example') },
          { id: 'means', label: say('means') },
        ]}
        rows={sheet.headings.map((_heading, column) => ({
          id: String(column),
          words: name(column),
          cells: {
            column: <span className="strong">{name(column)}</span>,
            example: (
              <span className="soft clip">{(sheet.samples[column] ?? []).slice(0, 2).join(' · ')}</span>
            ),
            means: (
              <Select
                name={`column-${String(column)}`}
                label={name(column)}
                options={[
                  { code: IGNORED, label: say('ignore') },
                  ...REGISTER_FIELDS.map((code) => ({ code, label: say(`field.${code}`) })),
                ]}
                value={reading.columns[column] ?? IGNORED}
                onCommit={(code) => {
                  set(column, REGISTER_FIELDS.find((field) => field === code) ?? null);
                }}
              />
            ),
          },
        }))}
      />
    </div>
  );
}
