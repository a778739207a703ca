import { useLabels } from '../../labels/use-labels.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DueInput } from '../case/due-input.tsx';
import type { ContactFormState } from './contact-form.ts';

export interface FormPartProps extends ContactFormState {
  /** Words of what main refused about one field. */
  readonly refused: (field: string) => string | undefined;
}

/** What is new, and what will be done about it: a line of the same case (seed 004, part 8: the follow-up finds what came after). */
export function NewProblem({ form, set, refused }: FormPartProps) {
  const say = useLabels('callBack');
  const planned = form.plan.trim() !== '' || form.planDue !== null;
  return (
    <fieldset className="call-back-problem">
      <legend>{say('problem')}</legend>
      <TextInput
        name="problemMatter"
        label={say('problemMatter')}
        value={form.matter}
        onType={(matter) => {
          set({ matter });
        }}
        refusal={refused('matter')}
      />
      <TextArea
        name="problemWhat"
        label={say('problemWhat')}
        value={form.what}
        rows={2}
        onType={(what) => {
          set({ what });
        }}
      />
      <TextInput
        name="planWhat"
        label={say('plan')}
        value={form.plan}
        note={planned ? undefined : say('planMissing')}
        onType={(plan) => {
          set({ plan });
        }}
        refusal={refused('planWhat')}
      />
      <div className="pair">
        <TextInput
          name="planOwner"
          label={say('planOwner')}
          value={form.planOwner}
          onType={(planOwner) => {
            set({ planOwner });
          }}
          refusal={refused('planOwner')}
        />
        <DueInput
          name="planDue"
          label={say('planDue')}
          value={form.planDue}
          onCommit={(planDue) => {
            set({ planDue });
          }}
          refusal={refused('planDue')}
        />
      </div>
    </fieldset>
  );
}
