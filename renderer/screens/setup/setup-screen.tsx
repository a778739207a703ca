import { useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { Icon } from '../../ui/icon.tsx';
import { FirstStartRestore } from '../backup/first-start-restore.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import { EMPTY_FORM, missingInSetup, placeOf, setupInput, titleInEach } from './branch-form.ts';
import type { SetupField, SetupForm } from './branch-form.ts';
import { BranchFields } from './branch-fields.tsx';
import { DeadlineRules } from './deadline-rules.tsx';
import { PlaceFields } from './place-fields.tsx';
import { SupervisorFields } from './supervisor-fields.tsx';

/** First start on one page: sensible defaults, what may wait is left for Settings. */
export function SetupScreen() {
  const say = useLabels('setup');
  const sayRefusal = useRefusalWords();
  const locale = useLocale();
  const { dataFolder, version } = useDeskState();
  const [form, setForm] = useState<SetupForm>(EMPTY_FORM);
  /** Fields that were left once; only these are refused before the button is pressed. */
  const [left, setLeft] = useState<readonly SetupField[]>([]);
  const packs = useDesk('packs', {});
  const { tell, busy, refusal } = useTell('set-up-branch');
  const known = packs.phase === 'ready' ? packs.value.packs : [];

  const place = placeOf(form, locale, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const usualTitle = titleInEach(say('jobTitleDefault'), form.polishForm ?? 'feminine');
  const jobTitle = form.jobTitle ?? usualTitle[paperLanguageOf(locale)];
  const missing = missingInSetup(form, locale);
  const change = (part: Partial<SetupForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  const leave = (field: SetupField): void => {
    setLeft((before) => (before.includes(field) ? before : [...before, field]));
  };
  const open = (): void => {
    const input = setupInput(form, locale, place, jobTitle);
    if (input !== null) {
      void tell(input);
      return;
    }
    setLeft(missing);
    if (missing[0] !== undefined) focusField(missing[0]);
  };
  const fields = { form, change, leave, refused: missing.filter((field) => left.includes(field)), refusal };
  const names = missing.map((field) => say(field)).join(locale === 'zh-CN' ? '、' : ', ');
  return (
    <div className="setup" data-screen="setup">
      <main className="work">
        <div className="head">
          <h1>{say('title')}</h1>
          <span className="push">
            <LanguageSwitch label={say('language')} quiet />
          </span>
        </div>
        <div className="form">
          <BranchFields {...fields} />
          <PlaceFields {...fields} place={place} packs={known} />
          <SupervisorFields {...fields} jobTitle={jobTitle} />
        </div>
      </main>
      <aside className="aside">
        <section>
          <h2>{say('rules')}</h2>
          <DeadlineRules
            packs={known}
            country={place.country}
            region={place.region}
            sector={form.sector}
            confirmed={form.confirmedRules}
            onConfirm={(confirmedRules) => {
              change({ confirmedRules });
            }}
          />
          <p className="meta gap-above">{say('rulesNotAdvice')}</p>
        </section>
        <FirstStartRestore />
        <section className="to-bottom">
          <h2>{say('folder')}</h2>
          <p className="path">{dataFolder}</p>
          <p className="meta">{say('folderNote')}</p>
        </section>
      </aside>
      <footer>
        <span className="meta">{say('version', { version })}</span>
        {missing.length === 0 ? null : (
          <button
            type="button"
            className="lacks"
            onClick={() => {
              if (missing[0] !== undefined) focusField(missing[0]);
            }}
          >
            <Icon name="half" />
            {say('missing', { count: missing.length, names })}
          </button>
        )}
        {refusal === undefined ? null : (
          <span className="bad" role="alert">
            {sayRefusal(refusal)}
          </span>
        )}
        <Button look="main" push command="main-button" onPress={open} busy={busy ? say('opening') : false}>
          {say('open')}
        </Button>
      </footer>
    </div>
  );
}
