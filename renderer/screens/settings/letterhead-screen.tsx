import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { StationeryForm } from '../letterhead/stationery-form.tsx';
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
      {branch === null ? null : (
        <>
          <section>
            <LetterheadForm key={branch.code} branch={branch} />
          </section>
          <section>
            <StationeryForm key={branch.code} branch={branch} />
          </section>
        </>
      )}
    </SettingPage>
  );
}
