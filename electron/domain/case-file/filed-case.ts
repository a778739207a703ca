import { handedOut } from '../person-file/person-file.ts';
import type { PersonCase } from '../person-file/person-file.ts';

/**
 * A case as its own file shows it: of other customers nothing, and the name of the staff member concerned only where a supervisor asks
 * for it (architecture, decision 10), also where it stands in a text. Whom the customer acts for belongs to this case.
 */
export function filedCase(
  one: PersonCase,
  staffConcerned: boolean,
  staff: readonly { readonly name: string }[],
): PersonCase {
  const { actingForName, ...record } = one.record;
  const shown = handedOut({ ...one, record }, staffConcerned, staff);
  return actingForName === undefined ? shown : { ...shown, record: { ...shown.record, actingForName } };
}
