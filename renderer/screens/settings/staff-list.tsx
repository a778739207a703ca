import { useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { AddStaff } from './add-staff.tsx';
import type { Colleague } from './colleague.ts';
import { LeavingDialog } from './leaving-dialog.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { OwnPinDialog, ResetPinDialog } from './pin-dialogs.tsx';

type Asked =
  { readonly what: 'own-pin' } | { readonly what: 'change' | 'pin' | 'leave'; readonly person: Colleague };

/** Who may unlock this desk, who did once, and what a supervisor changes about them. */
export function StaffList() {
  const say = useLabels('settings');
  const sayPeople = useLabels('people');
  const { session } = useDeskState();
  const colleagues = useDesk('colleagues', {});
  const [asked, setAsked] = useState<Asked | null>(null);
  const isSupervisor = useMay('change-staff');
  const close = (): void => {
    setAsked(null);
  };
  return (
    <>
      <section>
        <View of={colleagues} rows={4}>
          {({ people }) => (
            <>
              <ul className="staff-list">
                {people
                  .filter(({ deactivatedAt }) => deactivatedAt === null)
                  .map((person) => (
                    <PersonRow
                      key={person.id}
                      person={person}
                      isYou={person.id === session?.staffId}
                      onAsk={isSupervisor ? setAsked : null}
                    />
                  ))}
              </ul>
              <div className="acts">
                <Button
                  icon="lock"
                  onPress={() => {
                    setAsked({ what: 'own-pin' });
                  }}
                >
                  {sayPeople('ownPin.act')}
                </Button>
              </div>
              <GonePeople people={people} mayReturn={isSupervisor} />
              <StaffDialogs asked={asked} people={people} onClose={close} />
            </>
          )}
        </View>
      </section>
      <section>{isSupervisor ? <AddStaff /> : <p className="meta">{say('supervisorOnly')}</p>}</section>
    </>
  );
}

interface PersonRowProps {
  readonly person: Colleague;
  readonly isYou: boolean;
  /** null: only to be looked at. */
  readonly onAsk: ((asked: Asked) => void) | null;
}

function PersonRow({ person, isYou, onAsk }: PersonRowProps) {
  const sayPeople = useLabels('people');
  const sayTerm = useLabels('terms');
  const language = paperLanguageOf(useLocale());
  const about = [
    sayTerm(`role.${person.role}`),
    ...(isYou ? [sayPeople('you')] : []),
    ...(person.openCases === 0 ? [] : [sayPeople('inHand', { count: person.openCases })]),
  ];
  const act = (what: 'change' | 'pin' | 'leave', label: string) => (
    <Button
      look="bare"
      small
      label={`${label}: ${person.name}`}
      onPress={() => {
        onAsk?.({ what, person });
      }}
    >
      {label}
    </Button>
  );
  return (
    <li data-person={person.id}>
      <span className="strong">{person.name}</span>
      <span className="soft">
        {person.jobTitle[language]}
        <span className="meta block">{about.join(sayTerm('factSeparator'))}</span>
      </span>
      {onAsk === null ? (
        <span />
      ) : (
        <span className="acts">
          {act('change', sayPeople('change'))}
          {isYou ? null : act('pin', sayPeople('resetPin.act'))}
          {isYou ? null : act('leave', sayPeople('leave.act'))}
        </span>
      )}
    </li>
  );
}

/** Their names stay under what they did; a supervisor lets them back in. */
function GonePeople({
  people,
  mayReturn,
}: {
  readonly people: readonly Colleague[];
  readonly mayReturn: boolean;
}) {
  const sayPeople = useLabels('people');
  const format = useFormat();
  const sayRefusal = useRefusalWords();
  const { tell, busy } = useTell('reactivate-staff');
  const gone = people.filter(({ deactivatedAt }) => deactivatedAt !== null);
  const letBack = async ({ id, name }: Colleague): Promise<void> => {
    const outcome = await tell({ staffId: id });
    if (outcome.ok) showToast({ words: sayPeople('cameBack', { name }) });
    else showToast({ words: sayRefusal(outcome), stays: true });
  };
  if (gone.length === 0) return null;
  return (
    <>
      <h2>{sayPeople('gone')}</h2>
      <ul className="staff-list">
        {gone.map((person) => (
          <li key={person.id} data-person={person.id}>
            <span>{person.name}</span>
            <span className="meta">
              {sayPeople('goneSince', {
                date: format.date(localDateOf(person.deactivatedAt ?? '', format.zone)),
                reason: person.deactivationReason,
              })}
            </span>
            {mayReturn ? (
              <Button look="bare" small off={busy ? '' : false} onPress={() => void letBack(person)}>
                {sayPeople('comeBack')}
              </Button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface StaffDialogsProps {
  readonly asked: Asked | null;
  readonly people: readonly Colleague[];
  readonly onClose: () => void;
}

function StaffDialogs({ asked, people, onClose }: StaffDialogsProps) {
  switch (asked?.what) {
    case undefined:
      return null;
    case 'own-pin':
      return <OwnPinDialog onClose={onClose} />;
    case 'pin':
      return <ResetPinDialog person={asked.person} onClose={onClose} />;
    case 'change':
      return <PersonDialog person={asked.person} onClose={onClose} />;
    case 'leave':
      return <LeavingDialog person={asked.person} people={people} onClose={onClose} />;
  }
}
