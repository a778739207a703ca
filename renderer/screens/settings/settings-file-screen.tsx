import { useEffect, useRef, useState } from 'react';
import { ask } from '../../bridge/ask.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useMay } from '../frame/use-may.ts';
import { SettingPage } from './setting-page.tsx';
import { SettingsFaults } from './settings-faults.tsx';
import type { SettingsAnswer } from './settings-faults.tsx';
import { SettingsPlan } from './settings-plan.tsx';

interface ReadFile {
  readonly name: string;
  readonly text: string;
  readonly answer: SettingsAnswer;
}

/** All settings out as one file, and one of another counter in: first what it would change, then as one decision. */
export function SettingsFileScreen() {
  const say = useLabels('settings');
  const sayPacks = useLabels('packs');
  const words = useRefusalWords();
  const locale = useLocale();
  const exporting = useTell('export-settings');
  const taking = useTell('import-settings');
  const [file, setFile] = useState<ReadFile | null>(null);
  const [reading, setReading] = useState(false);
  const may = useMay('import-settings');
  const off = may ? false : say('supervisorOnly');

  const exportFile = async (): Promise<void> => {
    const outcome = await exporting.tell({});
    if (!outcome.ok) showToast({ words: words(outcome), stays: true });
    else if (outcome.value.path !== null)
      showToast({ words: sayPacks('exported', { path: outcome.value.path }) });
  };
  const choose = async (): Promise<void> => {
    setReading(true);
    const chosen = await ask('read-settings-file', {});
    if (!chosen.ok) showToast({ words: words(chosen), stays: true });
    const read = chosen.ok ? chosen.value.file : null;
    if (read !== null) {
      const checked = await ask('check-settings', { text: read.text, locale });
      if (checked.ok) setFile({ ...read, answer: checked.value });
      else showToast({ words: words(checked), stays: true });
    }
    setReading(false);
  };
  const take = async (read: ReadFile, people: readonly number[]): Promise<void> => {
    const outcome = await taking.tell({ text: read.text, locale, people: [...people] });
    if (!outcome.ok) {
      showToast({ words: words(outcome), stays: true });
      return;
    }
    if (outcome.value.plan === null) {
      setFile({ ...read, answer: outcome.value });
      return;
    }
    setFile(null);
    showToast({ words: say('file.taken') });
  };
  const close = (): void => {
    setFile(null);
  };
  return (
    <SettingPage name="settings-file" title={say('home.row.file.name')} note={say('file.why')}>
      {file === null ? (
        <>
          <section>
            <h2>{say('file.out')}</h2>
            <p>{say('file.outNote')}</p>
            <div className="acts">
              <Button
                icon="export"
                off={off}
                busy={exporting.busy && sayPacks('exporting')}
                onPress={() => void exportFile()}
              >
                {say('file.export')}
              </Button>
            </div>
          </section>
          <section>
            <h2>{say('file.in')}</h2>
            <p>{say('file.inNote')}</p>
            <div className="acts">
              <Button
                icon="paper"
                command="main-button"
                off={off}
                busy={reading && sayPacks('importing')}
                onPress={() => void choose()}
              >
                {say('file.choose')}
              </Button>
            </div>
          </section>
        </>
      ) : file.answer.plan === null ? (
        <Refused file={file} onAnother={() => void choose()} onClose={close} />
      ) : (
        <SettingsPlan
          name={file.name}
          plan={file.answer.plan}
          busy={taking.busy}
          onTake={(people) => void take(file, people)}
          onClose={close}
        />
      )}
    </SettingPage>
  );
}

interface RefusedProps {
  readonly file: ReadFile;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}

function Refused({ file: { name, answer }, onAnother, onClose }: RefusedProps) {
  const sayPacks = useLabels('packs');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, []);
  return (
    <section className="import-result" data-import="refused">
      <h2 ref={head} tabIndex={-1}>
        {sayPacks('faults', { count: answer.faults.length + answer.more, file: name })}
      </h2>
      <SettingsFaults answer={answer} />
      <div className="acts">
        <Button look="bare" icon="left" onPress={onClose}>
          {sayPacks('cancel')}
        </Button>
        <Button look="main" command="main-button" icon="paper" onPress={onAnother}>
          {sayPacks('another')}
        </Button>
      </div>
    </section>
  );
}
