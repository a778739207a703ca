import { MOST_HAND_LINES, RECEIPT_PAPERS, WINDOW_PLACES } from '../../../electron/domain/stationery.ts';
import type { Stationery } from '../../../electron/domain/stationery.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { LogoField } from './logo-field.tsx';

const HAND_LINES = Array.from({ length: MOST_HAND_LINES + 1 }, (_none, count) => ({
  code: String(count),
  label: String(count),
}));

export interface StationeryFieldsProps {
  readonly stationery: Stationery;
  readonly off: boolean;
  readonly onChange: (stationery: Stationery) => void;
}

/** What papers are printed on: logo, window, lines for the hand, and the paper of a receipt. */
export function StationeryFields({ stationery, off, onChange }: StationeryFieldsProps) {
  const say = useLabels('stationery');
  return (
    <>
      <h2>{say('title')}</h2>
      <LogoField
        logo={stationery.logo}
        off={off}
        onChange={(logo) => {
          onChange({ ...stationery, logo });
        }}
      />
      <Select
        name="addressWindow"
        label={say('window')}
        options={WINDOW_PLACES.map((code) => ({ code, label: say(`windows.${code}`) }))}
        value={stationery.window}
        onCommit={(window) => {
          onChange({ ...stationery, window });
        }}
        off={off}
      />
      <Segmented
        name="handLines"
        label={say('handLines')}
        always
        options={HAND_LINES}
        value={String(stationery.handLines)}
        onCommit={(count) => {
          if (count !== undefined) onChange({ ...stationery, handLines: Number(count) });
        }}
        off={off}
      />
      <Segmented
        name="receiptPaper"
        label={say('receipt')}
        always
        options={RECEIPT_PAPERS.map((code) => ({ code, label: say(`receipts.${code}`) }))}
        value={stationery.receipt}
        onCommit={(receipt) => {
          if (receipt !== undefined) onChange({ ...stationery, receipt });
        }}
        off={off}
      />
      <p className="meta">{say('job')}</p>
    </>
  );
}
