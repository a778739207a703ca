import { useState } from 'react';
import type { Branch } from '../../../electron/domain/branch.ts';
import { firstDayDue } from '../../../electron/domain/retention/when-due.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { MOST_MONTHS, RETENTION_CLASSES } from '../../../electron/domain/retention/retention-class.ts';
import type { RetentionClass } from '../../../electron/domain/retention/retention-class.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';

type Typed = Readonly<Record<RetentionClass, string>>;

/** Months for each kind of complaint; what is typed is read on saving, and nothing is erased by that. */
export function MonthsForm({ branch }: { readonly branch: Branch }) {
  const say = useLabels('privacy');
  const refusalWords = useRefusalWords();
  const { tell, busy, refusal } = useTell('change-branch');
  const [typed, setTyped] = useState<Typed>(() => typedOf(branch));
  const format = useFormat();
  const today = localDateOf(deskNow(), branch.zone);
  /** What the number comes to for a complaint that ends today. */
  const noteOf = (months: number | null): string | undefined => {
    if (months === null) return undefined;
    const day = firstDayDue(today, months);
    return day === null ? say('forEver') : say('endsToday', { date: format.date(day) });
  };
  const [wrong, setWrong] = useState<ReadonlySet<RetentionClass>>(new Set());
  const save = async (): Promise<void> => {
    const bad = RETENTION_CLASSES.filter((name) => monthsOf(typed[name]) === null);
    setWrong(new Set(bad));
    if (bad.length > 0) return;
    const months = (name: RetentionClass): number => monthsOf(typed[name]) ?? 0;
    const retention = {
      authority: months('authority'),
      safety: months('safety'),
      money: months('money'),
      left: months('left'),
      ordinary: months('ordinary'),
    };
    const outcome = await tell({
      branch: { ...branch, confirmedRules: [...branch.confirmedRules], retention },
    });
    if (outcome.ok) showToast({ words: say('saved') });
  };
  return (
    <>
      {RETENTION_CLASSES.map((name) => (
        <TextInput
          key={name}
          name={`months-${name}`}
          label={say(`class.${name}`)}
          value={typed[name]}
          look="figures"
          inputMode="numeric"
          unit={say('month')}
          onType={(text) => {
            setTyped({ ...typed, [name]: text });
          }}
          note={noteOf(monthsOf(typed[name]))}
          refusal={wrong.has(name) ? say('wrongMonths') : undefined}
        />
      ))}
      <p className="soft">{say('never')}</p>
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {refusalWords(refusal)}
        </p>
      )}
      <div className="acts">
        <Button busy={busy && say('save')} onPress={() => void save()}>
          {say('save')}
        </Button>
      </div>
    </>
  );
}

function typedOf({ retention }: Branch): Typed {
  const { authority, safety, money, left, ordinary } = retention;
  return {
    authority: String(authority),
    safety: String(safety),
    money: String(money),
    left: String(left),
    ordinary: String(ordinary),
  };
}

/** Null for what is no whole number of months; full-width figures of a Chinese input method are figures too. */
function monthsOf(text: string): number | null {
  const figures = text.normalize('NFKC').trim();
  if (!/^\d{1,3}$/u.test(figures)) return null;
  const months = Number(figures);
  return months > MOST_MONTHS ? null : months;
}
