import { useState } from 'react';
import type { ChannelInput } from '../../bridge/shapes.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { ROLES } from '../../../electron/domain/staff.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { SignatureCheck } from '../setup/step-check.tsx';
import { SHORTEST_PIN, titleInEach } from '../setup/branch-form.ts';

type NewStaff = ChannelInput<'add-staff'>;

const EMPTY = { name: '', role: undefined, title: undefined, polishForm: undefined, pin: '' } as const;

interface PersonForm {
  readonly name: string;
  readonly role: NewStaff['role'] | undefined;
  readonly title: string | undefined;
  readonly polishForm: NewStaff['polishForm'] | undefined;
  readonly pin: string;
}

/** A colleague who may unlock this desk from now on. */
export function AddStaff() {
  const say = useLabels('settings');
  const saySetup = useLabels('setup');
  const sayTerm = useLabels('terms');
  const sayRefusal = useRefusalWords();
  const language = paperLanguageOf(useLocale());
  const [form, setForm] = useState<PersonForm>(EMPTY);
  const { tell, busy, refusal } = useTell('add-staff');
  const { name, role, polishForm, pin } = form;
  const usual = role === 'supervisor' ? say('supervisorTitle') : say('clerkTitle');
  const title = form.title ?? titleInEach(usual, polishForm ?? 'feminine')[language];
  const ready =
    name.trim() !== '' && role !== undefined && polishForm !== undefined && pin.length >= SHORTEST_PIN;

  const change = (part: Partial<PersonForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  const add = async (): Promise<void> => {
    if (role === undefined || polishForm === undefined) return;
    const jobTitle = titleInEach(title.trim(), polishForm);
    const outcome = await tell({ name: name.trim(), role, jobTitle, polishForm, pin });
    if (!outcome.ok) return;
    setForm(EMPTY);
    showToast({ words: say('added', { name: outcome.value.staff.name }) });
  };
  return (
    <>
      <h2>{say('add')}</h2>
      <div className="row-fields">
        <TextInput
          name="newName"
          label={saySetup('name')}
          value={name}
          onType={(text) => {
            change({ name: text });
          }}
        />
        <Segmented
          name="newRole"
          label={say('role')}
          options={ROLES.map((code) => ({ code, label: sayTerm(`role.${code}`) }))}
          value={role}
          onCommit={(chosen) => {
            change({ role: chosen });
          }}
        />
      </div>
      <div className="row-fields">
        <TextInput
          name="newTitle"
          label={saySetup('jobTitle')}
          note={saySetup('jobTitleNote')}
          value={title}
          onType={(text) => {
            change({ title: text });
          }}
        />
        <Segmented
          name="newPolishForm"
          label={saySetup('polishForm')}
          options={[
            { code: 'feminine', label: saySetup('feminine') },
            { code: 'masculine', label: saySetup('masculine') },
          ]}
          value={polishForm}
          onCommit={(chosen) => {
            change({ polishForm: chosen });
          }}
        />
      </div>
      <div className="pin-small">
        <PinInput
          name="newPin"
          label={say('pinFirst')}
          note={saySetup('pinNote')}
          value={pin}
          onType={(text) => {
            change({ pin: text });
          }}
          refusal={refusal === undefined ? undefined : sayRefusal(refusal)}
        />
      </div>
      <SignatureCheck name={name} jobTitle={title} />
      <div className="acts">
        <Button onPress={() => void add()} busy={busy ? say('adding') : false} off={ready ? false : ''}>
          {say('add')}
        </Button>
      </div>
    </>
  );
}
