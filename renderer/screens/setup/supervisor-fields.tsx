import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { PinInput } from '../../ui/pin-input.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { SHORTEST_PIN } from './branch-form.ts';
import type { SetupFieldsProps } from './fields-props.ts';

export interface SupervisorFieldsProps extends SetupFieldsProps {
  readonly jobTitle: string;
}

/** The first person who may unlock the desk, approve letters and close the day. */
export function SupervisorFields(props: SupervisorFieldsProps) {
  const { form, change, leave, refused, refusal, jobTitle } = props;
  const say = useLabels('setup');
  const sayRefusal = useRefusalWords();
  const locale = useLocale();
  const required = sayRefusal({ ok: false, code: 'required' });
  const short = SHORTEST_PIN - form.pin.length;
  const pinRefusal = refused.includes('pin')
    ? say('pinShort', { count: short })
    : refusal?.field === 'pin'
      ? sayRefusal(refusal)
      : undefined;
  return (
    <>
      <h2 className="first">{say('supervisorHead')}</h2>
      <div className="row-fields">
        <TextInput
          name="name"
          label={say('name')}
          value={form.name}
          onType={(name) => {
            change({ name });
          }}
          onCommit={() => {
            leave('name');
          }}
          refusal={refused.includes('name') ? required : undefined}
        />
        <TextInput
          name="jobTitle"
          label={say('jobTitle')}
          note={say('jobTitleNote')}
          value={jobTitle}
          onType={(text) => {
            change({ jobTitle: text });
          }}
        />
      </div>
      {locale === 'pl-PL' ? (
        <Segmented
          name="polishForm"
          label={say('polishForm')}
          aside={say('polishFormNote')}
          options={[
            { code: 'feminine', label: say('feminine') },
            { code: 'masculine', label: say('masculine') },
          ]}
          value={form.polishForm}
          onCommit={(polishForm) => {
            change({ polishForm });
          }}
          refusal={refused.includes('polishForm') ? required : undefined}
        />
      ) : null}
      <div className="row-fields pin-small">
        <PinInput
          name="pin"
          label={say('pin')}
          note={say('pinNote')}
          value={form.pin}
          onType={(pin) => {
            change({ pin });
          }}
          onLeave={() => {
            leave('pin');
          }}
          refusal={pinRefusal}
        />
        <PinInput
          name="pinAgain"
          label={say('pinAgain')}
          value={form.pinAgain}
          onType={(pinAgain) => {
            change({ pinAgain });
          }}
          onLeave={() => {
            leave('pinAgain');
          }}
          refusal={refused.includes('pinAgain') ? say('pinDiffers') : undefined}
        />
      </div>
    </>
  );
}
