import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { ProgressSteps } from '../../ui/progress-steps.tsx';
import { Select } from '../../ui/select.tsx';
import { State } from '../../ui/state.tsx';
import type { Closing } from './use-day-close.ts';

const STEPS = ['gather', 'letters', 'summary', 'sign', 'write', 'sync', 'read-back', 'rename'] as const;

/** Where the package goes, how far it is, and what it holds once it has been read back. */
export function PackageSide({
  view,
  closing,
}: {
  readonly view: ChannelOutput<'day'>;
  readonly closing: Closing;
}) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const { done } = closing;
  if (done !== null) return <MadePackage made={done} />;
  const number = String(view.nextSequence).padStart(4, '0');
  return (
    <>
      <div className="page-head">
        <h1>{say('package', { number })}</h1>
      </div>
      {closing.busy ? (
        <Steps closing={closing} />
      ) : view.closed ? null : (
        <>
          <div className="folder-line">
            <dl className="facts">
              <dt>{say('folder')}</dt>
              <dd data-folder>{closing.folder === '' ? say('noFolder') : closing.folder}</dd>
              <dt>{say('contents')}</dt>
              <dd>
                {view.nextSequence === 1
                  ? say('contentsFirst')
                  : say('contentsWords', { number: String(view.nextSequence - 1).padStart(4, '0') })}
              </dd>
              {view.changedOlderCases === 0 ? null : (
                <>
                  <dt>{say('older')}</dt>
                  <dd>{say('olderWords', { count: view.changedOlderCases })}</dd>
                </>
              )}
              <dt>{say('plain')}</dt>
              <dd>{say('plainWords')}</dd>
            </dl>
            <Button icon="stick" onPress={() => void closing.choose()}>
              {say('choose')}
            </Button>
          </div>
          {closing.needsPin ? <StepUp closing={closing} /> : null}
        </>
      )}
      {closing.refusal === undefined || closing.busy ? null : (
        <p className="note bad" role="alert">
          <Icon name="late" />
          <span>
            {refusalWords(closing.refusal)} {say('failed')}
          </span>
        </p>
      )}
    </>
  );
}

/** A supervisor's PIN beside a clerk's session. */
export function StepUp({ closing }: { readonly closing: Closing }) {
  const say = useLabels('dayClose');
  const { staff } = useDeskState();
  const supervisors = staff.filter((one) => one.role === 'supervisor');
  return (
    <div className="gap-above pair">
      <Select
        name="stepUpWho"
        label={say('supervisor')}
        value={closing.supervisorId}
        options={supervisors.map((one) => ({ code: one.id, label: one.name }))}
        onCommit={closing.setSupervisor}
      />
      <PinInput name="stepUpPin" label={say('pin')} value={closing.pin} onType={closing.setPin} />
    </div>
  );
}

function Steps({ closing }: { readonly closing: Closing }) {
  const say = useLabels('dayClose');
  const at = STEPS.findIndex((step) => step === closing.progress?.step);
  return (
    <>
      <ProgressSteps
        steps={STEPS.map((step, index) => ({
          code: step,
          label: say(`step.${step}`),
          state: index < at ? 'done' : index === at ? 'now' : 'wait',
          count:
            index === at && closing.progress !== null && closing.progress.of > 1
              ? say('stepCount', { done: closing.progress.done, of: closing.progress.of })
              : undefined,
        }))}
      />
      <div className="bar">
        <i style={{ width: `${String(Math.round((Math.max(at, 0) / STEPS.length) * 100))}%` }} />
      </div>
    </>
  );
}

function MadePackage({ made }: { readonly made: ChannelOutput<'close-day'> }) {
  const say = useLabels('dayClose');
  const format = useFormat();
  const count = (name: string): number => made.counts[name] ?? 0;
  return (
    <div data-closed>
      <div className="page-head">
        <h1>{say('package', { number: String(made.sequence).padStart(4, '0') })}</h1>
        <State kind="kept">{say('doneTitle')}</State>
      </div>
      <dl className="facts">
        <dt>{say('folder')}</dt>
        <dd>{made.folder}</dd>
        <dt>{say('file')}</dt>
        <dd>{made.fileName}</dd>
        <dt>{say('size')}</dt>
        <dd>{say('sizeWords', { kb: format.number(made.bytes / 1024, 0) })}</dd>
        <dt>{say('inside')}</dt>
        <dd>
          {say('insideWords', {
            cases: count('cases'),
            followUps: count('followUps'),
            promises: count('promises'),
            letters: count('letters'),
            events: count('events'),
          })}
        </dd>
        <dt>{say('digest')}</dt>
        <dd className="digest">{made.fileSha256.replaceAll(/(.{4})(?=.)/g, '$1 ')}</dd>
      </dl>
    </div>
  );
}
