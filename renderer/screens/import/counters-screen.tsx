import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import { ask } from '../../bridge/ask.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { SecretInput } from '../../ui/secret-input.tsx';
import { Strip } from '../../ui/strip.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { ForSupervisors } from '../frame/for-supervisors.tsx';
import { Frame } from '../frame/frame.tsx';
import { ConflictList } from './conflict-list.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { TakenFiles } from './taken-files.tsx';
import type { Taken } from './taken-files.tsx';
import { TrustDialog } from './trust-dialog.tsx';
import { useImportProgress } from './use-import-progress.ts';

type Imports = ChannelOutput<'package-imports'>;

/** Packages of the other counters of the branch come into this log; what they decided differently is decided here (product H1). */
export function CountersScreen() {
  const say = useLabels('import');
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/settings' });
  const isSupervisor = useMay('package-imports');
  const imports = useDesk('package-imports', {}, { enabled: isSupervisor });
  return (
    <Frame here="settings" onBack={back}>
      {isSupervisor ? (
        <View of={imports} rows={6}>
          {(value) => <Counters imports={value} />}
        </View>
      ) : (
        <ForSupervisors title={say('counters')}>{say('supervisorOnly')}</ForSupervisors>
      )}
    </Frame>
  );
}

function Counters({ imports }: { readonly imports: Imports }) {
  const say = useLabels('import');
  const sayClose = useLabels('dayClose');
  const sayRefusal = useRefusalWords();
  const [names, setNames] = useState<readonly string[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [taken, setTaken] = useState<Taken | null>(null);
  const [compared, setCompared] = useState<Taken['files'][number] | null>(null);
  const { tell, busy, refusal } = useTell('import-packages');
  const stop = useTell('stop-import');
  const progress = useImportProgress('open-packages', busy);
  const choose = async (): Promise<void> => {
    const chosen = await ask('choose-packages', {});
    if (!chosen.ok) showToast({ words: sayRefusal(chosen), stays: true });
    else if (chosen.value.names.length > 0) {
      setNames(chosen.value.names);
      setTaken(null);
    }
  };
  // Opened with the desk, they are chosen already: main answers without its dialog.
  const { packagesWaiting } = useDeskState();
  useEffect(() => {
    if (!packagesWaiting) return;
    void ask('choose-packages', {}).then((chosen) => {
      if (chosen.ok) setNames(chosen.value.names);
      setTaken(null);
    });
  }, [packagesWaiting]);
  const takeIn = async (): Promise<void> => {
    const outcome = await tell({ passphrase });
    if (outcome.ok) setTaken(outcome.value);
  };
  return (
    <div className="imports" data-screen="counters">
      <main className="settings">
        <section>
          <h1>{say('counters')}</h1>
          <div className="soft">
            {say('thisCounter', { counter: imports.own.counter })}
            <Fingerprint of={imports.own.fingerprint} />
            <p className="meta">{say('thisCounterNote')}</p>
          </div>
          <div className="acts">
            <Button icon="paper" autoFocus onPress={() => void choose()} off={busy ? '' : false}>
              {say('choose')}
            </Button>
            {names.length === 0 ? null : (
              <span className="soft" data-chosen={names.length}>
                {say('chosen', { count: names.length })}
              </span>
            )}
          </div>
          {names.length === 0 ? null : (
            <>
              <SecretInput
                name="passphrase"
                label={say('passphrase')}
                note={say('passphraseNote')}
                show={sayClose('show')}
                hide={sayClose('hide')}
                value={passphrase}
                onType={setPassphrase}
              />
              <div className="acts">
                <Button
                  look="main"
                  command="main-button"
                  busy={busy && say('takeIn')}
                  onPress={() => void takeIn()}
                >
                  {say('takeIn')}
                </Button>
                {busy ? (
                  <Button look="bare" onPress={() => void stop.tell({})}>
                    {say('stop')}
                  </Button>
                ) : null}
                {progress === null ? null : (
                  <span className="soft" role="status">
                    {say('takingIn', { n: Math.min(progress.done + 1, progress.of), of: progress.of })}
                  </span>
                )}
              </div>
            </>
          )}
          {refusal === undefined ? null : (
            <p className="note bad" role="alert">
              {sayRefusal(refusal)}
            </p>
          )}
          {taken === null ? null : <TakenFiles taken={taken} onCompare={setCompared} />}
          <KnownCounters imports={imports} />
        </section>
        <section>
          <ConflictList conflicts={imports.conflicts} />
        </section>
      </main>
      {compared === null ? null : (
        <TrustDialog
          file={compared}
          onClose={() => {
            setCompared(null);
          }}
        />
      )}
    </div>
  );
}

function KnownCounters({ imports }: { readonly imports: Imports }) {
  const say = useLabels('import');
  const format = useFormat();
  if (imports.counters.length === 0) {
    return <BlankSlate title={say('none')}>{say('noneNote')}</BlankSlate>;
  }
  return (
    <>
      {imports.missing.length === 0 ? null : (
        <Strip tone="warn">
          {say('missingTitle')}
          {imports.missing.map(({ counter, from, to }) => (
            <span key={`${counter} ${String(from)}`} className="block" data-missing={counter}>
              {say(from === to ? 'missingOne' : 'missingMany', { counter, from, to })}
            </span>
          ))}
        </Strip>
      )}
      <Table
        label={say('counters')}
        columns={[
          { id: 'counter', label: say('counter') },
          { id: 'packages', label: say('packages'), nums: true },
          { id: 'last', label: say('lastPackage') },
          { id: 'key', label: say('key') },
        ]}
        rows={imports.counters.map((one) => ({
          id: one.counter,
          words: one.counter,
          cells: {
            counter: <span className="nowrap strong">{one.counter}</span>,
            packages: (
              <>
                {format.number(one.packages)}
                {one.held.length === 0 ? null : (
                  <span className="meta under">{say('held', { count: one.held.length })}</span>
                )}
              </>
            ),
            last:
              one.lastAt === null ? (
                ''
              ) : (
                <>
                  {say('packageNo', { n: one.lastSequence })}
                  <span className="meta under">{format.shortDate(localDateOf(one.lastAt, format.zone))}</span>
                </>
              ),
            key: <Fingerprint of={one.fingerprint} small />,
          },
        }))}
      />
    </>
  );
}
