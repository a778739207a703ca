import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import type { BackupsView } from './backup-screen.tsx';

/** The two folders: where they are, whether the last try worked, and whether one disk would take both. */
export function BackupPlaces({ view }: { readonly view: BackupsView }) {
  const say = useLabels('backup');
  const sayRefusal = useRefusalWords();
  const choose = useTell('choose-second-place');
  const drop = useTell('drop-second-place');
  const refusal = choose.refusal ?? drop.refusal;
  const { first, second } = view;
  return (
    <>
      <h2>{say('firstPlace')}</h2>
      <Place of={first} sameDisk={say('sameAsLog')} />
      <h2>{say('secondPlace')}</h2>
      {second === null ? (
        <div>
          <State kind="idle">{say('secondNone')}</State>
          <p className="soft">{say('secondNote')}</p>
        </div>
      ) : (
        <Place of={second} sameDisk={say('sameAsFirst')} />
      )}
      <div className="acts">
        <Button busy={choose.busy && say('looking')} onPress={() => void choose.tell({})}>
          {say(second === null ? 'chooseSecond' : 'changeSecond')}
        </Button>
        {second === null ? null : (
          <Button look="bare" onPress={() => void drop.tell({})}>
            {say('dropSecond')}
          </Button>
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

interface PlaceProps {
  readonly of: BackupsView['first'];
  readonly sameDisk: string;
}

function Place({ of, sameDisk }: PlaceProps) {
  const say = useLabels('backup');
  const sayRefusal = useRefusalWords();
  return (
    <div data-fault={of.fault ?? ''}>
      {of.folder === '' ? null : <p className="path">{of.folder}</p>}
      {of.fault === null ? null : (
        <State kind="soon">{say('fault', { why: sayRefusal({ ok: false, code: of.fault }) })}</State>
      )}
      {of.sameDisk === true ? <p className="meta">{sameDisk}</p> : null}
    </div>
  );
}
