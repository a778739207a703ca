import { useNavigate } from '@tanstack/react-router';
import { UNDER_WAY } from '../../../electron/domain/case.ts';
import { nextAct } from '../../../electron/domain/next-act.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import type { StateKind } from '../../ui/state.tsx';
import { AskSupervisor } from '../escalation/ask-supervisor.tsx';
import { useNow } from '../frame/use-now.ts';
import { CaseOrigin } from '../import/case-origin.tsx';
import { useClockTime } from '../intake/use-clock-time.ts';
import { KeptState } from '../privacy/kept-state.tsx';
import type { Asked } from './asked.ts';
import { DoneBand, NextBand } from './next-band.tsx';
import type { CaseNext, CasePage } from './timeline-words.ts';
import { useOpenLetter } from './use-open-letter.ts';

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

export interface CaseHeadProps {
  readonly page: CasePage;
  readonly today: string;
  /** The panel of a contact is open and has the main button. */
  readonly calling: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Whom it is about and how it stands; what is done next, with the one main button; and what may be done as well. */
export function CaseHead({ page, today, calling, onAsk }: CaseHeadProps) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const format = useFormat();
  const next = nextAct(page, useNow(), useClockTime());
  const { fields } = page;
  return (
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
      {page.state === 'intake' ? <IntakeGoesOn page={page} /> : null}
      {next === null ? null : (
        <NextBand page={page} next={next} today={today} calling={calling} onAsk={onAsk} />
      )}
      {page.state === 'closed' && page.erasedAt === null ? <DoneBand /> : null}
      {page.state === 'intake' || page.erasedAt !== null ? null : (
        <OtherActs page={page} next={next} calling={calling} onAsk={onAsk} />
      )}
    </section>
  );
}

function IntakeGoesOn({ page }: Pick<CaseHeadProps, 'page'>) {
  const say = useLabels('case');
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  if (page.counter !== null) {
    return <p className="meta">{refusalWords({ ok: false, code: 'at-another-counter' })}</p>;
  }
  const back = (): void => void navigate({ to: '/intake/$caseId', params: { caseId: page.caseId } });
  return (
    <div className="acts">
      <Button look="main" command="main-button" icon="play" onPress={back}>
        {say('continueIntake')}
      </Button>
    </div>
  );
}

interface OtherActsProps extends Omit<CaseHeadProps, 'today'> {
  readonly next: CaseNext | null;
}

/** What the main button does stands here no second time. */
function OtherActs({ page, next, calling, onAsk }: OtherActsProps) {
  const say = useLabels('case');
  const sayClocks = useLabels('clocks');
  const letter = useOpenLetter(page);
  const underWay = UNDER_WAY.includes(page.state);
  const isNext = (...acts: readonly CaseNext['what'][]): boolean => next !== null && acts.includes(next.what);
  const letterIsNext = isNext('write') || (next?.what === 'revise' && next.paper.kind === 'apology');
  return (
    <div className="acts" role="group" aria-label={say('next.others')}>
      {calling || isNext('contact', 'tell', 'own-up') ? null : (
        <Button
          icon="phone"
          command="log-contact"
          onPress={() => {
            onAsk({ what: 'contact' });
          }}
        >
          {say('logContact')}
        </Button>
      )}
      {letterIsNext ? null : (
        <Button
          icon="mail"
          command="write-letter"
          busy={letter.busy ? letter.words : false}
          onPress={() => void letter.open()}
        >
          {letter.words}
        </Button>
      )}
      {underWay && !isNext('resolve') ? (
        <Button
          icon="done"
          onPress={() => {
            onAsk({ what: 'change', change: 'resolve' });
          }}
        >
          {say('resolve.act')}
        </Button>
      ) : null}
      {(page.state === 'resolved' || page.state === 'withdrawn') && !isNext('close') ? (
        <Button
          icon="check"
          onPress={() => {
            onAsk({ what: 'close' });
          }}
        >
          {sayClocks('close.act')}
        </Button>
      ) : null}
      {underWay ? null : (
        <Button
          icon="history"
          onPress={() => {
            onAsk({ what: 'change', change: 'reopenCase' });
          }}
        >
          {say('reopen')}
        </Button>
      )}
    </div>
  );
}
