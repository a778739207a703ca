import { useEffect, useRef, useState } from 'react';
import { offeredLines } from '../../../electron/domain/practice/offered-lines.ts';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import { mayPause } from '../../../electron/domain/practice/talk.ts';
import type { Move, Talk } from '../../../electron/domain/practice/talk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface SayNowProps {
  readonly play: RolePlay;
  readonly talk: Talk;
  readonly onMove: (move: Move) => void;
}

/** Practice has its own clock: thirty seconds pass in three. */
const PAUSE_MS = 3000;
const KEYS = ['stage-1', 'stage-2', 'stage-3', 'stage-4'] as const;
const LONGEST_SAID = 500;

/** Choose a line, say it in own words, or keep silent. */
export function SayNow({ play, talk, onMove }: SayNowProps) {
  const say = useLabels('practice');
  const [own, setOwn] = useState('');
  const [pausing, setPausing] = useState(false);
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  useEffect(() => {
    if (!pausing) return undefined;
    const timer = setTimeout(() => {
      latest.current({ kind: 'paused' });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [pausing]);
  const words = own.trim().slice(0, LONGEST_SAID);
  return (
    <div className="practice-say">
      <h2>{say(`beat.${talk.beat}`)}</h2>
      <TextArea name="ownWords" label={say('own')} value={own} onType={setOwn} rows={2} autoFocus />
      <Button
        look="main"
        command="main-button"
        off={words === '' ? '' : false}
        onPress={() => {
          onMove({ kind: 'said', words });
        }}
      >
        {say('sayIt')}
      </Button>
      <h3>{say('orChoose')}</h3>
      <ul lang={play.language}>
        {offeredLines(play, talk).map((line, at) => (
          <li key={line}>
            <Button
              command={KEYS[at]}
              onPress={() => {
                onMove({ kind: 'said', words: line });
              }}
            >
              {line}
            </Button>
          </li>
        ))}
      </ul>
      {mayPause(talk) ? (
        <Button
          icon="pause"
          command="listening-aid"
          busy={pausing ? say('pausing') : false}
          onPress={() => {
            setPausing(true);
          }}
        >
          {say('pause')}
        </Button>
      ) : null}
    </div>
  );
}
