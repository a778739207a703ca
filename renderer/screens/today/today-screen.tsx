import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { Loaded } from '../../bridge/loaded.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { useNewCustomer } from '../frame/use-new-customer.ts';
import { useNow } from '../frame/use-now.ts';
import { DutyList } from './duty-list.tsx';
import { groupDuties } from './group-duties.ts';
import type { TodayView } from './group-duties.ts';
import { TodaySide } from './today-side.tsx';

const A_MINUTE_MS = 60_000;

/** What is due now, who is at the counter, what is still open; one button: the next customer. */
export function TodayScreen() {
  const view = useDesk('today', {}, { everyMs: A_MINUTE_MS });
  return (
    <Frame here="today">
      <div className="two" data-screen="today">
        <main className="main">
          <Duties view={view} />
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

function Duties({ view }: { readonly view: Loaded<TodayView> }) {
  const say = useLabels('today');
  const { session } = useDeskState();
  const [whose, setWhose] = useState<'mine' | 'branch'>('mine');
  const { start, busy } = useNewCustomer();
  const now = useNow();
  const all = groupDuties(view.value?.duties ?? [], now);
  const mine = all.filter(({ duty }) => duty.ownerId === session?.staffId);
  const shown = whose === 'mine' ? mine : all;
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
          ]}
          value={whose}
          onCommit={(chosen) => {
            if (chosen !== undefined) setWhose(chosen);
          }}
        />
        <NewCustomer start={start} busy={busy} />
      </div>
      <View
        of={view}
        rows={6}
        empty={() => shown.length === 0}
        slate={<BlankSlate title={say('emptyTitle')}>{say('empty')}</BlankSlate>}
      >
        {(today) => (
          <DutyList
            duties={shown}
            atCounter={new Set(today.openIntakes.map(({ caseId }) => caseId))}
            today={today.localDate}
          />
        )}
      </View>
    </>
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
