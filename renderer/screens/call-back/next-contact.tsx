import { useEffect, useRef } from 'react';
import { CONTACT_KINDS } from '../../../electron/domain/complaint.ts';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { callBackPlan } from '../../../electron/domain/escalation/call-back-plan.ts';
import type { CallBackProposal } from '../../../electron/domain/escalation/call-back-plan.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { OfferList } from '../../ui/offer-list.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DueInput } from '../case/due-input.tsx';
import type { CasePage } from '../case/timeline-words.ts';
import { useNow } from '../frame/use-now.ts';
import type { ContactForm } from './contact-form.ts';
import type { FormPartProps } from './new-problem.tsx';

/** When and how the next contact is, with a proposal where nobody was reached; a visit says where to. */
export function NextContact({ page, form, set, refused }: FormPartProps & { readonly page: CasePage }) {
  const say = useLabels('callBack');
  const term = useLabels('terms');
  const format = useFormat();
  const proposal = useProposal(page, form);
  const offered = proposal !== null && form.next !== proposal.at;
  const offer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It comes up at the end of the form, where the button to save lies over it.
    if (offered) offer.current?.scrollIntoView({ block: 'nearest' });
  }, [offered]);
  return (
    <>
      <div ref={offer} className="call-back-offer">
        {offered ? (
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
            }}
          />
        ) : null}
      </div>
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
