import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { LETTER_APPROVERS } from '../../../electron/domain/branch.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { DeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { Frame } from '../frame/frame.tsx';
import { useNow } from '../frame/use-now.ts';
import { ClocksEditor } from './clocks-editor.tsx';
import { useCalendarFaultWords } from './fault-words.ts';
import { HolidaysEditor } from './holidays-editor.tsx';
import { HoursEditor } from './hours-editor.tsx';
import { branchWith, readRules, rulesFormOf } from './rules-form.ts';
import type { ReadRules, RulesForm } from './rules-form.ts';
import { RulesPreview } from './rules-preview.tsx';

type Branch = NonNullable<DeskState['branch']>;

/**
 * Opening hours, holidays, limits, approval and auto-lock; a supervisor changes them, everybody may look. Amounts and dates are typed
 * the way the screen's language writes them: another language begins the form anew.
 */
export function BranchRulesScreen() {
  const { branch } = useDeskState();
  const locale = useLocale();
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/settings' });
  return (
    <Frame here="settings" onBack={back}>
      {branch === null ? null : <Rules key={locale} branch={branch} onBack={back} />}
    </Frame>
  );
}

function Rules({ branch, onBack }: { readonly branch: Branch; readonly onBack: () => void }) {
  const say = useLabels('branchRules');
  const saySettings = useLabels('settings');
  const sayRefusal = useRefusalWords();
  const format = useFormat();
  const locale = useLocale();
  const now = useNow();
  const packs = useDesk('packs', {});
  const [form, setForm] = useState(() => rulesFormOf(branch, format));
  const { tell, busy, refusal } = useTell('change-branch');
  const read = useMemo(() => readRules(form, branch.currency, locale), [form, branch.currency, locale]);
  const faults = useCalendarFaultWords(read);
  const locked = !useMay('change-branch');
  const changed = JSON.stringify(form) !== JSON.stringify(rulesFormOf(branch, format));
  const next = branchWith(branch, form, read);
  const change = (part: Partial<RulesForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    if (next === null) return;
    const outcome = await tell({ branch: { ...next, confirmedRules: [...next.confirmedRules] } });
    if (!outcome.ok) return;
    setForm(rulesFormOf(next, format));
    showToast({ words: say('saved') });
  };
  return (
    <div className="branch-rules" data-screen="branch-rules">
      <main className="settings">
        <section>
          <h1>{say('title')}</h1>
          <HoursEditor
            hours={form.hours}
            faults={faults}
            locked={locked}
            onChange={(hours) => {
              change({ hours });
            }}
          />
          <ClocksEditor
            clocks={form.clocks}
            read={read.clocks}
            locked={locked}
            onChange={(clocks) => {
              change({ clocks });
            }}
          />
          <PeopleRules form={form} read={read} branch={branch} locked={locked} onChange={change} />
        </section>
        <section>
          <RulesPreview
            branch={branch}
            calendar={read.calendarFaults.length === 0 && !listsUnread(read) ? read.calendar : null}
            clocks={read.clocks.minutes}
            limits={
              read.clerk === null || read.supervisor === undefined || !read.limitsInOrder
                ? null
                : { clerk: read.clerk, supervisor: read.supervisor }
            }
            packs={packs.value?.packs ?? []}
            now={now}
          />
          <HolidaysEditor
            country={branch.country}
            years={form.years}
            calendar={read.calendar}
            thisYear={Number(localDateOf(now, branch.zone).slice(0, 4))}
            faults={faults}
            locked={locked}
            onChange={(years) => {
              change({ years });
            }}
          />
        </section>
      </main>
      <footer>
        <Button look="bare" icon="left" command="back" onPress={onBack}>
          {say('toSettings')}
        </Button>
        {refusal === undefined ? (
          <span className={read.faults > 0 ? 'meta bad' : 'meta'} data-faults={read.faults}>
            {read.faults > 0 ? say('faults', { count: read.faults }) : say(changed ? 'changed' : 'unchanged')}
          </span>
        ) : (
          <span className="bad" role="alert">
            {sayRefusal(refusal)}
          </span>
        )}
        <Button
          look="main"
          push
          command="main-button"
          busy={busy && say('saving')}
          off={locked ? saySettings('supervisorOnly') : next === null || !changed ? '' : false}
          onPress={() => void save()}
        >
          {say('save')}
        </Button>
      </footer>
    </div>
  );
}

interface PeopleRulesProps {
  readonly form: RulesForm;
  readonly read: ReadRules;
  readonly branch: Branch;
  readonly locked: boolean;
  readonly onChange: (part: Partial<RulesForm>) => void;
}

/** Who decides how much, who approves, when the desk locks itself. */
function PeopleRules({ form, read, branch, locked, onChange }: PeopleRulesProps) {
  const say = useLabels('branchRules');
  const sayRefusal = useRefusalWords();
  const format = useFormat();
  const unread = sayRefusal({ ok: false, code: 'amount-unreadable' });
  return (
    <>
      <h2>{say('limits')}</h2>
      <p className="soft">{say('limitsNote')}</p>
      <div className="row-fields">
        <TextInput
          name="clerkLimit"
          label={say('clerkLimit')}
          unit={branch.currency}
          look="figures"
          inputMode="decimal"
          value={form.clerkLimit}
          off={locked}
          refusal={read.clerk === null ? unread : undefined}
          onType={(clerkLimit) => {
            onChange({ clerkLimit });
          }}
        />
        <TextInput
          name="supervisorLimit"
          label={say('supervisorLimit')}
          unit={branch.currency}
          look="figures"
          inputMode="decimal"
          value={form.noLimit ? '' : form.supervisorLimit}
          off={locked || form.noLimit}
          refusal={
            read.supervisor === undefined ? unread : read.limitsInOrder ? undefined : say('limitOrder')
          }
          onType={(supervisorLimit) => {
            onChange({ supervisorLimit });
          }}
        />
      </div>
      <CheckBox
        name="noLimit"
        label={say('noLimit')}
        value={form.noLimit}
        off={locked}
        onCommit={(noLimit) => {
          const supervisorLimit =
            form.supervisorLimit === '' && read.clerk !== null
              ? format.amount(read.clerk)
              : form.supervisorLimit;
          onChange({ noLimit, supervisorLimit });
        }}
      />
      <Segmented
        name="lettersApprovedBy"
        label={say('approval')}
        always
        options={LETTER_APPROVERS.map((code) => ({ code, label: say(`approvers.${code}`) }))}
        value={form.lettersApprovedBy}
        off={locked}
        onCommit={(lettersApprovedBy) => {
          if (lettersApprovedBy !== undefined) onChange({ lettersApprovedBy });
        }}
      />
      <TextInput
        name="autoLock"
        label={say('autoLock')}
        look="figures"
        inputMode="numeric"
        value={form.autoLock}
        off={locked}
        refusal={read.minutes === null ? say('autoLockBad') : undefined}
        onType={(autoLock) => {
          onChange({ autoLock });
        }}
      />
    </>
  );
}

function listsUnread({ years }: ReadRules): boolean {
  return years.some(({ holidays, makeUpDays }) => holidays.unread.length + makeUpDays.unread.length > 0);
}
