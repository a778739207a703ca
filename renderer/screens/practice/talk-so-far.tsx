import { useEffect, useRef } from 'react';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import type { Talk, Turn } from '../../../electron/domain/practice/talk.ts';
import { useLabels } from '../../labels/use-labels.ts';

/** What both said, with the reason beside each word that made it hotter. */
export function TalkSoFar({ play, talk }: { readonly play: RolePlay; readonly talk: Talk }) {
  const say = useLabels('practice');
  const end = useRef<HTMLLIElement>(null);
  const count = talk.turns.length;
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return (
    <div role="log" aria-label={say('talk')}>
      <ol className="practice-said">
        <li className="customer">
          <span className="meta">{say('customer')}</span>
          <span lang={play.language}>{play.opening}</span>
        </li>
        {talk.turns.map((turn, at) => (
          <Exchange key={String(at)} turn={turn} play={play} />
        ))}
        <li ref={end} aria-hidden="true" className="end" />
      </ol>
    </div>
  );
}

function Exchange({ turn, play }: { readonly turn: Turn; readonly play: RolePlay }) {
  const say = useLabels('practice');
  const [fault] = turn.judged?.faults ?? [];
  const said = turn.move.kind === 'said' ? turn.move.words : null;
  return (
    <>
      <li className="clerk">
        <span className="meta">{say('you')}</span>
        {said === null ? <em>{say('silence')}</em> : <span lang={play.language}>{said}</span>}
        <span className={`practice-effect is-${turn.effect}`}>
          {fault?.why ?? say(`effect.${turn.effect}`)}
        </span>
      </li>
      <li className="customer">
        <span className="meta">{say('customer')}</span>
        <span lang={play.language}>{turn.reply}</span>
      </li>
    </>
  );
}
