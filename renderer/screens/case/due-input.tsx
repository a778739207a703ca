import { useState } from 'react';
import { parseDateTime } from '../../../electron/domain/intake/parse-time.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLocale } from '../../labels/use-labels.ts';
import { TextInput } from '../../ui/text-input.tsx';

export interface DueInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: LocalDateTime | null;
  readonly onCommit: (value: LocalDateTime | null) => void;
  /** What main refused, already worded. */
  readonly refusal?: string | undefined;
}

/** Day and time typed in one field, in the ways people write them; an unreadable text is refused at the field and changes nothing. */
export function DueInput({ name, label, value, onCommit, refusal }: DueInputProps) {
  const format = useFormat();
  const locale = useLocale();
  const words = useRefusalWords();
  const [unread, setUnread] = useState<Refusal | undefined>();
  return (
    <TextInput
      name={name}
      label={label}
      value={value === null ? '' : format.localDateTime(value)}
      refusal={unread === undefined ? refusal : words(unread)}
      onCommit={(text) => {
        if (text.trim() === '') {
          setUnread(undefined);
          onCommit(null);
          return;
        }
        const read = parseDateTime(text, {
          today: localDateOf(deskNow(), format.zone),
          locale,
          towards: 'near',
        });
        setUnread(read.ok ? undefined : read);
        if (read.ok) onCommit(read.value);
      }}
    />
  );
}
