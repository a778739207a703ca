import { createContext, useContext } from 'react';
import type { ComplaintFields, FieldName } from '../../../electron/domain/complaint.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import type { DraftSaving, DraftStore, IntakeView } from './draft-store.ts';

/** What every part of one open intake needs. */
export interface Intake {
  readonly view: IntakeView;
  readonly draft: DraftStore;
  readonly fields: ComplaintFields;
  readonly held: Readonly<Record<string, string>>;
  readonly saving: DraftSaving;
  readonly stage: Stage;
  readonly packs: readonly Pack[];
  /** Takes the cursor to a field, in its own stage. */
  readonly goToField: (field: FieldName) => void;
  readonly goToStage: (stage: Stage) => void;
  /** Phrases in two languages, in the place of the stage. */
  readonly openPhrases: () => void;
}

export const IntakeContext = createContext<Intake | null>(null);

export function useIntake(): Intake {
  const intake = useContext(IntakeContext);
  if (intake === null) throw new Error('a stage stands inside an intake');
  return intake;
}
