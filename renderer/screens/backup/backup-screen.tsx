import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onTold } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { ForSupervisors } from '../frame/for-supervisors.tsx';
import { Frame } from '../frame/frame.tsx';
import { BackupPlaces } from './backup-places.tsx';
import { RestoreOffer } from './restore-offer.tsx';
import { useBackupStep } from './use-backup-step.ts';

export type BackupsView = ChannelOutput<'backups'>;

/** Where the log is copied to, whether that works, and what can be brought back (product J). */
export function BackupScreen() {
  const say = useLabels('backup');
  const navigate = useNavigate();
  const may = useMay('backups');
  const backups = useDesk('backups', {}, { enabled: may });
  const { again } = backups;
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'backups-changed') again();
      }),
    [again],
  );
  return (
    <Frame here="settings" onBack={() => void navigate({ to: '/settings' })}>
      {may ? (
        <View of={backups} rows={6}>
          {(view) => (
            <main className="settings backups" data-screen="backup">
              <section>
                <h1>{say('title')}</h1>
                <p className="soft">{say('why')}</p>
                <Source source={view.source} />
                <LastGood view={view} />
                <BackupPlaces view={view} />
                <h2>{say('keysTitle')}</h2>
                <p className="soft">{say('keysWords')}</p>
              </section>
              <section>
                <RestoreOffer view={view} answers="own" />
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

function Source({ source }: Pick<BackupsView, 'source'>) {
  const say = useLabels('backup');
  const format = useFormat();
  if (source === null) return null;
  return (
    <div role="alert" data-source={source.fault}>
      <State kind="late">{say('sourceTitle')}</State>
      <p>{say(`source.${source.fault}`)}</p>
      <p className="soft">{say('sourceSince', { when: format.dateTime(source.since) })}</p>
    </div>
  );
}

function LastGood({ view }: { readonly view: BackupsView }) {
  const say = useLabels('backup');
  const sayRefusal = useRefusalWords();
  const format = useFormat();
  const { tell, busy, refusal } = useTell('back-up');
  const step = useBackupStep(busy);
  const { goodAt } = view.first;
  const backUp = async (): Promise<void> => {
    const outcome = await tell({});
    if (outcome.ok) showToast({ words: say('made') });
  };
  return (
    <>
      <State kind={goodAt === null ? 'idle' : 'kept'}>
        {goodAt === null ? say('never') : say('lastGood', { when: format.dateTime(goodAt) })}
      </State>
      <div className="acts">
        <Button
          look="main"
          command="main-button"
          autoFocus
          busy={busy && say('backingUp')}
          onPress={() => void backUp()}
        >
          {say('backUpNow')}
        </Button>
        {step === null ? null : (
          <span className="soft" role="status">
            {step}
          </span>
        )}
      </div>
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </>
  );
}
