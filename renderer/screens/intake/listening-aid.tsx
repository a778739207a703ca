import { useEffect, useState } from 'react';
import type { CalmingAid } from '../../../electron/domain/prompts/calming-aid.ts';
import { wordsOf } from '../../../electron/domain/prompts/fill-line.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
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
  const { goToField } = useIntake();
  const rounds = aid.rounds.length;
  const timer = useListening(aid.seconds, rounds);
  const [turn, setTurn] = useState(0);
  useCommand('listening-aid', timer.toggle);
  const running = timer.phase === 'running';
  useEffect(() => {
    onRunning(running);
    return () => {
      onRunning(false);
    };
  }, [running, onRunning]);
  const echoes = aid.rounds[timer.round] ?? [];
  const echo = echoes[turn % Math.max(1, echoes.length)];
  const meta = {
    waiting: say('listening.waiting', { seconds: aid.seconds, of: rounds }),
    running: say('listening.round', { n: timer.round + 1, of: rounds }),
    done: say('listening.done', { seconds: aid.seconds }),
  }[timer.phase];
  return (
    <div className={running ? 'listen' : 'listen is-folded'} data-listening={timer.phase}>
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
        <button type="button" className={running ? 'aid-key' : 'aid-key push'} onClick={timer.toggle}>
          {running ? <span className="hidden">{say('listening.stop')}</span> : say('listening.start')}
          <Kbd command="listening-aid" />
        </button>
      </div>
      {running ? (
        <>
          <div className="span">
            <i style={{ width: `${String(Math.round(timer.passed * 100))}%` }} />
          </div>
          {echo === undefined ? null : (
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
              </div>
            </>
          )}
          <p className="body">
            <Icon name="voice" />
            <span>{`${hints.voiceHint} ${hints.bodyHint}`}</span>
          </p>
        </>
      ) : null}
    </div>
  );
}
