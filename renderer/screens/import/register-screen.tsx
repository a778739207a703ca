import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Strip } from '../../ui/strip.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { RegisterBatches } from './register-batches.tsx';
import { RegisterSheet } from './register-sheet.tsx';

type File = NonNullable<ChannelOutput<'choose-register'>['file']>;

const ENCODINGS = ['utf-8', 'gb18030', 'windows-1250', 'utf-16le', 'utf-16be'] as const;
const FAULTS = [
  'old-excel',
  'no-rows',
  'encoding-wrong',
  'file-too-large',
  'disk-failed',
  'not-a-table',
] as const;

/** An existing complaint register becomes cases: file, columns, a dry run, and only then a decision (product J). */
export function RegisterScreen() {
  const say = useLabels('import');
  const navigate = useNavigate();
  const isSupervisor = useMay('choose-register');
  return (
    <Frame here="settings" onBack={() => void navigate({ to: '/settings' })}>
      {isSupervisor ? <Register /> : <BlankSlate title={say('register')}>{say('supervisorOnly')}</BlankSlate>}
    </Frame>
  );
}

function Register() {
  const say = useLabels('import');
  const sayRefusal = useRefusalWords();
  const batches = useDesk('register-batches', {});
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState(0);
  const [reading, setReading] = useState(false);
  const choose = async (encoding: string | null): Promise<void> => {
    setReading(true);
    const outcome = await ask('choose-register', { encoding });
    setReading(false);
    if (!outcome.ok) showToast({ words: sayRefusal(outcome), stays: true });
    else if (outcome.value.file !== null) {
      setFile(outcome.value.file);
      setSheet(0);
    }
  };
  const chosen = file?.sheets[sheet];
  const fault = FAULTS.find((one) => one === file?.fault);
  return (
    <div className="imports" data-screen="register">
      <main className="settings">
        <section>
          <h1>{say('register')}</h1>
          <p className="soft">{say('registerWords')}</p>
          <div className="acts">
            <Button icon="paper" autoFocus busy={reading && say('reading')} onPress={() => void choose(null)}>
              {say('chooseFile')}
            </Button>
            {file === null ? null : <span className="strong break">{file.name}</span>}
            {chosen === undefined ? null : (
              <span className="soft">{say('rows', { count: chosen.rows })}</span>
            )}
          </div>
          {fault === undefined ? null : <Strip tone="bad">{say(`fault.${fault}`)}</Strip>}
          {file === null || file.encoding === null ? null : (
            <Select
              name="encoding"
              label={say('encoding')}
              options={ENCODINGS.map((code) => ({ code, label: say(`encodings.${code}`) }))}
              value={ENCODINGS.find((code) => code === file.encoding)}
              onCommit={(code) => void choose(code)}
            />
          )}
          {file === null || file.sheets.length < 2 ? null : (
            <Select
              name="sheet"
              label={say('sheet')}
              options={file.sheets.map(({ name }, index) => ({ code: String(index), label: name }))}
              value={String(sheet)}
              onCommit={(code) => {
                setSheet(Number(code));
              }}
            />
          )}
          {chosen === undefined || file === null ? (
            <View of={batches} rows={3}>
              {(value) => <RegisterBatches batches={value.batches} />}
            </View>
          ) : null}
        </section>
        {chosen === undefined || file === null ? (
          <section />
        ) : (
          <RegisterSheet
            key={`${file.name} ${file.encoding ?? ''} ${String(sheet)}`}
            index={sheet}
            sheet={chosen}
            onDone={() => {
              setFile(null);
            }}
          />
        )}
      </main>
    </div>
  );
}
