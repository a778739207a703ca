import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import type { StateKind } from '../../ui/state.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { CallBackPanel } from '../call-back/call-back-panel.tsx';
import { rememberedContact } from '../call-back/contact-memory.ts';
import { AskSupervisor } from '../escalation/ask-supervisor.tsx';
import { Frame } from '../frame/frame.tsx';
import { useNow } from '../frame/use-now.ts';
import { UNDER_WAY } from '../../../electron/domain/case.ts';
import { CaseOrigin } from '../import/case-origin.tsx';
import { KeptState } from '../privacy/kept-state.tsx';
import { CaseFileDialog } from './case-file-dialog.tsx';
import { CaseSide } from './case-side.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import type { ClockAct } from './clock-acts.ts';
import { LatenessDialog, WaitDialog } from './clock-dialogs.tsx';
import { ClocksPanel } from './clocks-panel.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { HoldingDialog, letterUnderWay } from './holding-dialog.tsx';
import type { HoldingStart } from './holding-dialog.tsx';
import { MoveDialog, PromiseDialog, SettleDialog } from './promise-dialogs.tsx';
import { RemedyPanel } from './remedy-panel.tsx';
import { StateDialog } from './state-dialogs.tsx';
import type { CaseChange } from './state-dialogs.tsx';
import type { CasePage } from './timeline-words.ts';

type Asked =
  | { readonly what: 'contact' }
  | { readonly what: 'promise' }
  | { readonly what: 'settle' | 'move'; readonly promiseId: string }
  | { readonly what: 'change'; readonly change: CaseChange }
  | { readonly what: 'close' }
  | { readonly what: 'file' }
  | { readonly what: 'holding'; readonly start: HoldingStart }
  | ClockAct;

const STATE_KIND: Readonly<Record<CasePage['state'], StateKind>> = {
  intake: 'run',
  open: 'run',
  reopened: 'run',
  waiting: 'wait',
  resolved: 'kept',
  withdrawn: 'idle',
  left: 'idle',
  closed: 'idle',
};

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
  const term = useLabels('terms');
  const say = useLabels('case');
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
  const { fields } = page;
  const calling = asked?.what === 'contact';
  return (
    <div className="with-head">
      <section className="case-head" aria-label={page.number}>
        <h1>
          {format.customer({
            name: fields.nameWithheld === true ? '' : (fields.customerName ?? ''),
            addressForm: fields.addressForm ?? null,
            addressTitle: fields.addressTitle ?? '',
          })}
          <span className="soft case-matter">{fields.matter ?? ''}</span>
        </h1>
        <div className="case-line">
          <State kind={STATE_KIND[page.state]}>{term(`caseState.${page.state}`)}</State>
          <span className="meta">{page.number}</span>
          <span className="meta">{say('owner', { name: page.ownerName })}</span>
          <CaseOrigin page={page} />
          {page.state === 'left' || page.erasedAt !== null ? null : (
            <AskSupervisor caseId={page.caseId} small />
          )}
          <KeptState page={page} />
        </div>
        {page.erasedAt === null ? <CaseActs page={page} calling={calling} onAsk={setAsked} /> : null}
      </section>
      <div className="two">
        <main className="main case-main">
          {calling ? <CallBackPanel page={page} onClose={close} /> : null}
          {page.state === 'intake' || page.erasedAt !== null ? null : (
            <ClocksPanel page={page} onAsk={setAsked} />
          )}
          {page.state === 'intake' || page.state === 'left' || page.erasedAt !== null ? null : (
            <RemedyPanel page={page} />
          )}
          <CaseTimeline page={page} />
        </main>
        <CaseSide
          page={page}
          today={today}
          onSettle={(promiseId) => {
            setAsked({ what: 'settle', promiseId });
          }}
          onPromise={() => {
            setAsked({ what: 'promise' });
          }}
        />
      </div>
      {asked?.what === 'file' ? <CaseFileDialog page={page} onClose={close} /> : null}
      {asked?.what === 'promise' ? <PromiseDialog caseId={page.caseId} onClose={close} /> : null}
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
    case 'file':
    case 'move':
    case 'promise':
    case 'settle':
    case undefined:
      return null;
  }
}

interface CaseActsProps {
  readonly page: CasePage;
  /** The panel of a contact is open and has the main button. */
  readonly calling: boolean;
  readonly onAsk: (asked: Asked) => void;
}

function CaseActs({ page, calling, onAsk }: CaseActsProps) {
  const say = useLabels('case');
  const sayClocks = useLabels('clocks');
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const draft = useTell('draft-letter');
  const underWay = UNDER_WAY.includes(page.state);
  const letter = page.papers.find((paper) => paper.kind === 'apology');
  const openLetter = async (): Promise<void> => {
    const drafted = await draft.tell({ caseId: page.caseId });
    if (!drafted.ok) showToast({ words: refusalWords(drafted), stays: true });
    else await navigate({ to: '/letter/$paperId', params: { paperId: drafted.value.paperId } });
  };
  const change = (what: CaseChange) => (): void => {
    onAsk({ what: 'change', change: what });
  };
  const file = (
    <Button
      look="bare"
      icon="print"
      command="print-paper"
      onPress={() => {
        onAsk({ what: 'file' });
      }}
    >
      {say('file.act')}
    </Button>
  );
  if (page.state === 'intake' && page.counter !== null) {
    return <p className="meta">{refusalWords({ ok: false, code: 'at-another-counter' })}</p>;
  }
  if (page.state === 'intake') {
    const back = (): void => void navigate({ to: '/intake/$caseId', params: { caseId: page.caseId } });
    return (
      <div className="acts">
        <Button look="main" command="main-button" icon="play" onPress={back}>
          {say('continueIntake')}
        </Button>
      </div>
    );
  }
  return (
    <div className="acts">
      {file}
      {underWay ? (
        <>
          <Button look="bare" icon="swap" onPress={change('handOver')}>
            {say('handOver.act')}
          </Button>
          <Button look="bare" onPress={change('withdraw')}>
            {say('withdraw.act')}
          </Button>
          <Button icon="done" onPress={change('resolve')}>
            {say('resolve.act')}
          </Button>
        </>
      ) : (
        <>
          <Button icon="history" onPress={change('reopenCase')}>
            {say('reopen')}
          </Button>
          {page.state === 'resolved' || page.state === 'withdrawn' ? (
            <Button
              icon="check"
              onPress={() => {
                onAsk({ what: 'close' });
              }}
            >
              {sayClocks('close.act')}
            </Button>
          ) : null}
        </>
      )}
      <Button
        icon="mail"
        command="write-letter"
        busy={draft.busy ? say('writeLetter') : false}
        onPress={() => void openLetter()}
      >
        {say(letter === undefined ? 'writeLetter' : 'openLetter')}
      </Button>
      {calling ? null : (
        <Button
          look="main"
          icon="phone"
          command="main-button"
          onPress={() => {
            onAsk({ what: 'contact' });
          }}
        >
          {say('logContact')}
        </Button>
      )}
    </div>
  );
}
