import type { Answer } from '../../bridge/answer.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { OpenIntake } from './open-intake.tsx';

/** One customer's intake: seven stages on one screen, saved while it is typed. */
export function IntakeScreen({ caseId }: { readonly caseId: string }) {
  const intake = useDesk('intake', { caseId });
  const packs = useDesk('packs', {});
  if (intake.phase === 'ready' && packs.phase === 'ready') {
    return <OpenIntake view={intake.value} packs={packs.value.packs} again={intake.again} />;
  }
  return <Waiting of={intake.phase === 'ready' ? packs : intake} />;
}

type Waited = ReturnType<typeof useDesk<'intake'>> | ReturnType<typeof useDesk<'packs'>>;

function Waiting({ of }: { readonly of: Waited }) {
  const say = useLabels('intake');
  const over = of.phase === 'failed' && of.refusal.code === 'already-confirmed';
  return (
    <Frame here={null} left={<span />}>
      <main className="bare-stage">
        {over ? (
          <BlankSlate title={say('gone')} />
        ) : (
          <View<Answer<'intake'> | Answer<'packs'>> of={of} rows={6}>
            {() => null}
          </View>
        )}
      </main>
    </Frame>
  );
}
