import { Icon } from './icon.tsx';

export interface ProgressStep {
  readonly code: string;
  readonly label: string;
  readonly state: 'done' | 'now' | 'wait';
  /** "11 of 18", already worded. */
  readonly count?: string | undefined;
}

const GLYPH = { done: 'done', now: 'dot', wait: 'ring' } as const;

/** Names each step in plain words; success is said only after reading back. */
export function ProgressSteps({ steps }: { readonly steps: readonly ProgressStep[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.code}
          className={`is-${step.state}`}
          {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          <Icon name={GLYPH[step.state]} />
          <span>{step.label}</span>
          {step.count === undefined ? null : <span className="meta">{step.count}</span>}
        </li>
      ))}
    </ol>
  );
}
