import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { PERSON_FILE_PURPOSES } from '../../../electron/domain/person-file/person-file.ts';
import type { PersonFilePurpose } from '../../../electron/domain/person-file/person-file.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';

type Found = ChannelOutput<'find-person'>['customers'];

/** For whoever asks what is held about them: find their cases, tick those that are theirs, hand it out on paper or as files. */
export function PersonScreen() {
  const say = useLabels('privacy');
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ phone: '', name: '', reference: '' });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const asked = useDeferredValue(typed);
  const nothing = asked.phone + asked.name + asked.reference === '';
  const found = useDesk('find-person', asked, { enabled: !nothing, keepLast: true });
  const field = (name: 'phone' | 'name' | 'reference', most: number, autoFocus = false) => (
    <TextInput
      name={`person-${name}`}
      label={say(name)}
      value={typed[name]}
      inputMode={name === 'phone' ? 'tel' : 'text'}
      onType={(text) => {
        setTyped({ ...typed, [name]: text.slice(0, most) });
      }}
      autoFocus={autoFocus}
    />
  );
  return (
    <Frame here="settings" onBack={() => void navigate({ to: '/settings' })}>
      <main className="settings" data-screen="person">
        <section>
          <h1>{say('person.title')}</h1>
          <p className="soft">{say('person.why')}</p>
          <h2>{say('person.find')}</h2>
          {field('phone', 40, true)}
          {field('name', 80)}
          {field('reference', 60)}
        </section>
        <section>
          {nothing ? (
            <p className="soft">{say('person.nothingTyped')}</p>
          ) : (
            <View of={found} rows={4}>
              {({ customers }) => (
                <>
                  <Theirs found={customers} picked={picked} onPick={setPicked} />
                  {customers.length === 0 ? null : (
                    <HandOut
                      caseIds={customers.map(({ caseId }) => caseId).filter((caseId) => picked.has(caseId))}
                    />
                  )}
                </>
              )}
            </View>
          )}
        </section>
      </main>
    </Frame>
  );
}

interface TheirsProps {
  readonly found: Found;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
}

function Theirs({ found, picked, onPick }: TheirsProps) {
  const say = useLabels('privacy');
  const format = useFormat();
  if (found.length === 0) return <p className="soft">{say('person.none')}</p>;
  return (
    <div className="field" role="group" aria-labelledby="person-theirs">
      <h2 id="person-theirs">{say('person.pick')}</h2>
      {found.map((one) => (
        <CheckBox
          key={one.caseId}
          name={`theirs-${one.number}`}
          label={[
            one.number,
            format.date(one.localDate),
            format.customer(one.customer),
            one.phoneTail === '' ? '' : `**** ${one.phoneTail}`,
            one.matter,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
          value={picked.has(one.caseId)}
          onCommit={(on) => {
            const others = [...picked].filter((caseId) => caseId !== one.caseId);
            onPick(new Set(on ? [...others, one.caseId] : others));
          }}
        />
      ))}
    </div>
  );
}

function HandOut({ caseIds }: { readonly caseIds: readonly string[] }) {
  const say = useLabels('privacy');
  const refusalWords = useRefusalWords();
  const { session } = useDeskState();
  const own = paperLanguageOf(useLocale());
  const [purpose, setPurpose] = useState<PersonFilePurpose>('access');
  const [language, setLanguage] = useState<PaperLanguage>(own);
  const [staffConcerned, setStaff] = useState(false);
  const { tell, busy, refusal } = useTell('make-person-file');
  const make = async (as: 'paper' | 'folder'): Promise<void> => {
    const outcome = await tell({ caseIds: [...caseIds], purpose, language, staffConcerned, as });
    if (!outcome.ok) return;
    const { folder, names } = outcome.value;
    showToast({
      words: folder === null ? say('person.printed') : say('person.savedIn', { count: names.length, folder }),
    });
  };
  const off = caseIds.length === 0 ? '' : false;
  return (
    <>
      <div className="row-fields">
        <Select
          name="personPurpose"
          label={say('person.purpose')}
          value={purpose}
          options={PERSON_FILE_PURPOSES.map((code) => ({ code, label: say(`person.purposes.${code}`) }))}
          onCommit={setPurpose}
        />
        <Select
          name="personLanguage"
          label={say('person.language')}
          value={language}
          options={PAPER_LANGUAGES.map((code) => ({ code, label: say(`person.languages.${code}`) }))}
          onCommit={setLanguage}
        />
      </div>
      {session?.role === 'supervisor' ? (
        <CheckBox name="personStaff" label={say('person.staff')} value={staffConcerned} onCommit={setStaff} />
      ) : null}
      <p className="soft">{say('person.masked')}</p>
      {refusal === undefined || refusal.code === 'cancelled' ? null : (
        <p className="note bad" role="alert">
          {refusalWords(refusal)}
        </p>
      )}
      <div className="acts">
        <Button
          look="main"
          command="main-button"
          icon="print"
          off={off}
          busy={busy && say('anonymising')}
          onPress={() => void make('paper')}
        >
          {say('person.print')}
        </Button>
        <Button off={off} busy={busy && say('anonymising')} onPress={() => void make('folder')}>
          {say('person.save')}
        </Button>
      </div>
    </>
  );
}
