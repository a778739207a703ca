import { useState } from 'react';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { ROLES } from '../../../electron/domain/staff.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { Colleague } from './colleague.ts';

export interface PersonDialogProps {
  readonly person: Colleague;
  readonly onClose: () => void;
}

/** Name, role, job title in each language of papers, Polish form. What was signed before keeps the name it was signed with. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const say = useLabels('people');
  const saySettings = useLabels('settings');
  const saySetup = useLabels('setup');
  const sayTerm = useLabels('terms');
  const sayRefusal = useRefusalWords();
  const [form, setForm] = useState({
    name: person.name,
    role: person.role,
    jobTitle: person.jobTitle,
    polishForm: person.polishForm,
  });
  const { tell, busy, refusal } = useTell('change-staff');
  const change = (part: Partial<typeof form>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    const outcome = await tell({ staffId: person.id, ...form, name: form.name.trim() });
    if (!outcome.ok) return;
    showToast({ words: say('saved') });
    onClose();
  };
  const words = refusal === undefined ? undefined : sayRefusal(refusal);
  return (
    <AskDialog
      title={say('changeTitle', { name: person.name })}
      verb={say('save')}
      back={say('back')}
      ready={form.name.trim() !== ''}
      busy={busy}
      onVerb={() => void save()}
      onClose={onClose}
    >
      <TextInput
        name="personName"
        label={saySetup('name')}
        value={form.name}
        onType={(name) => {
          change({ name: name.slice(0, 60) });
        }}
        refusal={refusal?.field === 'role' ? undefined : words}
        autoFocus
      />
      <Segmented
        name="personRole"
        label={saySettings('role')}
        always
        options={ROLES.map((code) => ({ code, label: sayTerm(`role.${code}`) }))}
        value={form.role}
        onCommit={(role) => {
          if (role !== undefined) change({ role });
        }}
        refusal={refusal?.field === 'role' ? words : undefined}
      />
      {PAPER_LANGUAGES.map((language) => (
        <TextInput
          key={language}
          name={`personTitle-${language}`}
          label={`${saySetup('jobTitle')}${sayTerm('factSeparator')}${sayTerm(`paperLanguage.${language}`)}`}
          value={form.jobTitle[language]}
          onType={(title) => {
            change({ jobTitle: { ...form.jobTitle, [language]: title.slice(0, 60) } });
          }}
        />
      ))}
      <Segmented
        name="personPolishForm"
        label={saySetup('polishForm')}
        always
        options={[
          { code: 'feminine', label: saySetup('feminine') },
          { code: 'masculine', label: saySetup('masculine') },
        ]}
        value={form.polishForm}
        onCommit={(polishForm) => {
          if (polishForm !== undefined) change({ polishForm });
        }}
      />
    </AskDialog>
  );
}
