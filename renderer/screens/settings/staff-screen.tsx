import { useLabels } from '../../labels/use-labels.ts';
import { SettingPage } from './setting-page.tsx';
import { StaffList } from './staff-list.tsx';

/** Who may unlock this desk. */
export function StaffScreen() {
  const say = useLabels('settings');
  return (
    <SettingPage name="settings-staff" title={say('home.row.staff.name')} note={say('home.row.staff.note')}>
      <StaffList />
    </SettingPage>
  );
}
