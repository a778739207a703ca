import type { Staff } from '../domain/staff.ts';
import type { Session } from '../usecases/ports.ts';

/** Who is signed in lives in main's memory only: closing the app or locking it ends the session. */
export function makeSession(changed: () => void): Session {
  let current: ReturnType<Session['current']> = null;
  return {
    current: () => current,
    open: (staff: Staff) => {
      current = { staffId: staff.id, role: staff.role, name: staff.name };
      changed();
    },
    close: () => {
      current = null;
      changed();
    },
  };
}
