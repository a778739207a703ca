import { useState } from 'react';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { CasePage } from './timeline-words.ts';

/** The whole case on A4, looked at first or printed at once (product G2). */
export function CaseFileDialog({ page, onClose }: { readonly page: CasePage; readonly onClose: () => void }) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const refusalWords = useRefusalWords();
  const [language, setLanguage] = useState<PaperLanguage>(paperLanguageOf(useLocale()));
  const [staffConcerned, setStaff] = useState(false);
  const { tell, busy, refusal } = useTell('print-case-file');
  const make = async (as: 'paper' | 'screen'): Promise<void> => {
    const outcome = await tell({ caseId: page.caseId, language, staffConcerned, as });
    if (!outcome.ok || as === 'screen') return;
    showToast({ words: say('file.printed') });
    onClose();
  };
  return (
    <AskDialog
      title={say('file.title')}
      verb={say('file.verb')}
      back={say('file.back')}
      ready
      busy={busy}
      onVerb={() => void make('paper')}
      onClose={onClose}
      other={
        <Button busy={busy && say('file.look')} onPress={() => void make('screen')}>
          {say('file.look')}
        </Button>
      }
    >
      <p className="soft">{say('file.why')}</p>
      <Select
        name="fileLanguage"
        label={say('file.language')}
        value={language}
        options={PAPER_LANGUAGES.map((code) => ({ code, label: term(`paperLanguage.${code}`) }))}
        onCommit={setLanguage}
      />
      {page.staffConcerned === null || page.staffConcerned === '' ? null : (
        <CheckBox name="fileStaff" label={say('file.staff')} value={staffConcerned} onCommit={setStaff} />
      )}
      {refusal === undefined || refusal.code === 'print-cancelled' ? null : (
        <p className="note bad" role="alert">
          {refusalWords(refusal)}
        </p>
      )}
    </AskDialog>
  );
}
