import { useEffect, useRef, useState } from 'react';
import { STEP_STATES } from '../../../electron/domain/complaint.ts';
import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { moveSteps } from '../../../electron/domain/goodwill/move-steps.ts';
import { cleanText } from '../../../electron/domain/intake/at-the-door.ts';
import { isWholeStep } from '../../../electron/domain/intake/missing.ts';
import { parseDateTime } from '../../../electron/domain/intake/parse-time.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { addMinutes, localDateTimeOf } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useToday } from './draft-fields.tsx';
import { useIntake } from './intake-context.ts';
import { MovedNote } from './moved-note.tsx';
import type { Moved } from './moved-note.tsx';

const MOST_STEPS = 20;

/** The plan: what, who, by when, how far. Insert adds a row. */
export function RemedySteps() {
  const say = useLabels('intake');
  const { view, draft, fields, saving } = useIntake();
  const words = useRefusalWords();
  const { branch } = useDeskState();
  const steps = fields.steps ?? [];
  const [added, setAdded] = useState<string | null>(null);
  const [moved, setMoved] = useState<Moved | null>(null);
  const proposed = useRef(new Set<string>());
  const rows = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (added !== null)
      rows.current?.querySelector<HTMLElement>(`tr[data-step="${added}"] textarea`)?.focus();
  }, [added]);

  const change = (next: readonly RemedyStep[]): void => {
    draft.set('steps', next.length === 0 ? undefined : next);
  };
  const add = (): void => {
    if (steps.length >= MOST_STEPS) return;
    const id = crypto.randomUUID();
    // First person asked owns it; proposed for when concrete progress is due (seed 001, section 1), in plain sight to be changed.
    const due = addMinutes(deskNow(), view.marks.minutes.concrete);
    change([
      ...steps,
      {
        id,
        what: '',
        owner: view.ownerName,
        due: localDateTimeOf(toQuarter(due), branch?.zone ?? 'UTC'),
        state: steps.length === 0 ? 'now' : 'next',
      },
    ]);
    proposed.current.add(id);
    setAdded(id);
  };
  /** Later steps that say something already move with it; what is still being written keeps its time. */
  const moveTo = (step: RemedyStep, due: string): Refusal | null => {
    if (step.state === 'done') {
      change(steps.map((one) => (one.id === step.id ? { ...one, due } : one)));
      return null;
    }
    const now = localDateTimeOf(deskNow(), branch?.zone ?? 'UTC');
    // The first time of a new row takes the place of the one proposed: nothing was planned after that.
    const first = proposed.current.has(step.id);
    const plan = steps.filter((one) => one.id === step.id || (!first && isWholeStep(one)));
    const outcome = moveSteps(plan, step.id, due, now);
    if (!outcome.ok) return outcome;
    proposed.current.delete(step.id);
    const dues = new Map(outcome.value.steps.map((one) => [one.id, one.due]));
    const after = steps.map((one) => ({ ...one, due: dues.get(one.id) ?? one.due }));
    change(after);
    const later = outcome.value.moved.filter((id) => id !== step.id);
    setMoved(later.length === 0 ? null : { before: steps, after, later });
    return null;
  };
  const refusal = saving.refused['steps'];
  return (
    <div data-field="steps">
      {steps.length === 0 ? (
        <p className="note">{say('step.empty')}</p>
      ) : (
        <table className="table plan">
          <thead>
            <tr>
              <th className="plan-n">
                <span className="hidden">{say('step.number')}</span>
              </th>
              <th>{say('step.what')}</th>
              <th className="plan-who">{say('step.owner')}</th>
              <th className="plan-due">{say('step.due')}</th>
              <th className="plan-state">{say('step.state')}</th>
              <th className="plan-x">
                <span className="hidden">{say('step.takeOut')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {steps.map((step, index) => (
              <StepRow
                key={step.id}
                n={index + 1}
                step={step}
                onChange={(changed) => {
                  change(steps.map((one) => (one.id === step.id ? changed : one)));
                }}
                onDue={(due) => moveTo(step, due)}
                onRemove={() => {
                  change(steps.filter((one) => one.id !== step.id));
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {words(refusal)}
        </p>
      )}
      {moved === null ? null : (
        <MovedNote
          moved={moved}
          onClose={() => {
            setMoved(null);
          }}
          onUndo={() => {
            change(moved.before);
            setMoved(null);
          }}
        />
      )}
      <Button look="bare" small icon="plus" command="add-row" onPress={add}>
        {say('step.add')}
      </Button>
    </div>
  );
}

interface StepRowProps {
  readonly n: number;
  readonly step: RemedyStep;
  readonly onChange: (step: RemedyStep) => void;
  /** Gives the step a time, or why it may not have it. */
  readonly onDue: (due: string) => Refusal | null;
  readonly onRemove: () => void;
}

function StepRow({ n, step, onChange, onDue, onRemove }: StepRowProps) {
  const say = useLabels('intake');
  const format = useFormat();
  const locale = useLocale();
  const today = useToday();
  const words = useRefusalWords();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const at = `steps-${String(n)}`;
  return (
    <tr data-step={step.id}>
      <td className="meta">{n}</td>
      <td>
        <TextArea
          name={`${at}-what`}
          label={say('step.whatOf', { n })}
          rows={1}
          value={step.what}
          onType={(what) => {
            onChange({ ...step, what: fitting(what, 200) });
          }}
        />
      </td>
      <td>
        <TextInput
          name={`${at}-owner`}
          label={say('step.ownerOf', { n })}
          value={step.owner}
          onType={(owner) => {
            onChange({ ...step, owner: fitting(owner, 80) });
          }}
        />
      </td>
      <td>
        <TextInput
          name={`${at}-due`}
          label={say('step.dueOf', { n })}
          hint={say('note.due')}
          value={format.localDateTime(step.due)}
          refusal={refused === null ? undefined : words(refused)}
          onCommit={(text) => {
            const due = parseDateTime(text, { today, locale, towards: 'near' });
            setRefused(due.ok ? onDue(due.value) : due);
          }}
        />
      </td>
      <td>
        <Select
          name={`${at}-state`}
          label={say('step.stateOf', { n })}
          options={STEP_STATES.map((code) => ({ code, label: say(`option.stepState.${code}`) }))}
          value={step.state}
          onCommit={(state) => {
            onChange({ ...step, state });
          }}
        />
      </td>
      <td>
        <Button look="bare" small icon="close" label={say('step.remove', { n })} onPress={onRemove}>
          {''}
        </Button>
      </td>
    </tr>
  );
}

/** As much as the plan takes, cut between characters. */
function fitting(text: string, most: number): string {
  const cut = cleanText(text).slice(0, most);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** The next full quarter of an hour: a time that can be said. */
function toQuarter(at: string): string {
  const quarter = 15 * 60_000;
  return new Date(Math.ceil(Date.parse(at) / quarter) * quarter).toISOString();
}
