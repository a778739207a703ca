import { useNavigate } from '@tanstack/react-router';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { showToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import type { Asked } from './asked.ts';
import { useDueWords } from './due-words.ts';
import type { CaseNext, CasePage } from './timeline-words.ts';
import { useOpenLetter } from './use-open-letter.ts';

export interface NextBandProps {
  readonly page: CasePage;
  readonly next: CaseNext;
  readonly today: string;
  readonly calling: boolean;
  readonly onAsk: (asked: Asked) => void;
}

interface Act {
  readonly icon: IconName;
  readonly words: string;
  readonly busy: boolean;
  readonly go: () => void;
}

/** What is done next, by when, and the one main button that does it. */
export function NextBand({ page, next, today, calling, onAsk }: NextBandProps) {
  const say = useLabels('case');
  const now = useNow();
  const dueWords = useDueWords(today);
  const what = useNextWords(next);
  const act = useAct(page, next, onAsk);
  const overdue = next.dueAt !== null && next.dueAt < now;
  // What is the main button answers to its own key as well.
  useCommand('write-letter', act.go, { off: (next.what !== 'write' && next.what !== 'revise') || act.busy });
  useCommand('log-contact', act.go, {
    off: calling || (next.what !== 'contact' && next.what !== 'tell' && next.what !== 'own-up'),
  });
  return (
    <div className={overdue ? 'case-next is-late' : 'case-next'} data-next={next.what}>
      <Icon name={overdue ? 'late' : next.dueAt === null ? 'right' : 'clock'} />
      <p>
        <span className="soft">{say('next.title')}</span> <b>{what}</b>
        {next.dueAt === null ? null : <span className="due">{dueWords(next.dueAt, overdue)}</span>}
      </p>
      {calling ? null : (
        <div className="acts">
          <Button
            look="main"
            icon={act.icon}
            command="main-button"
            busy={act.busy ? act.words : false}
            onPress={act.go}
          >
            {act.words}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A case that is over says so: a page without an answer to "what now?" is looked through for one. */
export function DoneBand() {
  const say = useLabels('case');
  return (
    <div className="case-next is-over" data-next="nothing">
      <Icon name="done" />
      <p>
        <b>{say('next.over')}</b>
      </p>
    </div>
  );
}

function useNextWords(next: CaseNext): string {
  const say = useLabels('case');
  const term = useLabels('terms');
  switch (next.what) {
    case 'contact':
    case 'settle':
      return next.promise.what === '' ? say('contact.next') : next.promise.what;
    case 'print':
    case 'hand-over':
      return (
        term(`paperKind.${next.paper.kind}`) + term('factSeparator') + term(`paperState.${next.paper.state}`)
      );
    case 'revise':
      return (
        term(`paperKind.${next.paper.kind}`) +
        term('factSeparator') +
        say('next.returned', { reason: next.paper.returnReason })
      );
    case 'own-up':
      return say('next.ownUp', { what: next.promise.what === '' ? say('contact.next') : next.promise.what });
    case 'decide':
      return say('next.decide');
    case 'write':
      return say('next.noLetter');
    case 'tell':
      return say('next.tell');
    case 'resolve':
      return say('next.resolve');
    case 'close':
      return say('next.nothing');
  }
}

function useAct(page: CasePage, next: CaseNext, onAsk: (asked: Asked) => void): Act {
  const say = useLabels('case');
  const sayClocks = useLabels('clocks');
  const sayGoodwill = useLabels('goodwill');
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const letter = useOpenLetter(page);
  const print = useTell('print-paper');
  const mark = useTell('mark-paper');
  const asks = (icon: IconName, words: string, asked: Asked): Act => ({
    icon,
    words,
    busy: false,
    go: () => {
      onAsk(asked);
    },
  });
  const told = (
    outcome: Awaited<ReturnType<typeof print.tell>> | Awaited<ReturnType<typeof mark.tell>>,
  ): void => {
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  switch (next.what) {
    case 'contact':
    case 'tell':
    case 'own-up':
      return asks('phone', say('logContact'), { what: 'contact' });
    case 'settle':
      return asks('pencil', say('next.settle'), { what: 'settle', promiseId: next.promise.id });
    case 'decide':
      return asks('shield', sayGoodwill('decide.act'), { what: 'decide', goodwillId: next.goodwillId });
    case 'resolve':
      return asks('done', say('resolve.act'), { what: 'change', change: 'resolve' });
    case 'close':
      return asks('check', sayClocks('close.act'), { what: 'close' });
    case 'write':
      return { icon: 'mail', words: letter.words, busy: letter.busy, go: () => void letter.open() };
    case 'revise': {
      const { id } = next.paper;
      const go = (): void => void navigate({ to: '/letter/$paperId', params: { paperId: id } });
      return { icon: 'mail', words: say('openLetter'), busy: false, go };
    }
    case 'print': {
      const { id } = next.paper;
      return {
        icon: 'print',
        words: say('next.print'),
        busy: print.busy,
        go: () => void print.tell({ paperId: id }).then(told),
      };
    }
    case 'hand-over': {
      const { id } = next.paper;
      return {
        icon: 'paper',
        words: say('handedOver'),
        busy: mark.busy,
        go: () => void mark.tell({ paperId: id, as: 'handed-over' }).then(told),
      };
    }
  }
}
