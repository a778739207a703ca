import { CONTACT_KINDS } from '../../../electron/domain/complaint.ts';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { callBackPlan } from '../../../electron/domain/escalation/call-back-plan.ts';
import type { CallBackProposal } from '../../../electron/domain/escalation/call-back-plan.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { focusField } from '../../ui/focus-field.ts';
import { OfferList } from '../../ui/offer-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DueInput } from '../case/due-input.tsx';
import type { CasePage } from '../case/timeline-words.ts';
import { useNow } from '../frame/use-now.ts';
import type { ContactForm } from './contact-form.ts';
import type { FormPartProps } from './new-problem.tsx';

/** Where nobody was reached: the next try, right below the choice, and taken with one press. */
export function NextTry({
  page,
  form,
  set,
}: Pick<FormPartProps, 'form' | 'set'> & { readonly page: CasePage }) {
  const say = useLabels('callBack');
  const format = useFormat();
  const proposal = useProposal(page, form);
  if (proposal === null || form.next === proposal.at) return null;
  return (
    <OfferList
      title={say('proposal')}
      icon={proposal.kind === 'post' ? 'mail' : 'phone'}
      offers={[
        {
          id: proposal.why,
          words: say(`try.${proposal.why}`, { number: proposal.number }),
          meta: format.localDateTime(proposal.at),
        },
      ]}
      verb={say('take')}
      onTake={() => {
        set({ next: proposal.at, nextKind: proposal.kind });
        // What was pressed is gone; what nobody has said yet comes next.
        focusField('contactSaid');
      }}
    />
  );
}

/** When and how the next contact is; a visit says where to. */
export function NextContact({ form, set, refused }: FormPartProps) {
  const say = useLabels('callBack');
  const term = useLabels('terms');
  return (
    <>
      <DueInput
        name="contactNext"
        label={say('next')}
        value={form.next}
        onCommit={(next) => {
          set({ next });
        }}
        refusal={refused('nextContactAt')}
      />
      {form.next === null ? null : (
        <Segmented
          name="contactNextKind"
          label={say('nextKind')}
          always
          small
          value={form.nextKind}
          options={CONTACT_KINDS.map((code) => ({ code, label: term(`contact.${code}`) }))}
          onCommit={(nextKind) => {
            if (nextKind !== undefined) set({ nextKind });
          }}
        />
      )}
      {form.next === null || form.nextKind !== 'visit' ? null : (
        <TextInput
          name="contactNextPlace"
          label={say('nextPlace')}
          value={form.place}
          onType={(place) => {
            set({ place });
          }}
          refusal={refused('nextContactPlace')}
        />
      )}
    </>
  );
}

/** The next try where nobody was reached; tries before the customer was last reached do not count. */
function useProposal(page: CasePage, { outcome }: ContactForm): CallBackProposal | null {
  const { branch } = useDeskState();
  const { zone } = useFormat();
  const now = useNow();
  if (outcome !== 'not-reached') return null;
  const before = page.followUps.toReversed();
  const reached = before.findIndex((one) => one.outcome !== 'not-reached');
  const tries = (reached === -1 ? before : before.slice(0, reached)).toReversed();
  const calendar = branch?.calendar ?? DEFAULT_CALENDAR;
  const since = page.marks.resolvedAt ?? page.arrivedAt;
  return callBackPlan(since, [...tries, { at: now, outcome }], { calendar, zone });
}
