import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { Fingerprint, NewKey } from './new-key.tsx';

interface BranchKeyProps {
  readonly locked: boolean;
  readonly busy: boolean;
  /** Of the branch's key that holds now, and of head office's. */
  readonly fingerprint: string | null;
  readonly office: string | null;
  readonly onKey: (branchKey: string | null) => void;
}

/** Beside head office the counter at which the others come together may open the packages (product H1). */
export function BranchKey(props: BranchKeyProps) {
  const say = useLabels('dayClose');
  const here = useDesk('branch-key', {});
  return (
    <div className="branch-key" data-branch-key={props.fingerprint === null ? 'none' : 'set'}>
      <h2>{say('sealing.branch')}</h2>
      <p className="soft">{say('sealing.branchWords')}</p>
      <View of={here} rows={2}>
        {({ key }) => <Ways {...props} here={key} />}
      </View>
      <p className="soft" data-branch-lost>
        {say('sealing.branchLost')}
      </p>
    </div>
  );
}

function Ways({
  locked,
  busy,
  fingerprint,
  office,
  onKey,
  here,
}: BranchKeyProps & { readonly here: ChannelOutput<'branch-key'>['key'] }) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const making = useTell('make-branch-key');
  const isHere = here !== null && here.fingerprint === fingerprint;
  const make = async (): Promise<void> => {
    const outcome = await making.tell({});
    if (outcome.ok) showToast({ words: say('sealing.saved') });
  };
  return (
    <>
      <State kind={fingerprint === null ? 'soon' : 'kept'}>
        {say(
          fingerprint === null ? 'sealing.branchNone' : isHere ? 'sealing.branchHere' : 'sealing.branchSet',
        )}
      </State>
      {fingerprint === null ? null : <Fingerprint of={fingerprint} />}
      {isHere ? (
        <>
          <h3>{say('sealing.branchRead')}</h3>
          <p className="digest" data-short-key>
            {here.short}
          </p>
        </>
      ) : (
        <>
          <NewKey of="branch" locked={locked} busy={busy} taken={[fingerprint, office]} onKey={onKey} />
          <h3>{say('sealing.branchOr')}</h3>
          <div className="acts" data-make>
            {/* Not `busy`: what is announced of a button must not outlive it, and this one goes at once. */}
            <Button off={locked || making.busy ? '' : false} onPress={() => void make()}>
              {say(here === null ? 'sealing.branchMake' : 'sealing.branchTakeHere')}
            </Button>
          </div>
        </>
      )}
      {making.refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {refusalWords(making.refusal)}
        </p>
      )}
      {fingerprint === null ? null : (
        <div className="acts">
          <Button
            small
            off={locked ? '' : false}
            onPress={() => {
              onKey(null);
            }}
          >
            {say('sealing.branchOff')}
          </Button>
        </div>
      )}
    </>
  );
}
