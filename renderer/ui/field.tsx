import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import type { CommandId } from './keys/commands.ts';

/** What every field has. `name` is where the cursor is sent: `[data-field="…"]`. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** Beside the label, in grey: where the value goes, who may see it. */
  readonly aside?: string | undefined;
  /** Below: what would do. */
  readonly note?: string | undefined;
  readonly noteTone?: 'quiet' | 'warn' | undefined;
  /** Already worded; shown on leaving, never while typing. */
  readonly refusal?: string | undefined;
  /** Shown while empty. */
  readonly hint?: string | undefined;
  readonly labelKey?: CommandId | undefined;
  /** Not offered: drawn dashed and without a cursor. */
  readonly off?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
}

export function FieldLabel({ field }: { readonly field: FieldProps }) {
  return (
    <Label className="label">
      {field.label}
      {field.aside === undefined ? null : <span className="meta">{field.aside}</span>}
      {field.labelKey === undefined ? null : <Kbd command={field.labelKey} />}
    </Label>
  );
}

/** The line below a field: its refusal when there is one, else its note. Both are tied to the field for screen readers. */
export function FieldNote({ field }: { readonly field: FieldProps }) {
  if (field.refusal !== undefined) {
    return (
      <FieldError className="note bad" data-refusal={field.name}>
        <Icon name="late" />
        <span>{field.refusal}</span>
      </FieldError>
    );
  }
  if (field.note === undefined) return null;
  return (
    <Text slot="description" className={field.noteTone === 'warn' ? 'note warn' : 'note'}>
      <Icon name={field.noteTone === 'warn' ? 'alert' : 'info'} />
      <span>{field.note}</span>
    </Text>
  );
}

/** The same line for groups that are not one text field. */
export function GroupNote({ field }: { readonly field: FieldProps }): ReactNode {
  const words = field.refusal ?? field.note;
  if (words === undefined) return null;
  const bad = field.refusal !== undefined;
  return (
    <div
      className={bad ? 'note bad' : 'note'}
      id={`${field.name}-note`}
      {...(bad ? { role: 'alert', 'data-refusal': field.name } : {})}
    >
      <Icon name={bad ? 'late' : 'info'} />
      <span>{words}</span>
    </div>
  );
}
