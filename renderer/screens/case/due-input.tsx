import { useState } from 'react';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import { parseDateTime } from '../../../electron/domain/intake/parse-time.ts';
import { opensAfter } from '../../../electron/domain/promises/opens-after.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { TextInput } from '../../ui/text-input.tsx';

export interface DueInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: LocalDateTime | null;
  readonly onCommit: (value: LocalDateTime | null) => void;
  /** What main refused, already worded. */
  readonly refusal?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/**
 * Day and time typed in one field, in the ways people write them; an unreadable text is refused at the field and changes nothing. A time
 * at which the branch is closed is allowed and said.
 */
export function DueInput({ name, label, value, onCommit, refusal, autoFocus }: DueInputProps) {
  const say = useLabels('promises');
  const format = useFormat();
  const locale = useLocale();
  const words = useRefusalWords();
  const { branch } = useDeskState();
  const [unread, setUnread] = useState<Refusal | undefined>();
  const opens = value === null ? null : opensAfter(value, branch?.calendar ?? DEFAULT_CALENDAR, format.zone);
  return (
    <TextInput
      name={name}
      label={label}
      value={value === null ? '' : format.localDateTime(value)}
      refusal={unread === undefined ? refusal : words(unread)}
      note={opens === null ? undefined : say('closedThen', { next: format.dateTime(opens) })}
      autoFocus={autoFocus}
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
