import {
  hasPassed,
  marksOf,
  MOST_POINTS,
  PASS_TOTAL,
  totalOf,
} from '../../../electron/domain/practice/marks.ts';
import type { Reason } from '../../../electron/domain/practice/marks.ts';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import type { Talk } from '../../../electron/domain/practice/talk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';

export interface PlayMarksProps {
  readonly play: RolePlay;
  readonly talk: Talk;
  readonly onAgain: () => void;
}

/** Four marks, each with its reason, what was said and what would have been better. */
export function PlayMarks({ play, talk, onAgain }: PlayMarksProps) {
  const say = useLabels('practice');
  const marks = marksOf(play, talk);
  const passed = hasPassed(talk, marks);
  return (
    <div className="practice-marks" data-passed={String(passed)}>
      <h2>
        <State kind={passed ? 'kept' : 'soon'}>{say(passed ? 'passed' : 'notPassed')}</State>{' '}
        {say('total', { n: totalOf(marks), of: MOST_POINTS * marks.length, pass: PASS_TOTAL })}
      </h2>
      <Button look="main" icon="return" command="main-button" autoFocus onPress={onAgain}>
        {say('again')}
      </Button>
      {marks.map(({ name, points, reasons }) => (
        <section key={name} data-mark={name}>
          <h3>
            {say(`mark.${name}`)} <b>{say('points', { n: points, of: MOST_POINTS })}</b>
          </h3>
          <ul>
            {reasons.map((reason, at) => (
              <li key={String(at)}>
                <ReasonWords reason={reason} language={play.language} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{say('discuss')}</h3>
        <ul lang={play.language}>
          {play.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

interface ReasonWordsProps {
  readonly reason: Reason;
  readonly language: RolePlay['language'];
}

function ReasonWords({ reason, language }: ReasonWordsProps) {
  const say = useLabels('practice');
  const words = reason.code === 'fault' ? reason.why : say(`reason.${reason.code}`);
  const said = 'said' in reason && reason.said !== '' ? reason.said : null;
  return (
    <>
      {words}
      {said === null ? null : (
        <span className="practice-quote">
          {say('youSaid')} <q lang={language}>{said}</q>
        </span>
      )}
      {'better' in reason ? (
        <span className="practice-quote">
          {say('better')} <q lang={language}>{reason.better}</q>
        </span>
      ) : null}
    </>
  );
}
