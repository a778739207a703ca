import { useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { DeskState } from '../../bridge/desk-state.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { RefusalNote } from '../../ui/refusal-note.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useMay } from '../frame/use-may.ts';
import { SettingPage } from '../settings/setting-page.tsx';
import { HeadFields } from './head-fields.tsx';
import { SamplePreview } from './sample-preview.tsx';
import { StationeryFields } from './stationery-fields.tsx';

type Branch = NonNullable<DeskState['branch']>;

/** What stands at the head of every paper and what it is printed on, with the sheet that comes of it beside. */
export function LetterheadScreen() {
  const { branch } = useDeskState();
  return branch === null ? null : <Papers key={branch.code} branch={branch} />;
}

function Papers({ branch }: { readonly branch: Branch }) {
  const say = useLabels('settings');
  const sayPaper = useLabels('stationery');
  const [language, setLanguage] = useState<PaperLanguage>(paperLanguageOf(useLocale()));
  const [letterhead, setLetterhead] = useState(branch.letterhead);
  const [stationery, setStationery] = useState(branch.stationery);
  const { tell, busy, refusal } = useTell('change-branch');
  const locked = !useMay('change-branch');
  const changed =
    JSON.stringify({ letterhead, stationery }) !==
    JSON.stringify({ letterhead: branch.letterhead, stationery: branch.stationery });
  const save = async (): Promise<void> => {
    const outcome = await tell({ branch: { ...branch, letterhead, stationery } });
    if (outcome.ok) showToast({ words: say('saved') });
  };
  return (
    <SettingPage
      name="settings-letterhead"
      title={say('home.row.letterhead.name')}
      note={say('home.row.letterhead.note')}
      act={
        <Button
          look="main"
          push
          command="main-button"
          onPress={() => void save()}
          busy={busy ? say('saving') : false}
          off={locked ? say('supervisorOnly') : changed ? false : ''}
        >
          {sayPaper('save')}
        </Button>
      }
    >
      <section>
        <RefusalNote refusal={refusal} />
        <HeadFields
          heads={letterhead}
          language={language}
          off={locked}
          onLanguage={setLanguage}
          onChange={setLetterhead}
        />
        <StationeryFields stationery={stationery} off={locked} onChange={setStationery} />
      </section>
      <SamplePreview letterhead={letterhead} stationery={stationery} language={language} />
    </SettingPage>
  );
}
