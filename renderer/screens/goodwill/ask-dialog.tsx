import { useState } from 'react';
import { GOODWILL_KINDS } from '../../../electron/domain/complaint.ts';
import type { GoodwillKind } from '../../../electron/domain/complaint.ts';
import { goodwillAmount } from '../../../electron/domain/goodwill/goodwill-amount.ts';
import { standingOf } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import type { OfferedGoodwill } from '../../../electron/domain/goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';
import { BasisFields } from './basis-fields.tsx';
import { basisOf, partsOf } from './basis-parts.ts';
import { DayInput } from '../frame/day-input.tsx';
import { StandingLine, WorkedSum } from './worked-sum.tsx';

export interface WhyDialogProps {
  readonly caseId: string;
  readonly offer: OfferedGoodwill;
  readonly onClose: () => void;
}

/** In the intake the sum stands already; a supervisor only has to know why this much. */
export function WhyDialog({ caseId, offer, onClose }: WhyDialogProps) {
  const say = useLabels('goodwill');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const ask = useTell('ask-goodwill');
  const [why, setWhy] = useState('');
  const tell = async (): Promise<void> => {
    const { kind, basis, dueOn } = offer;
    const outcome = await ask.tell({ caseId, kind, basis, dueOn, why });
    if (!outcome.ok) return;
    showToast({ words: say(outcome.value.granted ? 'ask.granted' : 'ask.done') });
    onClose();
  };
  return (
    <AskDialog
      title={
        offer.amount === null
          ? say('ask.titleInKind')
          : say('ask.title', { amount: format.money(offer.amount) })
      }
      verb={say('ask.verb')}
      back={say('decide.back')}
      ready={why.trim() !== ''}
      busy={ask.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <TextArea
        name="goodwillWhy"
        label={say('ask.why')}
        value={why}
        rows={2}
        onType={setWhy}
        refusal={ask.refusal === undefined ? undefined : refusalWords(ask.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}

export interface OfferDialogProps {
  readonly caseId: string;
  readonly language: PaperLanguage;
  /** The case offers something already: a clerk's limit is for the case, not for every sum in it. */
  readonly further: boolean;
  readonly onClose: () => void;
}

/** Goodwill after Confirm: worked out here, granted at once where the limit allows, else laid before a supervisor. */
export function OfferDialog({ caseId, language, further, onClose }: OfferDialogProps) {
  const say = useLabels('goodwill');
  const sayIntake = useLabels('intake');
  const refusalWords = useRefusalWords();
  const { branch, session } = useDeskState();
  const ask = useTell('ask-goodwill');
  const [parts, setParts] = useState(() => partsOf(undefined, undefined));
  const [kind, setKind] = useState<GoodwillKind | undefined>();
  const [dueOn, setDueOn] = useState<LocalDate | null>(null);
  const [why, setWhy] = useState('');
  const basis = basisOf(parts);
  const amount = basis === null ? null : goodwillAmount(basis);
  const role = session?.role ?? 'clerk';
  const own =
    branch === null || amount?.ok !== true ? null : standingOf(amount.value, role, branch.goodwillLimits);
  const standing = own?.ok !== true ? null : own.value;
  const shown = standing === 'within' && further && role === 'clerk' ? 'needs-supervisor' : standing;
  const chosen = parts.kind === 'in-kind' ? 'in-kind' : kind;
  const alone = shown === 'within';
  const refused = (...fields: readonly string[]): string | undefined =>
    ask.refusal !== undefined && fields.includes(ask.refusal.field ?? 'why')
      ? refusalWords(ask.refusal)
      : undefined;
  const ready =
    basis !== null &&
    chosen !== undefined &&
    why.trim() !== '' &&
    shown !== null &&
    shown !== 'above-every-limit' &&
    (!alone || dueOn !== null);
  const tell = async (): Promise<void> => {
    if (basis === null || chosen === undefined) return;
    const outcome = await ask.tell({ caseId, kind: chosen, basis, dueOn, why });
    if (!outcome.ok) return;
    showToast({ words: say(outcome.value.granted ? 'ask.granted' : 'ask.done') });
    onClose();
  };
  return (
    <AskDialog
      title={say('offerTitle')}
      verb={say(alone ? 'ask.grant' : 'ask.verb')}
      back={say('decide.back')}
      ready={ready}
      busy={ask.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      {further ? <p className="soft">{say('replaces')}</p> : null}
      <BasisFields parts={parts} onParts={setParts} name="offer" />
      {parts.kind === 'in-kind' ? null : (
        <Segmented
          name="offerKind"
          label={sayIntake('field.goodwillKind')}
          small
          value={kind}
          options={GOODWILL_KINDS.filter((code) => code !== 'in-kind').map((code) => ({
            code,
            label: sayIntake(`option.goodwillKind.${code}`),
          }))}
          onCommit={setKind}
        />
      )}
      <WorkedSum basis={basis} language={language} />
      {shown === null || amount?.ok !== true ? null : (
        <StandingLine standing={shown} minor={amount.value?.minor ?? null} />
      )}
      <DayInput
        towards="future"
        name="offerDueOn"
        label={say('ask.dueOn')}
        value={dueOn}
        onCommit={setDueOn}
        refusal={refused('dueOn')}
      />
      <TextArea
        name="offerWhy"
        label={say('ask.why')}
        value={why}
        rows={2}
        onType={setWhy}
        refusal={refused('why', 'goodwillAmount', 'kind')}
      />
    </AskDialog>
  );
}
