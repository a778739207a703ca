import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { LanguageSwitch } from '../frame/language-switch.tsx';

const STEPS = ['copy', 'change', 'index', 'merge'] as const;

interface Heard {
  readonly step: (typeof STEPS)[number];
  readonly done: number;
  readonly of: number;
}

/** A log of an older Amends is brought up to date: what is being done and how far it is; nothing is asked of anybody. */
export function PreparingScreen() {
  const say = useLabels('blocked');
  const sayLock = useLabels('lock');
  const format = useFormat();
  const { version } = useDeskState();
  const heard = useHeard();
  const share = heard === null || heard.of === 0 ? null : Math.min(1, heard.done / heard.of);
  const words =
    heard === null
      ? say('preparing.begin')
      : say(`preparing.${heard.step}`, {
          percent: Math.floor((share ?? 0) * 100),
          done: format.number(heard.done),
          of: format.number(heard.of),
        });
  // A change is one statement of SQLite: nobody knows how far it is.
  const known = heard !== null && heard.step !== 'change' ? share : null;
  return (
    <div className="blocked" data-screen="preparing" data-step={heard?.step ?? 'begin'}>
      <main>
        <h1>{say('preparing.title')}</h1>
        <p>{say('preparing.what')}</p>
        <div>
          <div
            className={known === null ? 'bar is-moving' : 'bar'}
            role="progressbar"
            aria-label={say('preparing.title')}
            aria-valuetext={words}
            {...(known === null ? {} : { 'aria-valuenow': Math.floor(known * 100) })}
          >
            <i style={{ width: known === null ? '30%' : `${String(known * 100)}%` }} />
          </div>
          <p className="note">{words}</p>
        </div>
        <section>
          <h2>{say('safe')}</h2>
          <p>{say('preparing.safe')}</p>
        </section>
        <div className="blocked-foot">
          <LanguageSwitch label={sayLock('language')} quiet />
          <span className="meta push">{say('version', { version })}</span>
        </div>
      </main>
    </div>
  );
}

function useHeard(): Heard | null {
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind !== 'progress') return;
        const step = STEPS.find((one) => told.step === `prepare-${one}`);
        if (step !== undefined) setHeard({ step, done: told.done, of: told.of });
      }),
    [],
  );
  return heard;
}
