import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat } from '../../labels/use-labels.ts';
import { View } from '../../ui/view.tsx';
import { CallBackPanel } from '../call-back/call-back-panel.tsx';
import { rememberedContact } from '../call-back/contact-memory.ts';
import { Frame } from '../frame/frame.tsx';
import { useNow } from '../frame/use-now.ts';
import { DecideDialog } from '../goodwill/decide-dialog.tsx';
import type { Asked } from './asked.ts';
import { CaseFileDialog } from './case-file-dialog.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseSide } from './case-side.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { LatenessDialog, WaitDialog } from './clock-dialogs.tsx';
import { ClocksPanel } from './clocks-panel.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { HoldingDialog, letterUnderWay } from './holding-dialog.tsx';
import { MoveDialog, PromiseDialog, SettleDialog } from './promise-dialogs.tsx';
import { RemedyPanel } from './remedy-panel.tsx';
import { StateDialog } from './state-dialogs.tsx';
import type { CasePage } from './timeline-words.ts';

/** One case: who, what state, everything that happened, and what can be done next. */
export function CaseScreen({ caseId }: { readonly caseId: string }) {
  const page = useDesk('case-page', { caseId });
  return (
    <Frame here="log">
      <View of={page} rows={8}>
        {(value) => <OpenCase page={value} />}
      </View>
    </Frame>
  );
}

function OpenCase({ page }: { readonly page: CasePage }) {
  const format = useFormat();
  const { session } = useDeskState();
  // A call that was being written down when the desk was locked or another page opened goes on where it was.
  const [asked, setAsked] = useState<Asked | null>(() =>
    session !== null && rememberedContact(session.staffId, page.caseId) !== undefined
      ? { what: 'contact' }
      : null,
  );
  const today = localDateOf(useNow(), format.zone);
  const close = (): void => {
    setAsked(null);
  };
  const settle = (promiseId: string): void => {
    setAsked({ what: 'settle', promiseId });
  };
  const calling = asked?.what === 'contact';
  return (
    <div className="with-head">
      <CaseHead page={page} today={today} calling={calling} onAsk={setAsked} />
      <div className="two">
        <main className="main case-main">
          {calling ? <CallBackPanel page={page} onClose={close} /> : null}
          {page.state === 'intake' || page.erasedAt !== null ? null : (
            <ClocksPanel page={page} onAsk={setAsked} />
          )}
          {page.state === 'intake' || page.state === 'left' || page.erasedAt !== null ? null : (
            <RemedyPanel
              page={page}
              onSettle={settle}
              onDecide={(goodwillId) => {
                setAsked({ what: 'decide', goodwillId });
              }}
            />
          )}
          <CaseTimeline page={page} />
        </main>
        <CaseSide
          page={page}
          today={today}
          onSettle={settle}
          onPromise={() => {
            setAsked({ what: 'promise' });
          }}
          onAsk={setAsked}
        />
      </div>
      {asked?.what === 'file' ? <CaseFileDialog page={page} onClose={close} /> : null}
      {asked?.what === 'promise' ? <PromiseDialog caseId={page.caseId} onClose={close} /> : null}
      {asked?.what === 'decide' ? <DecideDialog goodwillId={asked.goodwillId} onClose={close} /> : null}
      <OnePromise page={page} asked={asked} onAsk={setAsked} />
      <ClockDialogs page={page} asked={asked} onAsk={setAsked} />
      {asked?.what === 'change' ? (
        <StateDialog caseId={page.caseId} change={asked.change} ownerId={page.ownerId} onClose={close} />
      ) : null}
    </div>
  );
}

interface AskedProps {
  readonly page: CasePage;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

function OnePromise({ page, asked, onAsk }: AskedProps) {
  if (asked?.what !== 'settle' && asked?.what !== 'move') return null;
  const { promiseId } = asked;
  const promise = page.promises.find(({ id }) => id === promiseId);
  const close = (): void => {
    onAsk(null);
  };
  if (promise === undefined) return null;
  if (asked.what === 'move') return <MoveDialog promise={promise} onClose={close} />;
  return (
    <SettleDialog
      promise={promise}
      onMove={() => {
        onAsk({ what: 'move', promiseId });
      }}
      onClose={close}
    />
  );
}

function ClockDialogs({
  page,
  asked,
  onAsk,
}: {
  readonly page: CasePage;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}) {
  const close = (): void => {
    onAsk(null);
  };
  switch (asked?.what) {
    case 'wait':
      return <WaitDialog caseId={page.caseId} onClose={close} />;
    case 'lateness':
      return <LatenessDialog caseId={page.caseId} clock={asked.clock} onClose={close} />;
    case 'close':
      return (
        <CloseDialog
          page={page}
          onClose={close}
          onExplain={() => {
            onAsk({ what: 'lateness', clock: 'statutory' });
          }}
        />
      );
    case 'extend':
      return page.statutory === null ? null : (
        <ExtendDialog
          caseId={page.caseId}
          statutory={page.statutory}
          onClose={close}
          onExtended={(start) => {
            onAsk(letterUnderWay(page) === undefined ? { what: 'holding', start } : null);
          }}
        />
      );
    case 'holding':
      return <HoldingDialog page={page} start={asked.start} onClose={close} />;
    case 'change':
    case 'contact':
    case 'decide':
    case 'file':
    case 'move':
    case 'promise':
    case 'settle':
    case undefined:
      return null;
  }
}
