import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { DeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { OneChip } from '../../ui/one-chip.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { useNow } from '../frame/use-now.ts';
import { useWait } from './use-wait.ts';

/** Who worked here last in this window: offered first when it is unlocked. */
let lastHere: string | undefined;

/** The time, who unlocks, a PIN; never a customer's name. */
export function LockScreen() {
  const say = useLabels('lock');
  const sayPart = useLabels('ui');
  const sayRefusal = useRefusalWords();
  const { staff, branch, locale } = useDeskState();
  const { tell, busy, refusal, clear } = useTell('sign-in');
  const [staffId, setStaffId] = useState(() => firstChoice(staff));
  const [pin, setPin] = useState('');
  const wait = useWait(refusal);

  const unlock = async (): Promise<void> => {
    if (staffId === undefined || pin === '' || busy || wait > 0) return;
    const outcome = await tell({ staffId, pin });
    if (outcome.ok) lastHere = staffId;
    else setPin('');
  };
  useCommand('main-button', () => void unlock());
  const noted =
    wait > 0
      ? say('wait', { seconds: wait })
      : refusal === undefined || refusal.code === 'pin-wait'
        ? undefined
        : sayRefusal(refusal);
  const head = branch?.letterhead[paperLanguageOf(locale)];
  const place = [head?.organisation ?? '', head?.branchName ?? ''].filter((part) => part !== '');
  return (
    <div className="locked" data-screen="lock">
      <main>
        <h1 className="hidden">{say('title')}</h1>
        <Face />
        <OneChip
          name="staff"
          label={say('who')}
          options={staff.map(({ id, name }) => ({ code: id, label: name }))}
          value={staffId}
          onCommit={(chosen) => {
            setStaffId(chosen ?? staffId);
            setPin('');
            clear();
          }}
          autoFocus={staffId === undefined}
        />
        <PinInput
          key={staffId}
          name="pin"
          label={say('pin')}
          value={pin}
          onType={setPin}
          onCommit={() => void unlock()}
          refusal={noted}
          autoFocus={staffId !== undefined}
        />
        <Button
          look="main"
          onPress={() => void unlock()}
          busy={busy ? say('unlocking') : false}
          off={staffId === undefined || pin === '' || wait > 0 ? '' : false}
        >
          {say('unlock')}
          <Kbd>Enter</Kbd>
        </Button>
        <p className="soft">{say('saved')}</p>
      </main>
      <footer>
        <span>
          {[...place, say('counter', { counter: branch?.counter ?? 1 })].join(
            locale === 'zh-CN' ? '　' : ', ',
          )}
        </span>
        <span className="push">
          <LanguageSwitch label={say('language')} quiet />
        </span>
        <span>{sayPart('brand')}</span>
      </footer>
    </div>
  );
}

function Face() {
  const format = useFormat();
  const now = useNow();
  return (
    <div>
      <div className="clockface">{format.time(now)}</div>
      <div className="soft">{format.weekday(localDateOf(now, format.zone))}</div>
    </div>
  );
}

function firstChoice(staff: DeskState['staff']): string | undefined {
  const last = staff.find(({ id }) => id === lastHere);
  return last?.id ?? (staff.length === 1 ? staff[0]?.id : undefined);
}
