import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useLabels } from '../labels/use-labels.ts';
import { Icon } from './icon.tsx';

export interface RailStage<Code extends string> {
  readonly code: Code;
  readonly label: string;
  readonly state: 'untouched' | 'missing' | 'complete';
  /** "2 missing", already worded; only with `missing`. */
  readonly lack?: string | undefined;
}

export interface StageRailProps<Code extends string> {
  readonly stages: readonly RailStage<Code>[];
  readonly here: Code;
  readonly onGo: (code: Code) => void;
  /** Below the stages: what concerns the whole case. */
  readonly children?: ReactNode;
}

const GLYPH = { untouched: 'ring', missing: 'half', complete: 'done' } as const;
const CLASS = { untouched: '', missing: 'is-part', complete: 'is-done' } as const;

/** The stages as index tabs, in any order; holding Ctrl shows their figures. */
export function StageRail<Code extends string>(props: StageRailProps<Code>) {
  const say = useLabels('ui');
  const figures = useCtrlHeld();
  return (
    <nav className="rail" aria-label={say('stages')}>
      <ol>
        {props.stages.map((stage, index) => {
          const here = stage.code === props.here;
          return (
            <li
              key={stage.code}
              className={[CLASS[stage.state], here ? 'is-now' : ''].join(' ').trim()}
              title={stage.label}
            >
              <Button
                className="rail-go"
                onPress={() => {
                  props.onGo(stage.code);
                }}
                {...(here ? { 'aria-current': 'step' as const } : {})}
                data-stage={stage.code}
              >
                <Icon name={here && stage.state === 'untouched' ? 'dot' : GLYPH[stage.state]} />
                <span>{stage.label}</span>
                {figures ? (
                  <kbd aria-hidden="true">{index + 1}</kbd>
                ) : stage.state === 'missing' && stage.lack !== undefined ? (
                  <span className="lack">{stage.lack}</span>
                ) : null}
              </Button>
            </li>
          );
        })}
      </ol>
      {props.children === undefined ? null : <div className="below">{props.children}</div>}
    </nav>
  );
}

function useCtrlHeld(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const watch = (event: KeyboardEvent): void => {
      setHeld(event.key === 'Control' ? event.type === 'keydown' : event.ctrlKey);
    };
    const drop = (): void => {
      setHeld(false);
    };
    window.addEventListener('keydown', watch);
    window.addEventListener('keyup', watch);
    window.addEventListener('blur', drop);
    return () => {
      window.removeEventListener('keydown', watch);
      window.removeEventListener('keyup', watch);
      window.removeEventListener('blur', drop);
    };
  }, []);
  return held;
}
