import { useState } from 'react';
import { UNDER_WAY } from '../../../electron/domain/case.ts';
import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { stepsSince } from '../../../electron/domain/papers/since-confirmed.ts';
import { instantOf, localDateOf, localDateTimeOf } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { GoodwillLines } from './goodwill-lines.tsx';
import type { GoodwillLinesProps } from './goodwill-lines.tsx';
import { AddStepDialog, DoneDialog, MoveStepDialog, OutDialog } from './step-dialogs.tsx';
import type { CasePage } from './timeline-words.ts';

type Asked =
  | { readonly what: 'move' | 'done' | 'out'; readonly step: RemedyStep }
  | { readonly what: 'add' }
  | { readonly what: 'answer' };

/** What was agreed and how far it is: the steps, the goodwill and the customer's answer (product A8). */
export function RemedyPanel({
  page,
  onSettle,
  onDecide,
}: Pick<GoodwillLinesProps, 'page' | 'onSettle' | 'onDecide'>) {
  const say = useLabels('plan');
  const term = useLabels('intake');
  const format = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const steps = stepsSince(page.fields.steps ?? [], page.promises, format.zone);
  const open = UNDER_WAY.includes(page.state) || page.state === 'resolved';
  const close = (): void => {
    setAsked(null);
  };
  const { answer, answerBasis } = page.fields;
  const plan = { page, steps, onClose: close };
  return (
    <section className="remedy-panel" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <span className="push" />
        {open ? (
          <Button
            look="bare"
            small
            icon="plus"
            command="add-row"
            onPress={() => {
              setAsked({ what: 'add' });
            }}
          >
            {say('add')}
          </Button>
        ) : null}
      </header>
      {steps.length === 0 ? <p className="soft line">{say('empty')}</p> : null}
      <ol className="steps">
        {steps.map((step, index) => (
          <StepLine
            key={step.id}
            n={index + 1}
            step={step}
            page={page}
            steps={steps}
            open={open}
            onAsk={(what) => {
              setAsked({ what, step });
            }}
          />
        ))}
      </ol>
      <GoodwillLines page={page} open={open} onSettle={onSettle} onDecide={onDecide} />
      <p className="line" data-answer={answer ?? ''}>
        <span className="soft">{say('answer.title')}</span>
        <b>{answer === undefined ? say('answer.none') : term(`option.answer.${answer}`)}</b>
        {answerBasis === undefined || answerBasis === '' ? null : <span>{answerBasis}</span>}
        <span className="push" />
        {open ? (
          <Button
            look="bare"
            small
            icon="pencil"
            onPress={() => {
              setAsked({ what: 'answer' });
            }}
          >
            {say('answer.act')}
          </Button>
        ) : null}
      </p>
      {asked?.what === 'move' ? <MoveStepDialog {...plan} step={asked.step} /> : null}
      {asked?.what === 'done' ? <DoneDialog {...plan} step={asked.step} /> : null}
      {asked?.what === 'out' ? <OutDialog {...plan} step={asked.step} /> : null}
      {asked?.what === 'add' ? <AddStepDialog {...plan} /> : null}
      {asked?.what === 'answer' ? <AnswerDialog page={page} onClose={close} /> : null}
    </section>
  );
}

interface StepLineProps {
  readonly n: number;
  readonly step: RemedyStep;
  readonly page: CasePage;
  readonly steps: readonly RemedyStep[];
  readonly open: boolean;
  readonly onAsk: (what: 'move' | 'done' | 'out') => void;
}

/** One step: who, by when, and what the customer was told where that is another time. */
function StepLine({ n, step, page, steps, open, onAsk }: StepLineProps) {
  const say = useLabels('plan');
  const term = useLabels('terms');
  const sayIntake = useLabels('intake');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const change = useTell('change-steps');
  const now = useNow();
  const today = localDateOf(now, format.zone);
  const done = step.state === 'done';
  const late = !done && step.due < localDateTimeOf(now, format.zone);
  const promise = page.promises.find(({ stepId, state }) => stepId === step.id && state === 'open');
  const promised = page.promises.findLast(({ stepId }) => stepId === step.id);
  // What was promised of it and not kept is neither now nor next, until it is moved or done.
  const unkept = !done && promise === undefined && promised?.state === 'broken';
  const dueAt = instantOf(step.due, format.zone);
  const otherTime = promise !== undefined && promise.dueAt !== dueAt;
  const markDone = async (): Promise<void> => {
    // A promise kept in time needs no word; a late one its reason.
    if (promise !== undefined && promise.dueAt < deskNow()) {
      onAsk('done');
      return;
    }
    const outcome = await change.tell({
      caseId: page.caseId,
      steps: steps.map((one) => (one.id === step.id ? { ...one, state: 'done' as const } : one)),
      customerTold: false,
      reason: '',
    });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  /** When it was done, or by when it is; of a case that is over, what became of it, for nothing of it is under way or to come. */
  function stepWords(): readonly string[] {
    if (done) {
      const settled = promised?.settledAt ?? null;
      const word = sayIntake('option.stepState.done');
      return settled === null ? [word] : [word, format.when(settled, today)];
    }
    const due = say('dueBy', { when: format.localDateTime(step.due) });
    if (unkept) return [due, say('broken')];
    if (open && late) return [due, say('overdue')];
    if (open) return [due, sayIntake(`option.stepState.${step.state}`)];
    return [promised?.state === 'withdrawn' ? term('promiseState.withdrawn') : say('notDone')];
  }
  return (
    <li
      className={done ? 'is-done' : late || unkept ? 'is-late' : ''}
      data-step={step.id}
      data-state={unkept ? 'broken' : step.state}
    >
      <Icon name={done ? 'done' : late || unkept ? 'late' : 'ring'} />
      <span>
        <span className="what">{step.what}</span>
        <span className="meta block">{[step.owner, ...stepWords()].join(term('factSeparator'))}</span>
        {otherTime ? (
          <span className="meta block told" data-told={promise.dueAt}>
            {say('toldOther', { when: format.when(promise.dueAt, today) })}
          </span>
        ) : null}
      </span>
      {done || !open ? (
        <span />
      ) : (
        <span className="step-acts" role="group" aria-label={say('actsOf', { n })}>
          <Button
            look="bare"
            small
            onPress={() => {
              onAsk('out');
            }}
          >
            {say('takeOut')}
          </Button>
          <Button
            look="bare"
            small
            icon="clock"
            onPress={() => {
              onAsk('move');
            }}
          >
            {say('move')}
          </Button>
          <Button small icon="check" busy={change.busy ? say('done') : false} onPress={() => void markDone()}>
            {say('done')}
          </Button>
        </span>
      )}
    </li>
  );
}
