import { useEffect } from 'react';
import { CONTACT_KINDS } from '../../../electron/domain/complaint.ts';
import { FOLLOW_UP_OUTCOMES } from '../../../electron/domain/follow-up.ts';
import { endOfDay, localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { useCommand } from '../../ui/keys/use-command.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { CasePage } from '../case/timeline-words.ts';
import { useNow } from '../frame/use-now.ts';
import { CallBackScript } from './call-back-script.tsx';
import { contactOf, isReady, useContactForm } from './contact-form.ts';
import type { Rating } from './contact-form.ts';
import { forgetContact } from './contact-memory.ts';
import { NewProblem } from './new-problem.tsx';
import { NextContact, NextTry } from './next-contact.tsx';
import { WhomToCall } from './whom-to-call.tsx';

const RATINGS: readonly Rating[] = ['1', '2', '3', '4', '5'];

/** One later contact, beside the case: whom to call, what to say, what came of it and what comes next (product E3). */
export function CallBackPanel({ page, onClose }: { readonly page: CasePage; readonly onClose: () => void }) {
  const say = useLabels('callBack');
  const sayCase = useLabels('case');
  const sayPromise = useLabels('promises');
  const term = useLabels('terms');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const { session } = useDeskState();
  const now = useNow();
  const add = useTell('add-follow-up');
  const caller = { staffId: session?.staffId ?? '', name: session?.name ?? page.ownerName };
  const { form, set } = useContactForm(page, caller, endOfDay(localDateOf(now, format.zone), format.zone));
  const leave = (): void => {
    forgetContact(caller.staffId, page.caseId);
    onClose();
  };
  useCommand('back', leave);
  useEffect(() => {
    focusField('contactOutcome');
  }, []);
  const open = page.promises.filter((promise) => promise.state === 'open');
  const settled = open.find(({ id }) => id === form.settles);
  const reached = form.outcome !== undefined && form.outcome !== 'not-reached';
  // A promised contact that was tried gives way to the next try; late, it says why like one that was kept.
  const settles = reached || (form.next !== null && settled?.source === 'follow-up');
  const lateReasonNeeded = settles && settled !== undefined && settled.dueAt < now;
  const refused = (field: string): string | undefined =>
    add.refusal !== undefined && (add.refusal.field ?? 'said') === field
      ? refusalWords(add.refusal)
      : undefined;
  const save = async (): Promise<void> => {
    const contact = contactOf(page.caseId, form);
    if (contact !== null && (await add.tell(contact)).ok) leave();
  };
  return (
    <section className="call-back" aria-label={say('title')} data-panel="call-back">
      <header>
        <h2>{say('title')}</h2>
        <WhomToCall page={page} kind={form.kind} />
        <Button look="bare" small icon="close" command="back" push onPress={leave}>
          {say('close')}
        </Button>
      </header>
      <div className="call-back-form">
        <Segmented
          name="contactKind"
          label={say('how')}
          always
          small
          value={form.kind}
          options={CONTACT_KINDS.map((code) => ({ code, label: term(`contact.${code}`) }))}
          onCommit={(kind) => {
            if (kind !== undefined) set({ kind });
          }}
        />
        <Segmented
          name="contactOutcome"
          label={say('outcome')}
          value={form.outcome}
          options={FOLLOW_UP_OUTCOMES.map((code) => ({ code, label: say(`outcomeOf.${code}`) }))}
          onCommit={(outcome) => {
            set({ outcome });
          }}
          refusal={refused('outcome')}
        />
        <NextTry page={page} form={form} set={set} />
        <TextArea
          name="contactSaid"
          label={say(form.outcome === 'not-reached' ? 'saidNotReached' : 'said')}
          value={form.said}
          rows={3}
          onType={(said) => {
            set({ said });
          }}
          refusal={refused('said')}
        />
        {reached ? (
          <Segmented
            name="contactRating"
            label={say('mark')}
            small
            value={form.rating}
            options={RATINGS.map((code) => ({ code, label: code }))}
            onCommit={(rating) => {
              set({ rating });
            }}
            refusal={refused('satisfaction')}
          />
        ) : null}
        {form.outcome === 'reached-new-problem' ? (
          <NewProblem form={form} set={set} refused={refused} />
        ) : null}
        {open.length === 0 ? null : (
          <Select
            name="contactSettles"
            label={say(form.outcome === 'not-reached' ? 'triedFor' : 'settles')}
            value={form.settles}
            options={[
              { code: 'none', label: say('settlesNone') },
              ...open.map((promise) => ({
                code: promise.id,
                label: `${promise.what === '' ? sayCase('contact.next') : promise.what}${term('factSeparator')}${format.dateTime(promise.dueAt)}`,
              })),
            ]}
            onCommit={(settles) => {
              set({ settles });
            }}
            refusal={refused('settles')}
          />
        )}
        {lateReasonNeeded ? (
          <TextInput
            name="contactLateReason"
            label={sayPromise('lateReason')}
            value={form.lateReason}
            onType={(lateReason) => {
              set({ lateReason });
            }}
            refusal={refused('lateReason')}
          />
        ) : null}
        <NextContact form={form} set={set} refused={refused} />
        <div className="acts">
          <Button
            look="main"
            command="main-button"
            off={isReady(form, { lateReasonNeeded }) ? false : ''}
            busy={add.busy ? say('save') : false}
            onPress={() => void save()}
          >
            {say('save')}
          </Button>
        </div>
      </div>
      <CallBackScript page={page} form={form} />
    </section>
  );
}
