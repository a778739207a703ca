import { inFours, wayOf } from '../../../electron/domain/sealing.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { State } from '../../ui/state.tsx';
import { useSealedWords } from './sealed-words.ts';

/** What stands on the stick now; or that the day is closed and kept although the stick did not hold out to the end. */
export function MadePackage({ made }: { readonly made: ChannelOutput<'close-day'> }) {
  const say = useLabels('dayClose');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const sealedWords = useSealedWords();
  const count = (name: string): number => made.counts[name] ?? 0;
  return (
    <div data-closed={made.notHandedOver ?? 'handed-over'}>
      <div className="page-head">
        <h1>{say('package', { number: String(made.sequence).padStart(4, '0') })}</h1>
        <State kind={made.notHandedOver === null ? 'kept' : 'soon'}>
          {say(made.notHandedOver === null ? 'doneTitle' : 'keptTitle')}
        </State>
      </div>
      {made.notHandedOver === null ? null : (
        <p className="note bad" role="alert">
          <Icon name="late" />
          <span>
            {refusalWords({ ok: false, code: made.notHandedOver })} {say('notHandedOver')}
          </span>
        </p>
      )}
      <dl className="facts">
        <dt>{say('folder')}</dt>
        <dd>{made.folder}</dd>
        <dt>{say('file')}</dt>
        <dd>{made.fileName}</dd>
        <dt>{say('seal')}</dt>
        <dd data-sealed={wayOf(made.sealedTo)}>{sealedWords(made.sealedTo)}</dd>
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
        <dd className="digest">{inFours(made.fileSha256)}</dd>
        {made.redacted === null ? null : (
          <>
            <dt>{say('redactedFile')}</dt>
            <dd data-redacted>{made.redacted.fileName}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
