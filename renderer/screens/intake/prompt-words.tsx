import { Fragment } from 'react';
import type { FieldName } from '../../../electron/domain/complaint.ts';
import type { PromptRun } from '../../../electron/domain/prompts/fill-line.ts';
import { Blank } from '../../ui/blank.tsx';

export interface PromptWordsProps {
  readonly runs: readonly PromptRun[];
  /** null: the gap is only shown, where what stands around it is pressed as a whole. */
  readonly onGo: ((field: FieldName) => void) | null;
}

/** The words of a line: facts dotted under, a missing one as a slot that leads to its field. */
export function PromptWords({ runs, onGo }: PromptWordsProps) {
  return runs.map((run, place) => {
    // Runs of a line have no identity of their own but their place.
    const key = `${String(place)}-${run.kind}`;
    if (run.kind === 'text') return <Fragment key={key}>{run.text}</Fragment>;
    if (run.kind === 'fill') {
      return (
        <span key={key} className="fill">
          {run.text}
        </span>
      );
    }
    if (onGo === null) {
      return (
        <span key={key} className="blank">
          {run.label}
        </span>
      );
    }
    return (
      <Blank
        key={key}
        label={run.label}
        onGo={() => {
          onGo(run.field);
        }}
      />
    );
  });
}
