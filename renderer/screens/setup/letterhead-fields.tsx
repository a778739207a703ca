import { useLabels } from '../../labels/use-labels.ts';
import { TextInput } from '../../ui/text-input.tsx';
import type { SetupForm } from './branch-form.ts';
import type { SetupFieldsProps } from './fields-props.ts';

const LINES = ['organisation', 'branchName', 'address', 'openingHours', 'phone'] as const;

/** The lines at the head of every paper; all of them may wait for Settings. */
export function LetterheadFields({ form, change }: SetupFieldsProps) {
  const say = useLabels('setup');
  return (
    <>
      <h2 className="first">{say('wizard.letterhead')}</h2>
      <p className="meta">{say('letterheadNote')}</p>
      {LINES.map((line) => (
        <TextInput
          key={line}
          name={line}
          label={say(line)}
          value={form[line]}
          onType={(text) => {
            change({ [line]: text });
          }}
        />
      ))}
    </>
  );
}

/** The head of a paper as it will be printed; a line that is empty takes no room there. */
export function LetterheadPreview({ form }: { readonly form: SetupForm }) {
  const say = useLabels('setup');
  const [first, ...rest] = LINES.map((line) => form[line].trim()).filter((line) => line !== '');
  return (
    <section>
      <h2>{say('check.letterhead')}</h2>
      <div className="sheet-head" data-check="letterhead">
        {first === undefined ? (
          <p className="soft">{say('check.letterheadEmpty')}</p>
        ) : (
          <>
            <p className="strong">{first}</p>
            {rest.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </>
        )}
      </div>
    </section>
  );
}
