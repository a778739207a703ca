import { useState } from 'react';
import { MOST_HAND_LINES, RECEIPT_PAPERS, WINDOW_PLACES } from '../../../electron/domain/stationery.ts';
import type { DeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';
import { RefusalNote } from '../../ui/refusal-note.tsx';
import { useMay } from '../frame/use-may.ts';
import { LogoField } from './logo-field.tsx';

type Branch = NonNullable<DeskState['branch']>;
const HAND_LINES = Array.from({ length: MOST_HAND_LINES + 1 }, (_none, count) => ({
  code: String(count),
  label: String(count),
}));

/** What papers are printed on: logo, window, lines for the hand, and the paper of a receipt. */
export function StationeryForm({ branch }: { readonly branch: Branch }) {
  const say = useLabels('stationery');
  const saySettings = useLabels('settings');
  const [stationery, setStationery] = useState(branch.stationery);
  const { tell, busy, refusal } = useTell('change-branch');
  const locked = !useMay('change-branch');
  const save = async (): Promise<void> => {
    const outcome = await tell({ branch: { ...branch, stationery } });
    if (outcome.ok) showToast({ words: saySettings('saved') });
  };
  return (
    <>
      <h2>{say('title')}</h2>
      <LogoField
        logo={stationery.logo}
        off={locked}
        onChange={(logo) => {
          setStationery({ ...stationery, logo });
        }}
      />
      <Select
        name="addressWindow"
        label={say('window')}
        options={WINDOW_PLACES.map((code) => ({ code, label: say(`windows.${code}`) }))}
        value={stationery.window}
        onCommit={(window) => {
          setStationery({ ...stationery, window });
        }}
        off={locked}
      />
      <Segmented
        name="handLines"
        label={say('handLines')}
        always
        options={HAND_LINES}
        value={String(stationery.handLines)}
        onCommit={(count) => {
          if (count !== undefined) setStationery({ ...stationery, handLines: Number(count) });
        }}
        off={locked}
      />
      <Segmented
        name="receiptPaper"
        label={say('receipt')}
        always
        options={RECEIPT_PAPERS.map((code) => ({ code, label: say(`receipts.${code}`) }))}
        value={stationery.receipt}
        onCommit={(receipt) => {
          if (receipt !== undefined) setStationery({ ...stationery, receipt });
        }}
        off={locked}
      />
      <p className="meta">{say('job')}</p>
      <div className="acts">
        <Button
          onPress={() => void save()}
          busy={busy ? saySettings('saving') : false}
          off={locked ? saySettings('supervisorOnly') : false}
        >
          {say('save')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  );
}
