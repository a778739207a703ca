import { useEffect, useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { Icon } from '../../ui/icon.tsx';
import { ProgressSteps } from '../../ui/progress-steps.tsx';
import { FirstStartRestore } from '../backup/first-start-restore.tsx';
import { LanguageSwitch } from '../frame/language-switch.tsx';
import {
  EMPTY_FORM,
  isCounterTaken,
  missingInSetup,
  placeOf,
  SETUP_FIELDS,
  setupInput,
  titleInEach,
} from './branch-form.ts';
import type { SetupField, SetupForm } from './branch-form.ts';
import { BranchFields } from './branch-fields.tsx';
import { DeadlineRules } from './deadline-rules.tsx';
import { KeepingStep } from './keeping-step.tsx';
import { LetterheadFields, LetterheadPreview } from './letterhead-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { FilePreview, SettingsFileOffer } from './settings-file-offer.tsx';
import type { SettingsAtHand } from './settings-file-offer.tsx';
import { FIRST_FIELD, SETUP_STEPS, STEPS_WITH_FILE, stepOf, WANTED } from './setup-steps.ts';
import type { SetupStep } from './setup-steps.ts';
import { NumberCheck, PlaceCheck, SignatureCheck, Summary } from './step-check.tsx';
import { SupervisorFields } from './supervisor-fields.tsx';

/** First start, step by step; beside each step what it turns into. Nothing is saved before the last one. */
export function SetupScreen() {
  const say = useLabels('setup');
  const sayTerm = useLabels('terms');
  const sayRefusal = useRefusalWords();
  const locale = useLocale();
  const { version } = useDeskState();
  const [form, setForm] = useState<SetupForm>(EMPTY_FORM);
  const [step, setStep] = useState<SetupStep>('branch');
  const [file, setFile] = useState<SettingsAtHand | null>(null);
  const [backupNext, setBackupNext] = useState(false);
  /** Fields that were left once; only these are refused before the button is pressed. */
  const [left, setLeft] = useState<readonly SetupField[]>([]);
  const packs = useDesk('packs', {});
  const anew = useTell('set-up-branch');
  const fromFile = useTell('set-up-from-settings');
  const known = packs.phase === 'ready' ? packs.value.packs : [];

  const place =
    file?.plan.branch ?? placeOf(form, locale, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const usualTitle = titleInEach(say('jobTitleDefault'), form.polishForm ?? 'feminine');
  const jobTitle = form.jobTitle ?? usualTitle[paperLanguageOf(locale)];
  const steps = file === null ? SETUP_STEPS : STEPS_WITH_FILE;
  const at = steps.indexOf(step);
  const isLast = at === steps.length - 1;
  const missing = missingInSetup(form, locale);
  const fromCounter = file?.plan.counter ?? null;
  const missingHere = [
    ...missing.filter((field) => WANTED[step].includes(field)),
    ...(step === 'branch' && isCounterTaken(form, fromCounter) ? (['counter'] as const) : []),
  ];
  const change = (part: Partial<SetupForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  const leave = (field: SetupField): void => {
    setLeft((before) => (before.includes(field) ? before : [...before, field]));
  };
  const goTo = (field: SetupField): void => {
    setStep(stepOf(field));
    setTimeout(() => focusField(field));
  };
  useEffect(() => {
    focusField(FIRST_FIELD[step]);
  }, [step]);

  const takeFile = (chosen: SettingsAtHand | null): void => {
    setFile(chosen);
    if (chosen === null) return;
    const { code, sector, country, region, zone, currency, letterhead } = chosen.plan.branch;
    const head = letterhead[paperLanguageOf(locale)];
    change({ code, sector, country, region, zone, currency, ...head });
    focusField('counter');
  };
  const open = async (): Promise<void> => {
    const input = setupInput(form, locale, place, jobTitle);
    if (input === null) {
      setLeft(missing);
      if (missing[0] !== undefined) goTo(missing[0]);
      return;
    }
    // The first page of the open desk; read by the router when it starts.
    if (backupNext) window.location.hash = '#/settings/backup';
    const { branch, supervisor } = input;
    const outcome =
      file === null
        ? await anew.tell(input)
        : await fromFile.tell({
            text: file.text,
            locale,
            people: [],
            counter: branch.counter,
            supervisor,
          });
    if (outcome.ok) return;
    const refused = SETUP_FIELDS.find((field) => field === outcome.field);
    if (refused !== undefined) goTo(refused);
  };
  const next = (): void => {
    if (missingHere[0] !== undefined) {
      setLeft((before) => [...before, ...missingHere]);
      focusField(missingHere[0]);
      return;
    }
    const following = steps[at + 1];
    if (following === undefined) void open();
    else setStep(following);
  };
  const refusal = anew.refusal ?? fromFile.refusal;
  const busy = anew.busy || fromFile.busy;
  const fields = { form, change, leave, refused: missing.filter((field) => left.includes(field)), refusal };
  const names = missingHere.map((field) => say(field)).join(sayTerm('listSeparator'));
  return (
    <div className="setup" data-screen="setup" data-step={step}>
      <main className="work">
        <div className="head">
          <h1>{say('title')}</h1>
          <span className="push">
            <LanguageSwitch label={say('language')} quiet />
          </span>
        </div>
        <ProgressSteps
          steps={steps.map((code, index) => ({
            code,
            label: say(`wizard.step.${code}`),
            state: index < at ? 'done' : index === at ? 'now' : 'wait',
          }))}
        />
        <div className="form" key={step}>
          {step === 'branch' ? (
            <>
              <BranchFields {...fields} fromCounter={fromCounter} />
              {file === null ? null : <FilePreview plan={file.plan} />}
            </>
          ) : null}
          {step === 'place' ? <PlaceFields {...fields} place={place} packs={known} /> : null}
          {step === 'letterhead' ? <LetterheadFields {...fields} /> : null}
          {step === 'supervisor' ? <SupervisorFields {...fields} jobTitle={jobTitle} /> : null}
          {step === 'keeping' ? (
            <KeepingStep country={place.country} backupNext={backupNext} onBackupNext={setBackupNext} />
          ) : null}
        </div>
      </main>
      <aside className="aside">
        {step === 'branch' ? (
          <>
            <NumberCheck form={form} place={place} />
            <SettingsFileOffer chosen={file} onChoose={takeFile} />
            <FirstStartRestore />
          </>
        ) : null}
        {step === 'place' ? (
          <>
            <PlaceCheck place={place} />
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
          </>
        ) : null}
        {step === 'letterhead' ? <LetterheadPreview form={form} /> : null}
        {step === 'supervisor' ? <SignatureCheck name={form.name} jobTitle={jobTitle} /> : null}
        {step === 'keeping' ? (
          <Summary
            form={form}
            place={place}
            jobTitle={jobTitle}
            onAgain={() => {
              setStep('branch');
            }}
          />
        ) : null}
      </aside>
      <footer>
        <span className="meta">{say('version', { version })}</span>
        {missingHere.length === 0 ? null : (
          <button
            type="button"
            className="lacks"
            onClick={() => {
              if (missingHere[0] !== undefined) focusField(missingHere[0]);
            }}
          >
            <Icon name="half" />
            {say('missing', { count: missingHere.length, names })}
          </button>
        )}
        {refusal === undefined ? null : (
          <span className="bad" role="alert">
            {sayRefusal(refusal)}
          </span>
        )}
        <span className="push acts">
          {at === 0 ? null : (
            <Button
              icon="left"
              onPress={() => {
                setStep(steps[at - 1] ?? 'branch');
              }}
            >
              {say('wizard.before')}
            </Button>
          )}
          <Button look="main" command="main-button" onPress={next} busy={busy ? say('opening') : false}>
            {say(isLast ? 'open' : 'wizard.after')}
          </Button>
        </span>
      </footer>
    </div>
  );
}
