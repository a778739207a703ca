import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { SetupField, SetupForm } from './branch-form.ts';

export interface SetupFieldsProps {
  readonly form: SetupForm;
  readonly change: (part: Partial<SetupForm>) => void;
  readonly leave: (field: SetupField) => void;
  /** Fields that were left and will not do. */
  readonly refused: readonly SetupField[];
  /** What main said no to. */
  readonly refusal: Refusal | undefined;
}
