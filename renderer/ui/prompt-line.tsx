import type { ReactNode } from 'react';
import { useLabels } from '../labels/use-labels.ts';
import { Icon } from './icon.tsx';

export interface PromptLineProps {
  readonly cue: 'say' | 'ask' | 'avoid';
  /** 说 问 忌 · Say Ask Avoid · Mów Pytaj Unikaj */
  readonly cueWord: string;
  /** `now` is the one large line; `said` folds to one. */
  readonly state: 'now' | 'next' | 'said';
  readonly why?: string | undefined;
  /** With `said`: when. */
  readonly time?: string | undefined;
  /** Buttons below the line: said it, another line. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A line of the prompter's book: cue in the margin, words beside it. */
export function PromptLine(props: PromptLineProps) {
  const say = useLabels('ui');
  if (props.state === 'said') {
    return (
      <div className="line said">
        <span className="cue">{props.cueWord}</span>
        <span className="row">
          <span className="clip">{props.children}</span>
          {props.time === undefined ? null : <span className="push">{props.time}</span>}
        </span>
      </div>
    );
  }
  return (
    <div className={`line ${props.cue}${props.state === 'now' ? ' now' : ''}`}>
      <span className="cue">{props.cueWord}</span>
      <div className="words">
        {props.cue === 'avoid' ? (
          <>
            <Icon name="close" />
            <span className="hidden">{say('avoid')}</span>
            <q>{props.children}</q>
          </>
        ) : (
          props.children
        )}
        {props.why === undefined ? null : <span className="why">{props.why}</span>}
      </div>
      {props.acts === undefined ? null : <div className="line-keys">{props.acts}</div>}
    </div>
  );
}
