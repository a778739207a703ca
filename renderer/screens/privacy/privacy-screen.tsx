import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { ForSupervisors } from '../frame/for-supervisors.tsx';
import { Frame } from '../frame/frame.tsx';
import { AnonymiseDialog } from './anonymise-dialog.tsx';
import { HoldsList } from './holds-list.tsx';
import { MonthsForm } from './months-form.tsx';
import { OldCopies } from './old-copies.tsx';

export type RetentionView = ChannelOutput<'retention'>;

/** How long words are kept, whose time is up, and what is held back. Nothing is erased before a supervisor says so. */
export function PrivacyScreen() {
  const say = useLabels('privacy');
  const navigate = useNavigate();
  const { branch } = useDeskState();
  const may = useMay('retention');
  const retention = useDesk('retention', {}, { enabled: may, anew: true });
  return (
    <Frame here="settings" onBack={() => void navigate({ to: '/settings' })}>
      {may ? (
        <View of={retention} rows={6}>
          {(view) => (
            <main className="settings" data-screen="privacy">
              <section>
                <h1>{say('title')}</h1>
                <p className="soft">{say('why')}</p>
                {branch === null ? null : <MonthsForm key={branch.code} branch={branch} />}
              </section>
              <section>
                <Due view={view} />
                <HoldsList holds={view.holds} />
                <OldCopies />
              </section>
            </main>
          )}
        </View>
      ) : (
        <ForSupervisors title={say('title')}>{say('supervisorOnly')}</ForSupervisors>
      )}
    </Frame>
  );
}

function Due({ view }: { readonly view: RetentionView }) {
  const say = useLabels('privacy');
  const [asked, setAsked] = useState(false);
  const due = view.classes.reduce((sum, one) => sum + one.due, 0);
  const waiting = view.classes.reduce((sum, one) => sum + one.waiting, 0);
  return (
    <>
      <h2>{say('dueTitle')}</h2>
      <div data-due={due}>
        <State kind={due === 0 ? 'idle' : 'soon'}>
          {due === 0 ? say('dueNone') : say('due', { count: due })}
        </State>
        {waiting === 0 ? null : <span className="meta">{say('waiting', { count: waiting })}</span>}
        {view.more ? <p className="soft">{say('dueMore')}</p> : null}
      </div>
      {due === 0 ? null : (
        <div className="acts">
          <Button
            look="main"
            command="main-button"
            onPress={() => {
              setAsked(true);
            }}
          >
            {say('anonymise')}
          </Button>
        </div>
      )}
      <DueCases cases={view.cases} />
      {asked ? (
        <AnonymiseDialog
          due={due}
          goneFromBackupsOn={view.goneFromBackupsOn}
          onClose={() => {
            setAsked(false);
          }}
        />
      ) : null}
    </>
  );
}

/** Which they are, and why one stays all the same. */
function DueCases({ cases }: Pick<RetentionView, 'cases'>) {
  const say = useLabels('privacy');
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <ul className="kept-rows">
      {cases.map((one) => (
        <li key={one.caseId} data-case={one.number} data-waiting={one.waitingFor ?? ''}>
          <span>
            <Button
              look="bare"
              small
              onPress={() => void navigate({ to: '/case/$caseId', params: { caseId: one.caseId } })}
            >
              {one.number}
            </Button>
            <span className="meta block">
              {say(`class.${one.class}`)} · {say('ended', { date: format.date(one.endedOn) })}
            </span>
          </span>
          <State kind={one.waitingFor === null ? 'run' : 'wait'}>
            {one.waitingFor === null ? say('goes') : say(`waitsFor.${one.waitingFor}`)}
          </State>
        </li>
      ))}
    </ul>
  );
}
