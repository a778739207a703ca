import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { ComplaintFields, FieldName } from '../../../electron/domain/complaint.ts';
import { FIELD_RULES } from '../../../electron/domain/intake/field-rules.ts';
import { parseMinutes, parseMoney } from '../../../electron/domain/intake/parse-amount.ts';
import { parseDate } from '../../../electron/domain/intake/parse-date.ts';
import { parseDateTime, parseTime } from '../../../electron/domain/intake/parse-time.ts';
import type { Money } from '../../../electron/domain/money.ts';
import type { Outcome } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import type { FieldProps } from '../../ui/field.tsx';
import { MoneyInput } from '../../ui/money-input.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TimeInput } from '../../ui/time-input.tsx';
import type { TextField } from './draft-store.ts';
import { useIntake } from './intake-context.ts';
import { MaskingOffer } from './masking-offer.tsx';

type Extra = Partial<Omit<FieldProps, 'name' | 'refusal'>>;

/** Label, restriction and refusal of a field, as every drawn part takes them. */
export function useFieldProps(name: FieldName, extra: Extra = {}): FieldProps {
  const say = useLabels('intake');
  const words = useRefusalWords();
  const { saving } = useIntake();
  const refusal = saving.refused[name];
  const restricted = FIELD_RULES[name].restricted === true ? say('restricted') : undefined;
  return {
    name,
    label: say(`field.${name}`),
    aside: restricted,
    ...extra,
    ...(refusal === undefined ? {} : { refusal: words(refusal) }),
  };
}

interface TextProps extends Extra {
  readonly name: TextField;
  readonly inputMode?: 'text' | 'tel';
}

/** One line of text, saved while it is typed; offers to mask identity and card numbers (product A3). */
export function DraftText({ name, inputMode = 'text', ...extra }: TextProps) {
  const { draft, fields, held } = useIntake();
  const field = useFieldProps(name, extra);
  const value = held[name] ?? fields[name] ?? '';
  return (
    <Leaving name={name}>
      <TextInput
        {...field}
        value={value}
        inputMode={inputMode}
        onType={(text) => {
          draft.type(name, text);
        }}
      />
      <MaskingOffer
        text={value}
        onMask={(masked) => {
          draft.leave(name, masked);
        }}
      />
    </Leaving>
  );
}

/** The same for text of several lines. */
export function DraftArea({ name, rows, ...extra }: TextProps & { readonly rows?: number }) {
  const { draft, fields, held } = useIntake();
  const field = useFieldProps(name, extra);
  const value = held[name] ?? fields[name] ?? '';
  return (
    <Leaving name={name}>
      <TextArea
        {...field}
        value={value}
        rows={rows}
        onType={(text) => {
          draft.type(name, text);
        }}
      />
      <MaskingOffer
        text={value}
        onMask={(masked) => {
          draft.leave(name, masked);
        }}
      />
    </Leaving>
  );
}

/** A text that may not be kept is refused when the cursor leaves it, never while it is typed. */
function Leaving({ name, children }: { readonly name: TextField; readonly children: ReactNode }) {
  const { draft } = useIntake();
  return (
    <div
      onBlur={() => {
        const held = draft.snapshot().held[name];
        if (held !== undefined) draft.leave(name, held);
      }}
    >
      {children}
    </div>
  );
}

/** A field read from a typed text: an empty text clears it, an unreadable one is refused and changes nothing. */
function useReading<F extends FieldName>(name: F) {
  const { draft } = useIntake();
  useEffect(
    () => () => {
      // The text that could not be read is gone with the field; the reason must not outlive it.
      const { saving, fields } = draft.snapshot();
      if (saving.refused[name] !== undefined) draft.set(name, fields[name]);
    },
    [draft, name],
  );
  return (text: string, read: (text: string) => Outcome<NonNullable<ComplaintFields[F]>>): void => {
    if (text.trim() === '') {
      draft.set(name, undefined);
      return;
    }
    const outcome = read(text);
    if (outcome.ok) draft.set(name, outcome.value);
    else draft.refuse(name, { ...outcome, field: name });
  };
}

export function useToday(): LocalDate {
  const { branch } = useDeskState();
  return localDateOf(deskNow(), branch?.zone ?? 'UTC');
}

export function DraftDate({
  name,
  towards,
  ...extra
}: Extra & { readonly name: 'happenedOn' | 'goodwillDue'; readonly towards: 'past' | 'near' }) {
  const { fields } = useIntake();
  const field = useFieldProps(name, extra);
  const locale = useLocale();
  const today = useToday();
  const take = useReading(name);
  return (
    <DateInput
      {...field}
      value={fields[name]}
      onCommit={(text) => {
        take(text, (typed) => parseDate(typed, { today, locale, towards }));
      }}
    />
  );
}

export function DraftTime({ name, ...extra }: Extra & { readonly name: 'happenedTime' }) {
  const { fields } = useIntake();
  const field = useFieldProps(name, extra);
  const take = useReading(name);
  return (
    <TimeInput
      {...field}
      value={fields[name]}
      onCommit={(text) => {
        take(text, parseTime);
      }}
    />
  );
}

/** Day and time typed in one field: "15:30", "12 June 10:00", "明天下午3点". */
export function DraftDateTime({ name, ...extra }: Extra & { readonly name: 'checkBy' | 'nextContactAt' }) {
  const { fields } = useIntake();
  const say = useLabels('intake');
  const field = useFieldProps(name, { hint: say('note.due'), ...extra });
  const format = useFormat();
  const locale = useLocale();
  const today = useToday();
  const take = useReading(name);
  const value = fields[name];
  return (
    <TextInput
      {...field}
      value={value === undefined ? '' : format.localDateTime(value)}
      onCommit={(text) => {
        take(text, (typed) => parseDateTime(typed, { today, locale, towards: 'near' }));
      }}
    />
  );
}

export function DraftMoney({ name, ...extra }: Extra & { readonly name: 'lossMoney' | 'requestAmount' }) {
  const { fields } = useIntake();
  const field = useFieldProps(name, extra);
  const locale = useLocale();
  const { branch } = useDeskState();
  const take = useReading(name);
  const value: Money | undefined = fields[name];
  const currency = value?.currency ?? branch?.currency ?? 'CNY';
  return (
    <MoneyInput
      {...field}
      value={value}
      currency={currency}
      onCommit={(text) => {
        take(text, (typed) => parseMoney(typed, { locale, currency: branch?.currency ?? 'CNY' }));
      }}
    />
  );
}

export function DraftMinutes({ name, ...extra }: Extra & { readonly name: 'lossMinutes' }) {
  const { fields } = useIntake();
  const say = useLabels('intake');
  const format = useFormat();
  const field = useFieldProps(name, { hint: say('note.lossMinutes'), ...extra });
  const take = useReading(name);
  const value = fields[name];
  return (
    <TextInput
      {...field}
      value={value === undefined ? '' : format.length(value)}
      onCommit={(text) => {
        take(text, parseMinutes);
      }}
    />
  );
}

export function DraftFlag({
  name,
  ...extra
}: Extra & { readonly name: 'nameWithheld' | 'safety' | 'resolved' }) {
  const { draft, fields } = useIntake();
  const field = useFieldProps(name, extra);
  return (
    <CheckBox
      {...field}
      value={fields[name] ?? false}
      onCommit={(on) => {
        draft.set(name, on ? true : undefined);
      }}
    />
  );
}
