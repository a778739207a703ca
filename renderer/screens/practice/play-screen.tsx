import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import { replay, ROUNDS_ASKED } from '../../../electron/domain/practice/talk.ts';
import type { Move, Talk } from '../../../electron/domain/practice/talk.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { focusField } from '../../ui/focus-field.ts';
import { View } from '../../ui/view.tsx';
import { PlayMarks } from './play-marks.tsx';
import { PracticeFrame } from './practice-frame.tsx';
import { SayNow } from './say-now.tsx';
import { TalkSoFar } from './talk-so-far.tsx';

/** One rehearsal: the customer answers what is said, and the end brings marks with reasons. */
export function PlayScreen({ playId }: { readonly playId: string }) {
  const say = useLabels('practice');
  const navigate = useNavigate();
  const list = useDesk('role-plays', {});
  const play = list.value?.plays.find(({ id }) => id === playId);
  return (
    <PracticeFrame
      title={play?.title ?? say('title')}
      language={play?.language}
      screen="role-play"
      back={say('toList')}
      onBack={() => void navigate({ to: '/practice' })}
    >
      <View of={list} rows={4} empty={() => play === undefined} slate={<p>{say('noSuchPlay')}</p>}>
        {() => (play === undefined ? null : <Rehearsal play={play} />)}
      </View>
    </PracticeFrame>
  );
}

function Rehearsal({ play }: { readonly play: RolePlay }) {
  const sayRefusal = useRefusalWords();
  const locale = useLocale();
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const note = useTell('note-practice');
  const talk = useMemo(() => replay(play, moves, locale), [play, moves, locale]);

  const act = (move: Move): void => {
    const after = [...moves, move];
    setMoves(after);
    if (replay(play, after, locale).end === null) focusField('ownWords');
    else void note.tell({ playId: play.id, moves: after.map((one) => ({ ...one })) });
  };
  return (
    <div className="practice-talk">
      <section>
        <p className="practice-scene" lang={play.language}>
          {play.scene}
        </p>
        <TalkSoFar play={play} talk={talk} />
      </section>
      <aside>
        <Standing talk={talk} />
        {talk.end === null ? (
          <SayNow key={moves.length} play={play} talk={talk} onMove={act} />
        ) : (
          <>
            <PlayMarks
              play={play}
              talk={talk}
              onAgain={() => {
                setMoves([]);
              }}
            />
            {note.refusal === undefined ? null : <p role="alert">{sayRefusal(note.refusal)}</p>}
          </>
        )}
      </aside>
    </div>
  );
}

/** How hot it is, and how many rounds were listened through. */
function Standing({ talk }: { readonly talk: Talk }) {
  const say = useLabels('practice');
  const level = Math.min(5, talk.temperature) as 0 | 1 | 2 | 3 | 4 | 5;
  return (
    <div className="practice-standing">
      <div
        role="meter"
        aria-label={say('mood')}
        aria-valuemin={0}
        aria-valuemax={5}
        aria-valuenow={level}
        aria-valuetext={say(`moodOf.${level}`)}
        className={`practice-mood is-${String(level)}`}
      >
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} className={step <= level ? 'on' : ''} />
        ))}
      </div>
      <span aria-hidden="true">{say(`moodOf.${level}`)}</span>
      <span className="push">{say('rounds', { n: talk.rounds, of: ROUNDS_ASKED })}</span>
    </div>
  );
}
