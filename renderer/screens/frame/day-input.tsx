import { useState } from 'react';
import { parseDate } from '../../../electron/domain/intake/parse-date.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLocale } from '../../labels/use-labels.ts';
import { DateInput } from '../../ui/date-input.tsx';

export interface DayInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: LocalDate | null;
  readonly onCommit: (value: LocalDate | null) => void;
  /** Which way a day without a year is read. */
  readonly towards: 'future' | 'near';
  /** What main refused, already worded. */
  readonly refusal?: string | undefined;
}

/** A day typed in the ways people write it; an unreadable text is refused at the field and changes nothing. */
export function DayInput({ name, label, value, onCommit, towards, refusal }: DayInputProps) {
  const format = useFormat();
  const locale = useLocale();
  const words = useRefusalWords();
  const [unread, setUnread] = useState<Refusal | undefined>();
  return (
    <DateInput
      name={name}
      label={label}
      value={value ?? undefined}
      refusal={unread === undefined ? refusal : words(unread)}
      onCommit={(text) => {
        if (text.trim() === '') {
          setUnread(undefined);
          onCommit(null);
          return;
        }
        const today = localDateOf(deskNow(), format.zone);
        const read = parseDate(text, { today, locale, towards });
        setUnread(read.ok ? undefined : read);
        if (read.ok) onCommit(read.value);
      }}
    />
  );
}
