import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { ask } from '../../bridge/ask.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { ImportResult } from './import-result.tsx';
import type { ReadFile } from './import-result.tsx';
import { PackList } from './pack-list.tsx';
import { PutBackDialog } from './put-back-dialog.tsx';
import type { PackSummary } from './pack-words.ts';

/** Every pack of the desk: where it comes from, out as a file, in as a file, changed here, put back (product B5). */
export function PacksScreen() {
  const say = useLabels('packs');
  const words = useRefusalWords();
  const locale = useLocale();
  const navigate = useNavigate();
  const { session } = useDeskState();
  const list = useDesk('pack-list', {});
  const toFile = useTell('export-pack');
  const [exporting, setExporting] = useState<string | null>(null);
  const check = useTell('check-pack');
  const taking = useTell('import-pack');
  const [reading, setReading] = useState(false);
  const [file, setFile] = useState<ReadFile | null>(null);
  const [puttingBack, setPuttingBack] = useState<PackSummary | null>(null);
  const mayChange = session?.role === 'supervisor';
  const back = (): void => {
    if (file === null) void navigate({ to: '/settings' });
    else setFile(null);
  };

  const chooseFile = async (): Promise<void> => {
    setReading(true);
    const chosen = await ask('read-pack-file', {});
    const text = chosen.ok ? chosen.value.file : null;
    if (!chosen.ok) showToast({ words: words(chosen), stays: true });
    if (text !== null) {
      const checked = await check.tell({ text: text.text, locale });
      if (checked.ok) setFile({ ...text, answer: checked.value });
      else showToast({ words: words(checked), stays: true });
    }
    setReading(false);
  };
  const use = async (read: ReadFile): Promise<void> => {
    const outcome = await taking.tell({ text: read.text, locale });
    if (!outcome.ok) {
      showToast({ words: words(outcome), stays: true });
      return;
    }
    if (!outcome.value.taken) {
      setFile({ ...read, answer: outcome.value });
      return;
    }
    setFile(null);
    showToast({ words: say('used') });
  };
  const exportPack = async (packId: string): Promise<void> => {
    setExporting(packId);
    const outcome = await toFile.tell({ packId });
    setExporting(null);
    if (!outcome.ok) showToast({ words: words(outcome), stays: true });
    else if (outcome.value.path !== null) showToast({ words: say('exported', { path: outcome.value.path }) });
  };
  return (
    <Frame here="settings" onBack={back}>
      <main className="packs" data-screen="packs">
        <div className="page-head">
          <h1>{say('title')}</h1>
          <Button look="bare" icon="left" onPress={back}>
            {say('back')}
          </Button>
          {file === null ? (
            <Button
              look="main"
              push
              icon="paper"
              command="main-button"
              busy={reading && say('importing')}
              off={mayChange ? false : say('supervisorOnly')}
              onPress={() => void chooseFile()}
            >
              {say('import')}
            </Button>
          ) : null}
        </div>
        {file === null ? (
          <View of={list} rows={8}>
            {({ packs }) => (
              <PackList
                packs={packs}
                mayChange={mayChange}
                onEdit={(packId) => void navigate({ to: '/settings/packs/$packId', params: { packId } })}
                exporting={exporting}
                onExport={(packId) => void exportPack(packId)}
                onPutBack={setPuttingBack}
              />
            )}
          </View>
        ) : (
          <ImportResult
            key={`${file.name}-${String(file.answer.taken)}`}
            file={file}
            busy={taking.busy}
            onUse={() => void use(file)}
            onAnother={() => void chooseFile()}
            onClose={() => {
              setFile(null);
            }}
          />
        )}
      </main>
      {puttingBack === null ? null : (
        <PutBackDialog
          pack={puttingBack}
          onClose={() => {
            setPuttingBack(null);
          }}
        />
      )}
    </Frame>
  );
}
