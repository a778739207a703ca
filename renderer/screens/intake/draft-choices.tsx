import {
  ACTING_FOR,
  ANSWERS,
  AUTHORITIES,
  CAUSES,
  CHANNELS_OF_ARRIVAL,
  COMPLAINT_KINDS,
  FACTS_STATES,
  FEELINGS,
  FORMS,
  NEEDS,
  PLACES,
  PRINCIPLES,
  PUBLIC_POSTS,
  SEVERITIES,
  VULNERABILITIES,
  WANTS,
} from '../../../electron/domain/complaint.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import type { FieldProps } from '../../ui/field.tsx';
import type { Option } from '../../ui/option.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useFieldProps } from './draft-fields.tsx';
import { useIntake } from './intake-context.ts';

/** Fields of which one code is chosen, with the codes on offer; their words are `option.<field>.<code>`. */
const ONE_OF = {
  channel: CHANNELS_OF_ARRIVAL,
  form: FORMS,
  actingFor: ACTING_FOR,
  authority: AUTHORITIES,
  place: PLACES,
  complaintKind: COMPLAINT_KINDS,
  severity: SEVERITIES,
  publicPost: PUBLIC_POSTS,
  factsState: FACTS_STATES,
  cause: CAUSES,
  principle: PRINCIPLES,
  answer: ANSWERS,
} as const;
const SOME_OF = { vulnerable: VULNERABILITIES, wants: WANTS, needs: NEEDS, feelings: FEELINGS } as const;

type OneField = keyof typeof ONE_OF;
type SomeField = keyof typeof SOME_OF;
type CodeOf<F extends OneField> = (typeof ONE_OF)[F][number];
type SomeCodeOf<F extends SomeField> = (typeof SOME_OF)[F][number];
type Extra = Partial<Omit<FieldProps, 'name' | 'refusal'>>;

function useOptions<Code extends string>(
  field: OneField | SomeField,
  codes: readonly Code[],
): readonly Option<Code>[] {
  const say = useLabels('intake');
  return codes.map((code) => ({ code, label: say(optionKey(field, code)) }));
}

/** The labels of a code stand under its field in all three languages (a test walks them). */
function optionKey(field: string, code: string) {
  return `option.${field}.${code}` as Parameters<ReturnType<typeof useLabels<'intake'>>>[0];
}

/** One of at most five, side by side; pressing the chosen one again takes it back. */
export function DraftOne<F extends OneField>({
  name,
  small,
  ...extra
}: Extra & { readonly name: F; readonly small?: boolean }) {
  const { draft, fields } = useIntake();
  const field = useFieldProps(name, extra);
  const codes: readonly CodeOf<F>[] = ONE_OF[name];
  const options = useOptions(name, codes);
  const value = fields[name] as CodeOf<F> | undefined;
  return (
    <Segmented
      {...field}
      small={small}
      options={options}
      value={value}
      onCommit={(code) => {
        draft.set(name, code as ComplaintFields[F] | undefined);
      }}
    />
  );
}

/** One of many, in a list that opens. */
export function DraftSelect<F extends OneField>({ name, ...extra }: Extra & { readonly name: F }) {
  const { draft, fields } = useIntake();
  const field = useFieldProps(name, extra);
  const codes: readonly CodeOf<F>[] = ONE_OF[name];
  const options = useOptions(name, codes);
  const value = fields[name] as CodeOf<F> | undefined;
  return (
    <Select
      {...field}
      options={options}
      value={value}
      onCommit={(code) => {
        draft.set(name, code as ComplaintFields[F]);
      }}
    />
  );
}

/** Several of many, as chips. */
export function DraftSome<F extends SomeField>({
  name,
  small,
  ...extra
}: Extra & { readonly name: F; readonly small?: boolean }) {
  const { draft, fields } = useIntake();
  const field = useFieldProps(name, extra);
  const codes: readonly SomeCodeOf<F>[] = SOME_OF[name];
  const options = useOptions(name, codes);
  const value = (fields[name] ?? []) as readonly SomeCodeOf<F>[];
  return (
    <ChoiceChips
      {...field}
      small={small}
      options={options}
      value={value}
      onCommit={(chosen) => {
        draft.set(name, (chosen.length === 0 ? undefined : chosen) as ComplaintFields[F] | undefined);
      }}
    />
  );
}
