import { useMemo } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { coveredBy } from '../../../electron/domain/promises/proposals-of.ts';
import type { OwnWords } from '../../../electron/domain/promises/proposals-of.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.tsx';
import { KeptTogether } from '../../ui/kept-together.tsx';
import { OfferList } from '../../ui/offer-list.tsx';
import { useNow } from '../frame/use-now.ts';
import { useProposals } from '../promises/use-proposals.ts';
import { goodwillSteps } from './goodwill-promise.ts';
import { useDueWords } from './due-words.ts';
import { GreetingOffer } from './greeting-offer.tsx';
import type { CasePage } from './timeline-words.ts';

export interface CasePromisesProps {
  readonly page: CasePage;
  readonly today: string;
  readonly onSettle: (promiseId: string) => void;
  readonly onPromise: () => void;
}

type Promised = CasePage['promises'][number];

const PROMISE_ICON: Readonly<Record<Promised['state'], IconName>> = {
  open: 'clock',
  kept: 'done',
  late: 'late',
  broken: 'close',
  withdrawn: 'minus',
};

/** What was promised and what became of it; what was said and is no task yet; the call some days after the end. */
export function CasePromises({ page, today, onSettle, onPromise }: CasePromisesProps) {
  const say = useLabels('case');
  const now = useNow();
  const shown = page.promises.filter((promise) => !standsInPlan(promise, page, now));
  const counted = page.promises.filter((promise) => promise.state !== 'withdrawn');
  const kept = counted.filter((promise) => promise.state === 'kept').length;
  return (
    <section className="side-block" data-block="promises">
      <h2>
        {say('promises')}
        {counted.every((promise) => promise.state === 'open') ? null : (
          <span className="meta push">{say('promisesKept', { kept, count: counted.length })}</span>
        )}
      </h2>
      {page.promises.length === 0 ? <p className="soft">{say('noPromises')}</p> : null}
      <ul className="side-list">
        {shown.map((promise) => (
          <PromiseRow key={promise.id} promise={promise} today={today} onSettle={onSettle} />
        ))}
      </ul>
      {shown.length === page.promises.length ? null : (
        <p className="meta">{say('promisesInPlan', { n: page.promises.length - shown.length })}</p>
      )}
      {page.state === 'closed' || page.erasedAt !== null ? null : (
        <>
          <SaidPromises page={page} />
          <GreetingOffer page={page} />
          <Button look="bare" small icon="plus" onPress={onPromise}>
            {say('newPromise')}
          </Button>
        </>
      )}
    </section>
  );
}

/**
 * What is promised for a step or as goodwill stands in the plan, with its own buttons, and not here once more. A step that is late
 * stands here too: only here can it be said that it will not happen.
 */
function standsInPlan({ state, stepId, dueAt }: Promised, page: CasePage, now: string): boolean {
  if (state !== 'open' || stepId === null) return false;
  if (goodwillSteps(page).includes(stepId)) return true;
  return (
    dueAt >= now && (page.fields.steps ?? []).some(({ id, state: step }) => id === stepId && step !== 'done')
  );
}

function PromiseRow({
  promise,
  today,
  onSettle,
}: {
  readonly promise: Promised;
  readonly today: string;
  readonly onSettle: (promiseId: string) => void;
}) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const dueWords = useDueWords(today);
  const moved = useMovedWords();
  const now = useNow();
  const overdue = promise.state === 'open' && promise.dueAt < now;
  const what = promise.what === '' ? say('contact.next') : promise.what;
  const look = overdue ? 'is-late' : promise.state === 'kept' ? 'is-kept' : '';
  return (
    <li className={look} data-promise={promise.state}>
      <Icon name={overdue ? 'late' : PROMISE_ICON[promise.state]} />
      <span>
        <KeptTogether>{what}</KeptTogether>
        <span className="meta block">
          {promise.owner}
          {promise.owner === '' || promise.state !== 'open' ? null : term('factSeparator')}
          {promise.state === 'open' ? <span className="due">{dueWords(promise.dueAt, overdue)}</span> : null}
        </span>
        {promise.movedTimes === 0 ? null : (
          <span className="meta block" data-moved={promise.movedTimes}>
            {moved(promise)}
          </span>
        )}
      </span>
      {promise.state === 'open' ? (
        <Button
          small
          label={`${say('settle')}: ${what}`}
          onPress={() => {
            onSettle(promise.id);
          }}
        >
          {say('settle')}
        </Button>
      ) : (
        <span className="meta">{term(`promiseState.${promise.state}`)}</span>
      )}
    </li>
  );
}

function useMovedWords(): (promise: Promised) => string {
  const say = useLabels('promises');
  const format = useFormat();
  return ({ firstDueAt, movedTimes }) =>
    say('moved', {
      first:
        format.time(firstDueAt) === '23:59'
          ? format.shortDate(localDateOf(firstDueAt, format.zone))
          : format.dateTime(firstDueAt),
      count: movedTimes,
    });
}

/** Lines and words said with a time in them that nobody has made a task of. */
function SaidPromises({ page }: { readonly page: CasePage }) {
  const say = useLabels('promises');
  const locale = useLocale();
  const { timeline, promises } = page;
  const words = useMemo(() => saidWords(timeline), [timeline]);
  const covered = useMemo(() => coveredBy(promises), [promises]);
  const { offers, busy, take } = useProposals({
    caseId: page.caseId,
    words,
    covered,
    language: page.fields.paperLanguage ?? paperLanguageOf(locale),
    owner: page.ownerName,
    source: 'manual',
  });
  return (
    <OfferList
      title={say('proposed')}
      icon="say"
      offers={offers}
      verb={say('take')}
      busy={busy}
      onTake={take}
    />
  );
}

function saidWords(timeline: CasePage['timeline']): readonly OwnWords[] {
  const takenBack = new Set(
    timeline.filter(({ kind }) => kind === 'line-taken-back').map(({ detail }) => detail['saidId']),
  );
  return timeline.flatMap(({ kind, detail, at }): readonly OwnWords[] => {
    if (kind === 'line-said' && takenBack.has(detail['saidId'] ?? null)) return [];
    const told = kind === 'follow-up-added' ? detail['said'] : detail['words'];
    const ours = kind === 'line-said' || kind === 'progress-told' || kind === 'follow-up-added';
    return ours && typeof told === 'string' ? [{ text: told, at }] : [];
  });
}
