import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { LetterheadForm } from './letterhead-form.tsx';
import { SettingPage } from './setting-page.tsx';

/** What stands at the head of every paper. */
export function LetterheadScreen() {
  const say = useLabels('settings');
  const { branch } = useDeskState();
  return (
    <SettingPage
      name="settings-letterhead"
      title={say('home.row.letterhead.name')}
      note={say('home.row.letterhead.note')}
    >
      <section>{branch === null ? null : <LetterheadForm key={branch.code} branch={branch} />}</section>
    </SettingPage>
  );
}
