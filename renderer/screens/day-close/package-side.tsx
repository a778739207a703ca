import { CLOSE_STEPS, mayCancelAt } from '../../../electron/domain/close-step.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ProgressSteps } from '../../ui/progress-steps.tsx';
import { showToast } from '../../ui/toast.tsx';
import { MadePackage } from './made-package.tsx';
import { SealChoice } from './seal-choice.tsx';
import type { Closing } from './use-day-close.ts';

/** Where the package goes, what it is sealed to, how far it is, and what it holds once it has been read back. */
export function PackageSide({
  view,
  closing,
}: {
  readonly view: ChannelOutput<'day'>;
  readonly closing: Closing;
}) {
  const say = useLabels('dayClose');
  const { done } = closing;
  if (done !== null) return <MadePackage made={done} />;
  return (
    <>
      <div className="page-head">
        <h1>{say('package', { number: fourFigures(view.nextSequence) })}</h1>
      </div>
      {closing.busy ? (
        <Steps closing={closing} />
      ) : view.closed ? null : (
        <>
          <FolderLine view={view} closing={closing} />
          <SealChoice view={view} closing={closing} />
          <CheckBox
            name="redacted"
            label={say('redacted')}
            note={closing.redacted ? say('redactedNote') : undefined}
            value={closing.redacted}
            onCommit={closing.setRedacted}
          />
        </>
      )}
      <Refused closing={closing} />
    </>
  );
}

function FolderLine({ view, closing }: { readonly view: ChannelOutput<'day'>; readonly closing: Closing }) {
  const say = useLabels('dayClose');
  return (
    <div className="folder-line">
      <dl className="facts">
        <dt>{say('folder')}</dt>
        <dd data-folder>{closing.folder === '' ? say('noFolder') : closing.folder}</dd>
        <dt>{say('contents')}</dt>
        <dd>
          {view.nextSequence === 1
            ? say('contentsFirst')
            : say('contentsWords', { number: fourFigures(view.nextSequence - 1) })}
        </dd>
        {view.changedOlderCases === 0 ? null : (
          <>
            <dt>{say('older')}</dt>
            <dd>{say('olderWords', { count: view.changedOlderCases })}</dd>
          </>
        )}
      </dl>
      <Button icon="stick" onPress={() => void closing.choose()}>
        {say('choose')}
      </Button>
    </div>
  );
}

/** Fields that show their own refusal; all others are said below. */
const AT_FIELD = new Set(['passphrase', 'again', 'stepUp']);

function Refused({ closing }: { readonly closing: Closing }) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const { refusal, busy } = closing;
  if (refusal === undefined || busy || AT_FIELD.has(refusal.field ?? '')) return null;
  const bad = refusal.code !== 'cancelled';
  return (
    <p className={bad ? 'note bad' : 'note'} role="alert" data-refused={refusal.code}>
      <Icon name={bad ? 'late' : 'info'} />
      <span>
        {refusalWords(refusal)} {say('failed')}
      </span>
    </p>
  );
}

function Steps({ closing }: { readonly closing: Closing }) {
  const say = useLabels('dayClose');
  const { progress } = closing;
  const at = CLOSE_STEPS.findIndex((step) => step === progress?.step);
  const part = progress !== null && progress.of > 0 ? progress.done / progress.of : 0;
  const percent = Math.round(((Math.max(at, 0) + part) / CLOSE_STEPS.length) * 100);
  const late = progress !== null && !mayCancelAt(progress.step);
  const cancel = async (): Promise<void> => {
    if (await closing.cancel()) showToast({ words: say('tooLate'), stays: true });
  };
  return (
    <>
      <ProgressSteps
        steps={CLOSE_STEPS.map((step, index) => ({
          code: step,
          label: say(`step.${step}`),
          state: index < at ? 'done' : index === at ? 'now' : 'wait',
          count:
            index === at && progress !== null && progress.of > 1
              ? say('stepCount', { done: progress.done, of: progress.of })
              : undefined,
        }))}
      />
      <div
        className="bar"
        role="progressbar"
        aria-label={say('closing')}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ width: `${String(percent)}%` }} />
      </div>
      <div className="acts gap-above" data-cancel>
        <Button
          icon="close"
          off={late ? say('tooLateSoon') : false}
          busy={closing.cancelling ? say('cancelling') : false}
          onPress={() => void cancel()}
        >
          {say('cancel')}
        </Button>
      </div>
    </>
  );
}

function fourFigures(number: number): string {
  return String(number).padStart(4, '0');
}
