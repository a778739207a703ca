import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { useNow } from '../frame/use-now.ts';

export interface VersionsDialogProps {
  readonly paperId: string;
  readonly onClose: () => void;
}

/** So much of a hash tells two versions apart at a glance; the whole one stands in its title. */
const SHOWN_OF_HASH = 12;

/** Every version of a paper from the log: its state and time, the hash of its content, and the PDF as it was printed. */
export function VersionsDialog({ paperId, onClose }: VersionsDialogProps) {
  const say = useLabels('approval');
  const term = useLabels('terms');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const today = localDateOf(useNow(), format.zone);
  const view = useDesk('paper-versions', { paperId }, { anew: true });
  const show = useTell('show-pdf');
  const [opening, setOpening] = useState<string | null>(null);
  const open = async (of: string, version: number): Promise<void> => {
    setOpening(keyOf(of, version));
    const outcome = await show.tell({ paperId: of, version });
    setOpening(null);
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  return (
    <Dialog
      open
      title={say('versionsTitle')}
      onClose={onClose}
      acts={
        <Button look="main" command="main-button" onPress={onClose} autoFocus>
          {say('close')}
        </Button>
      }
    >
      <View of={view} rows={3}>
        {({ versions }) => (
          <ul className="side-list versions-list">
            {versions.map((one) => (
              <li key={keyOf(one.paperId, one.version)} data-version={one.version}>
                <span>
                  <b>{say('version', { version: one.version })}</b>
                  <span className="meta block">
                    {say('stateAt', {
                      state: term(`paperState.${one.state}`),
                      when: format.when(one.at, today),
                    })}
                  </span>
                  <span className="meta block">
                    {say('writtenBy', {
                      when: format.when(one.draftedAt, today),
                      name: one.draftedByName,
                    })}
                  </span>
                  <span className="meta block" title={one.contentHash}>
                    {say('hash', { hash: one.contentHash.slice(0, SHOWN_OF_HASH) })}
                  </span>
                </span>
                {one.pdf ? (
                  <Button
                    small
                    busy={opening === keyOf(one.paperId, one.version) && say('openingPdf')}
                    onPress={() => void open(one.paperId, one.version)}
                  >
                    {say('showPdf')}
                  </Button>
                ) : (
                  <span className="meta">{say('noPdf')}</span>
                )}
              </li>
            ))}
          </ul>
        )}
      </View>
    </Dialog>
  );
}

function keyOf(paperId: string, version: number): string {
  return `${paperId} ${String(version)}`;
}
