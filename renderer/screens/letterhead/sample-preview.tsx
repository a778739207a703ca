import { useMemo, useState } from 'react';
import type { Branch } from '../../../electron/domain/branch.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { SAMPLE_PAPERS } from '../../../electron/domain/papers/sample-paper.ts';
import type { SamplePaper } from '../../../electron/domain/papers/sample-paper.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { RefusalNote } from '../../ui/refusal-note.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useSettled } from '../frame/use-settled.ts';
import { SheetPreview } from '../letter/sheet-preview.tsx';

const A5 = { widthMm: 148, heightMm: 210 };
/** Long enough for a word to be finished, short enough to be seen as an answer to it. */
const STILL_MS = 350;

export interface SamplePreviewProps {
  readonly letterhead: Branch['letterhead'];
  readonly stationery: Branch['stationery'];
  readonly language: PaperLanguage;
}

/** A made-up letter or receipt on what is typed beside it, before anything is saved: the very sheet that would be printed. */
export function SamplePreview({ letterhead, stationery, language }: SamplePreviewProps) {
  const say = useLabels('stationery');
  const sayTerm = useLabels('terms');
  const [paper, setPaper] = useState<SamplePaper>('apology');
  const asked = useMemo(
    () => ({ paper, language, letterhead, stationery }),
    [paper, language, letterhead, stationery],
  );
  const { value, refusal } = useDesk('sample-sheet', useSettled(asked, STILL_MS), {
    keepLast: true,
    anew: true,
  });
  return (
    <section className="sample-sheet" aria-label={say('sample.title')} data-sample={paper}>
      <Segmented
        name="samplePaper"
        label={say('sample.title')}
        always
        options={SAMPLE_PAPERS.map((code) => ({ code, label: say(`sample.${code}`) }))}
        value={paper}
        onCommit={(chosen) => {
          if (chosen !== undefined) setPaper(chosen);
        }}
      />
      {value === undefined ? null : (
        <SheetPreview
          url={value.previewUrl}
          version=""
          widthMm={value.widthMm}
          heightMm={value.heightMm}
          {...(value.widthMm === A5.widthMm ? { fitMm: A5.heightMm } : {})}
          label={say('sample.title')}
        />
      )}
      <RefusalNote refusal={refusal} />
      {value === undefined || value.uncovered.length === 0 ? null : (
        <p className="note bad" role="alert">
          {say('sample.uncovered', { characters: value.uncovered.join(sayTerm('listSeparator')) })}
        </p>
      )}
      <p className="meta">{say('sample.note')}</p>
    </section>
  );
}
