import { useState } from 'react';
import type { Letterhead } from '../../../electron/domain/branch.ts';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { DeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { RefusalNote } from '../../ui/refusal-note.tsx';

type Branch = NonNullable<DeskState['branch']>;

const LINES = ['organisation', 'branchName', 'address', 'openingHours', 'phone'] as const;

/** What stands at the head of every paper, once per language of papers. */
export function LetterheadForm({ branch }: { readonly branch: Branch }) {
  const say = useLabels('settings');
  const sayTerm = useLabels('terms');
  const [language, setLanguage] = useState<PaperLanguage>(paperLanguageOf(useLocale()));
  const [heads, setHeads] = useState(branch.letterhead);
  const { tell, busy, refusal } = useTell('change-branch');
  const locked = !useMay('change-branch');
  const head = heads[language];

  const setLine = (line: keyof Letterhead, text: string): void => {
    setHeads((before) => ({ ...before, [language]: { ...before[language], [line]: text } }));
  };
  const save = async (): Promise<void> => {
    const outcome = await tell({ branch: { ...branch, letterhead: heads } });
    if (outcome.ok) showToast({ words: say('saved') });
  };
  return (
    <>
      <Segmented
        name="letterheadLanguage"
        label={say('letterheadOf')}
        always
        options={PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) }))}
        value={language}
        onCommit={(chosen) => {
          if (chosen !== undefined) setLanguage(chosen);
        }}
      />
      {LINES.map((line) => (
        <TextInput
          key={`${language}-${line}`}
          name={line}
          label={say(line)}
          value={head[line]}
          onType={(text) => {
            setLine(line, text);
          }}
          off={locked}
        />
      ))}
      <div className="acts">
        <Button
          onPress={() => void save()}
          busy={busy ? say('saving') : false}
          off={locked ? say('supervisorOnly') : false}
        >
          {say('save')}
        </Button>
        <Button
          look="bare"
          onPress={() => {
            setHeads({ zh: head, en: head, pl: head });
          }}
          off={locked ? '' : false}
        >
          {say('copyToAll')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </>
  );
}
