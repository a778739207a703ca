import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { DeadlineSettings } from './deadline-settings.tsx';
import { SettingPage } from './setting-page.tsx';

/** Which statutory days this branch works by, and which second-hand ones its supervisor has confirmed. */
export function DeadlinesScreen() {
  const say = useLabels('settings');
  const { branch } = useDeskState();
  return (
    <SettingPage
      name="settings-deadlines"
      title={say('home.row.deadlines.name')}
      note={say('home.row.deadlines.note')}
    >
      <section>{branch === null ? null : <DeadlineSettings branch={branch} />}</section>
    </SettingPage>
  );
}
