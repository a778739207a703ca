import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { Loaded } from '../../bridge/loaded.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Strip } from '../../ui/strip.tsx';
import { View } from '../../ui/view.tsx';
import { EscalationDialog } from '../escalation/escalation-dialog.tsx';
import type { Escalated } from '../escalation/reason-words.ts';
import { Frame } from '../frame/frame.tsx';
import { useNewCustomer } from '../frame/use-new-customer.ts';
import { useNow } from '../frame/use-now.ts';
import { DutyList } from './duty-list.tsx';
import { groupDuties, isMine } from './group-duties.ts';
import type { DutyNow, TodayView, Whose } from './group-duties.ts';
import { HandOverAll } from './hand-over-all.tsx';
import { TodaySide } from './today-side.tsx';

const A_MINUTE_MS = 60_000;
/** What cannot wait comes as a notification within the minute. */
const FIVE_MINUTES_MS = 300_000;

/** What is due now, who is at the counter, what is still open; one button: the next customer. */
export function TodayScreen() {
  const say = useLabels('today');
  const format = useFormat();
  const view = useDesk('today', {}, { everyMs: A_MINUTE_MS });
  // After Today, whose rows are drawn while main looks through every case that is under way.
  const isSupervisor = useMay('escalations');
  const escalations = useDesk('escalations', {}, { enabled: isSupervisor, everyMs: FIVE_MINUTES_MS });
  const now = useNow();
  // A clock set back makes everything seem earlier than it is; the log keeps its order by number.
  const lastAt = view.value?.clockBack?.lastAt;
  const strip =
    lastAt === undefined ? undefined : (
      <Strip tone="warn">
        {say('clockBack', { now: format.dateTime(now), last: format.dateTime(lastAt) })}
      </Strip>
    );
  return (
    <Frame here="today" strip={strip}>
      <div className="two" data-screen="today">
        <main className="main">
          <Duties
            view={isSupervisor ? together(view, escalations) : view}
            escalations={isSupervisor ? escalations.value : undefined}
          />
        </main>
        <aside className="side">
          {view.phase === 'failed' ? null : (
            <View of={view} rows={3}>
              {(today) => <TodaySide today={today} />}
            </View>
          )}
        </aside>
      </div>
    </Frame>
  );
}

/** Cases in trouble stand above the duties: drawn later, they would push down what somebody is looking at. Without them, duties stand alone. */
function together(view: Loaded<TodayView>, above: Loaded<ChannelOutput<'escalations'>>): Loaded<TodayView> {
  if (view.phase !== 'ready' || above.phase !== 'loading') return view;
  return { phase: 'loading', value: undefined, refusal: undefined, again: view.again };
}

interface DutiesProps {
  readonly view: Loaded<TodayView>;
  /** A supervisor's, once they are read. */
  readonly escalations: ChannelOutput<'escalations'> | undefined;
}

function Duties({ view, escalations }: DutiesProps) {
  const say = useLabels('today');
  const { session, staff } = useDeskState();
  const [whose, setWhose] = useState<Whose>('mine');
  const [colleagueId, setColleagueId] = useState<string | undefined>();
  const [handing, setHanding] = useState(false);
  const [looking, setLooking] = useState<Escalated | null>(null);
  const { start, busy } = useNewCustomer();
  const now = useNow();
  const isSupervisor = useMay('escalations');
  const escalated = whose === 'colleague' ? [] : (escalations?.cases ?? []);
  const all = groupDuties(view.value?.duties ?? [], now);
  const mine = session === null ? [] : all.filter(({ duty }) => isMine(duty, session));
  const colleagues = staff.filter(({ id }) => id !== session?.staffId);
  const colleague = colleagues.find(({ id }) => id === colleagueId) ?? colleagues[0];
  const shown: readonly DutyNow[] =
    whose === 'mine'
      ? mine
      : whose === 'branch'
        ? all
        : all.filter(({ duty }) => duty.ownerId === colleague?.id);
  return (
    <>
      <div className="page-head">
        <h1>{say('title')}</h1>
        <Segmented
          name="whose"
          label={say('view')}
          quiet
          small
          always
          options={[
            { code: 'mine', label: say('mine', { n: mine.length }) },
            { code: 'branch', label: say('branch', { n: all.length }) },
            ...(colleague === undefined ? [] : [{ code: 'colleague' as const, label: say('colleague') }]),
          ]}
          value={whose}
          onCommit={(chosen) => {
            if (chosen !== undefined) setWhose(chosen);
          }}
        />
        {whose === 'colleague' ? (
          <Select
            name="colleague"
            label={say('whose')}
            options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
            value={colleague?.id}
            onCommit={setColleagueId}
          />
        ) : null}
        {whose === 'colleague' && isSupervisor && colleague !== undefined ? (
          <HandOverButton
            onPress={() => {
              setHanding(true);
            }}
          />
        ) : null}
        <NewCustomer start={start} busy={busy} />
      </div>
      <View
        of={view}
        rows={6}
        empty={() => shown.length === 0 && escalated.length === 0}
        slate={<BlankSlate title={say('emptyTitle')}>{say('empty')}</BlankSlate>}
      >
        {(today) => (
          <DutyList
            duties={shown}
            escalated={escalated}
            escalatedTotal={escalations?.total ?? 0}
            withOwner={whose === 'branch'}
            atCounter={new Set(today.openIntakes.map(({ caseId }) => caseId))}
            today={today.localDate}
            onEscalated={setLooking}
          />
        )}
      </View>
      {looking === null ? null : (
        <EscalationDialog
          found={looking}
          onClose={() => {
            setLooking(null);
          }}
        />
      )}
      {handing && colleague !== undefined ? (
        <HandOverAll
          from={colleague}
          onClose={() => {
            setHanding(false);
          }}
        />
      ) : null}
    </>
  );
}

function HandOverButton({ onPress }: { readonly onPress: () => void }) {
  const say = useLabels('escalation');
  return (
    <Button icon="swap" small onPress={onPress}>
      {say('handAll.act')}
    </Button>
  );
}

function NewCustomer({ start, busy }: { readonly start: () => void; readonly busy: boolean }) {
  const say = useLabels('app');
  return (
    <Button look="main" icon="plus" command="new-customer" onPress={start} off={busy ? '' : false}>
      {say('newCustomer')}
    </Button>
  );
}
