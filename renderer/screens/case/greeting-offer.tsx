import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { callBackPlan } from '../../../electron/domain/escalation/call-back-plan.ts';
import { instantOf, localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { OfferList } from '../../ui/offer-list.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import type { CasePage } from './timeline-words.ts';

/** Some days after the end somebody rings to ask how things are (seed 000): proposed, planned with one click. */
export function GreetingOffer({ page }: { readonly page: CasePage }) {
  const say = useLabels('promises');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const { branch } = useDeskState();
  const make = useTell('make-promise');
  const now = useNow();
  const { resolvedAt } = page.marks;
  const planned = page.promises.some(({ source, state }) => source === 'follow-up' && state === 'open');
  if (page.state !== 'resolved' || resolvedAt === null || planned) return null;
  const tries = page.followUps.filter(({ at }) => at > resolvedAt);
  const calendar = branch?.calendar ?? DEFAULT_CALENDAR;
  const plan = callBackPlan(resolvedAt, tries, { calendar, zone: format.zone });
  if (plan === null) return null;
  const at = instantOf(plan.at, format.zone);
  if (at <= now) return null;
  const take = async (): Promise<void> => {
    const made = await make.tell({
      caseId: page.caseId,
      what: say(plan.kind === 'post' ? 'greeting.whatPost' : 'greeting.what'),
      owner: page.ownerName,
      due: plan.at,
      source: 'follow-up',
    });
    if (!made.ok) showToast({ words: refusalWords(made), stays: true });
  };
  return (
    <OfferList
      title={say('greeting.proposed')}
      icon="phone"
      offers={[
        {
          id: plan.why,
          words: say(plan.kind === 'post' ? 'greeting.whatPost' : 'greeting.what'),
          meta: format.when(at, localDateOf(now, format.zone)),
        },
      ]}
      verb={say('greeting.act')}
      busy={make.busy}
      onTake={() => void take()}
    />
  );
}
