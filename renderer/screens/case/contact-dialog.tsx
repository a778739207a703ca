import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { CONTACT_KINDS } from '../../../electron/domain/complaint.ts';
import type { ContactKind } from '../../../electron/domain/complaint.ts';
import { FOLLOW_UP_OUTCOMES } from '../../../electron/domain/follow-up.ts';
import type { FollowUpOutcome } from '../../../electron/domain/follow-up.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';

import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { DueInput } from './due-input.tsx';
import type { CasePage } from './timeline-words.ts';

const RATINGS = ['1', '2', '3', '4', '5'] as const;

/** One later contact: how, outcome, what was said, rating, which promise it keeps, next date. */
export function ContactDialog({ page, onClose }: { readonly page: CasePage; readonly onClose: () => void }) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const add = useTell('add-follow-up');
  const open = page.promises.filter((promise) => promise.state === 'open');
  const [kind, setKind] = useState<ContactKind | undefined>(page.fields.nextContactKind);
  const [outcome, setOutcome] = useState<FollowUpOutcome | undefined>();
  const [said, setSaid] = useState('');
  const [rating, setRating] = useState<(typeof RATINGS)[number] | undefined>();
  const [settles, setSettles] = useState('none');
  const [next, setNext] = useState<LocalDateTime | null>(null);
  const ready = kind !== undefined && outcome !== undefined && said.trim() !== '';
  const refused = (field: string): string | undefined =>
    add.refusal !== undefined && add.refusal.field === field ? refusalWords(add.refusal) : undefined;
  const save = async (): Promise<void> => {
    if (kind === undefined || outcome === undefined) return;
    const saved = await add.tell({
      caseId: page.caseId,
      kind,
      outcome,
      said,
      satisfaction: rating === undefined ? null : (Number(rating) as 1 | 2 | 3 | 4 | 5),
      nextContactAt: next,
      settles: settles === 'none' ? null : settles,
    });
    if (saved.ok) onClose();
  };
  return (
    <AskDialog
      title={say('contact.title')}
      verb={say('contact.save')}
      back={say('cancel')}
      ready={ready}
      busy={add.busy}
      onVerb={() => void save()}
      onClose={onClose}
    >
      <p className="soft">{say('contact.script')}</p>
      <Segmented
        name="contactKind"
        label={say('contact.kind')}
        always
        value={kind}
        options={CONTACT_KINDS.map((code) => ({ code, label: term(`contact.${code}`) }))}
        onCommit={setKind}
      />
      <Select
        name="contactOutcome"
        label={say('contact.outcome')}
        value={outcome}
        options={FOLLOW_UP_OUTCOMES.map((code) => ({ code, label: term(`outcome.${code}`) }))}
        onCommit={setOutcome}
      />
      <TextArea
        name="contactSaid"
        label={say('contact.said')}
        value={said}
        rows={3}
        onType={setSaid}
        refusal={refused('said')}
      />
      <Segmented
        name="contactRating"
        label={say('contact.satisfaction')}
        value={rating}
        options={RATINGS.map((code) => ({ code, label: code }))}
        onCommit={setRating}
      />
      {open.length === 0 ? null : (
        <Select
          name="contactSettles"
          label={say('contact.settles')}
          value={settles}
          options={[
            { code: 'none', label: say('contact.settlesNone') },
            ...open.map((promise) => ({
              code: promise.id,
              label: `${promise.what === '' ? say('contact.next') : promise.what}${term('factSeparator')}${format.dateTime(promise.dueAt)}`,
            })),
          ]}
          onCommit={setSettles}
        />
      )}
      <DueInput
        name="contactNext"
        label={say('contact.next')}
        value={next}
        onCommit={setNext}
        refusal={refused('nextContactAt')}
      />
    </AskDialog>
  );
}
