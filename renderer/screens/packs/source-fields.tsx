import { useState } from 'react';
import { parseDate } from '../../../electron/domain/intake/parse-date.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useFaultWords } from './pack-words.ts';
import type { Fault } from './pack-words.ts';

export interface SourceFieldProps {
  readonly value: string;
  readonly path: string;
  readonly faults: readonly Fault[];
  readonly locked: boolean;
  readonly onChange: (source: string) => void;
}

/** Where a rule or a hint stands; without one it is never taken into use. */
export function SourceField({ value, path, faults, locked, onChange }: SourceFieldProps) {
  const say = useLabels('packs');
  const faultWords = useFaultWords();
  const fault = faults.find((one) => one.path === `${path}/source`);
  return (
    <TextInput
      name="source"
      label={say('editor.source')}
      value={value}
      off={locked}
      refusal={fault === undefined ? undefined : faultWords(fault)}
      onType={onChange}
    />
  );
}

export interface DayFieldProps {
  readonly value: LocalDate;
  readonly locked: boolean;
  readonly onChange: (day: LocalDate) => void;
}

/** The day the source was last read. */
export function DayField({ value, locked, onChange }: DayFieldProps) {
  const say = useLabels('packs');
  const format = useFormat();
  const locale = useLocale();
  const words = useRefusalWords();
  const [unread, setUnread] = useState<Refusal | undefined>();
  return (
    <DateInput
      name="checkedOn"
      label={say('editor.checkedOn')}
      value={value}
      off={locked}
      refusal={unread === undefined ? undefined : words(unread)}
      onCommit={(text) => {
        const read = parseDate(text, { today: localDateOf(deskNow(), format.zone), locale, towards: 'past' });
        setUnread(read.ok ? undefined : read);
        if (read.ok) onChange(read.value);
      }}
    />
  );
}
