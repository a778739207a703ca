import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { AddStaff } from './add-staff.tsx';

/** Who may unlock this desk. */
export function StaffList() {
  const say = useLabels('settings');
  const sayTerm = useLabels('terms');
  const language = paperLanguageOf(useLocale());
  const { staff, session } = useDeskState();
  return (
    <>
      <h1>{say('staff')}</h1>
      <ul className="staff-list">
        {staff.map((person) => (
          <li key={person.id}>
            <span className="strong">{person.name}</span>
            <span className="soft">{person.jobTitle[language]}</span>
            <span className="meta">{sayTerm(`role.${person.role}`)}</span>
          </li>
        ))}
      </ul>
      {session?.role === 'supervisor' ? <AddStaff /> : <p className="meta">{say('supervisorOnly')}</p>}
    </>
  );
}
