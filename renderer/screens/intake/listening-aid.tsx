import { useEffect, useState } from 'react';
import type { CalmingAid } from '../../../electron/domain/prompts/calming-aid.ts';
import { wordsOf } from '../../../electron/domain/prompts/fill-line.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { noteListened } from '../care/care-memory.ts';
import { PromptWords } from './prompt-words.tsx';
import { useIntake } from './intake-context.ts';
import { useListening } from './use-listening.ts';

export interface ListeningAidProps {
  readonly aid: CalmingAid;
  /** The same aid in the clerk's language, for the hints on body and voice. */
  readonly hints: CalmingAid;
  readonly onSaid: (line: { readonly id: string; readonly logId: string; readonly words: string }) => void;
  readonly onRunning: (running: boolean) => void;
}

/** Listening only: a thin line of time, rounds, and one echo at a time (seed 001, section 3). Folds to one line when it rests. */
export function ListeningAid({ aid, hints, onSaid, onRunning }: ListeningAidProps) {
  const say = useLabels('prompts');
  const { view, goToField } = useIntake();
  const rounds = aid.rounds.length;
  const timer = useListening(aid.seconds, rounds);
  const [turn, setTurn] = useState(0);
  const [settled, setSettled] = useState(false);
  const toggle = (): void => {
    setTurn(0);
    setSettled(false);
    timer.toggle();
  };
  useCommand('listening-aid', toggle);
  const running = timer.phase === 'running';
  // Only after the last round is the way over to solving offered, and it holds the large line until it is said or put by.
  const offering = timer.phase === 'done' && !settled && aid.after.length > 0;
  useEffect(() => {
    onRunning(running || offering);
    return () => {
      onRunning(false);
    };
  }, [running, offering, onRunning]);
  const heard = timer.phase === 'done' || timer.round > 0;
  useEffect(() => {
    if (heard) noteListened(view.caseId);
  }, [heard, view.caseId]);
  const echoes = offering ? aid.after : (aid.rounds[timer.round] ?? []);
  const echo = echoes[turn % Math.max(1, echoes.length)];
  const meta = {
    waiting: say('listening.waiting', { seconds: aid.seconds, of: rounds }),
    running: say('listening.round', { n: timer.round + 1, of: rounds }),
    done: say('listening.done', { seconds: aid.seconds }),
  }[timer.phase];
  return (
    <div className={running || offering ? 'listen' : 'listen is-folded'} data-listening={timer.phase}>
      <div className="row">
        <span className="strong">{say('listening.title')}</span>
        {running ? (
          <span className="rounds" aria-hidden="true">
            {aid.rounds.map((_, place) => (
              <span
                key={String(place)}
                className={place < timer.round ? 'on' : place === timer.round ? 'now' : ''}
              />
            ))}
          </span>
        ) : null}
        <span className="meta">{meta}</span>
        {running ? (
          <span className="push soft">{`0:${String(timer.secondsLeft).padStart(2, '0')}`}</span>
        ) : null}
        <button type="button" className={running ? 'aid-key' : 'aid-key push'} onClick={toggle}>
          {running ? (
            <span className="hidden">{say('listening.stop')}</span>
          ) : offering ? (
            say('listening.more')
          ) : (
            say('listening.start')
          )}
          <Kbd command="listening-aid" />
        </button>
      </div>
      {running ? (
        <div className="span">
          <i style={{ width: `${String(Math.round(timer.passed * 100))}%` }} />
        </div>
      ) : null}
      {offering ? (
        <p className="body">
          <Icon name="voice" />
          <span>{say('listening.slower')}</span>
        </p>
      ) : null}
      {(running || offering) && echo !== undefined ? (
        <>
          <p className="echo">
            <PromptWords runs={echo.runs} onGo={goToField} />
          </p>
          <div className="line-keys">
            <Button
              small
              icon="check"
              command="said-it"
              onPress={() => {
                onSaid({ id: echo.id, logId: echo.id, words: wordsOf(echo.runs) });
                if (offering) setSettled(true);
              }}
            >
              {say('saidIt')}
            </Button>
            <Button
              look="bare"
              small
              command="another-line"
              onPress={() => {
                setTurn(turn + 1);
              }}
            >
              {say('another')}
            </Button>
            {offering ? <ToNextStage /> : null}
          </div>
        </>
      ) : null}
      {running ? (
        <p className="body">
          <Icon name="voice" />
          <span>{`${hints.voiceHint} ${hints.bodyHint}`}</span>
        </p>
      ) : null}
    </div>
  );
}

/** Where the problem is solved: the facts while they are open, else the remedy. */
function ToNextStage() {
  const say = useLabels('prompts');
  const sayTerm = useLabels('terms');
  const { fields, goToStage } = useIntake();
  const to = (fields.what ?? '') === '' ? 'facts' : 'remedy';
  return (
    <Button
      look="bare"
      small
      icon="next"
      onPress={() => {
        goToStage(to);
      }}
    >
      {say('listening.toStage', { stage: sayTerm(`stage.${to}`) })}
    </Button>
  );
}
