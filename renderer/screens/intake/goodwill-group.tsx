import { useState } from 'react';
import { GOODWILL_KINDS } from '../../../electron/domain/complaint.ts';
import type { GoodwillKind } from '../../../electron/domain/complaint.ts';
import {
  lastAbout,
  offeredGoodwill,
  standingOfOffer,
} from '../../../electron/domain/goodwill/granted-goodwill.ts';
import { goodwillAmount } from '../../../electron/domain/goodwill/goodwill-amount.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { showToast } from '../../ui/toast.tsx';
import { AskedLine } from '../goodwill/asked-line.tsx';
import { WhyDialog } from '../goodwill/ask-dialog.tsx';
import { BasisFields } from '../goodwill/basis-fields.tsx';
import { basisOf } from '../goodwill/basis-parts.ts';
import type { BasisParts } from '../goodwill/basis-parts.ts';
import { DecideDialog } from '../goodwill/decide-dialog.tsx';
import { StandingLine, WorkedSum } from '../goodwill/worked-sum.tsx';
import { DraftDate, useFieldProps } from './draft-fields.tsx';
import { rememberedParts, rememberParts } from './goodwill-memory.ts';
import { useIntake } from './intake-context.ts';
import { useOwnLimits } from './use-own-limits.ts';
import { FormGroup } from './stages/form-group.tsx';

/** One sum, worked out where everybody can see how; at once within the limit or a supervisor's (product A8). */
export function GoodwillGroup() {
  const say = useLabels('intake');
  const locale = useLocale();
  const { view, draft, fields } = useIntake();
  const kindField = useFieldProps('goodwillKind');
  const [parts, setParts] = useState(() => rememberedParts(view.caseId, fields));
  const language = fields.paperLanguage ?? paperLanguageOf(locale);
  const take = (next: BasisParts, kind: GoodwillKind | undefined): void => {
    setParts(next);
    rememberParts(view.caseId, next);
    const basis = basisOf(next);
    const worked = basis === null ? null : goodwillAmount(basis);
    const whole = basis !== null && worked?.ok === true;
    draft.set('goodwillBasis', whole ? basis : undefined);
    draft.set('goodwillAmount', whole ? (worked.value ?? undefined) : undefined);
    if (kind !== fields.goodwillKind) draft.set('goodwillKind', kind);
  };
  const takeParts = (next: BasisParts): void => {
    const before = fields.goodwillKind;
    if (next.kind === 'in-kind') take(next, 'in-kind');
    else if (before === 'in-kind') take(next, undefined);
    // What was taken too much is paid back: that is what an overcharge means.
    else take(next, before ?? (next.kind === 'overcharge' ? 'refund' : undefined));
  };
  const takeKind = (kind: GoodwillKind | undefined): void => {
    if (kind === 'in-kind') take({ ...parts, kind: 'in-kind' }, kind);
    else take(parts.kind === 'in-kind' ? { ...parts, kind: 'fixed' } : parts, kind);
  };
  return (
    <FormGroup title={say('group.amount')}>
      <BasisFields
        parts={parts}
        onParts={takeParts}
        name="goodwillAmount"
        beside={<DraftDate name="goodwillDue" towards="near" />}
      />
      <div className="kind-and-sum">
        <Segmented
          {...kindField}
          small
          value={fields.goodwillKind}
          options={GOODWILL_KINDS.map((code) => ({ code, label: say(`option.goodwillKind.${code}`) }))}
          onCommit={takeKind}
        />
        {basisOf(parts) === null ? null : <WorkedSum basis={basisOf(parts)} language={language} />}
      </div>
      <OfferStanding />
    </FormGroup>
  );
}

/** Where the offer stands, and the one thing to do about it. */
function OfferStanding() {
  const say = useLabels('goodwill');
  const refusalWords = useRefusalWords();
  const { view, draft, fields } = useIntake();
  const own = useOwnLimits();
  const { caseId } = view;
  const asked = useDesk('goodwill-of', { caseId });
  const withdraw = useTell('withdraw-goodwill');
  const [open, setOpen] = useState<'why' | 'decide' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  const offer = offeredGoodwill(fields);
  if (own === null || offer === null || asked.phase !== 'ready') return null;
  const { goodwills } = asked.value;
  const standing = standingOfOffer(fields, goodwills, own.role, own.limits);
  const about = lastAbout(offer, goodwills);
  const request = goodwills.find(({ id }) => id === about?.id);
  const minor = offer.amount?.minor ?? null;
  const takeBack = async (goodwillId: string): Promise<void> => {
    const outcome = await withdraw.tell({ goodwillId });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  if (!standing.ok) return <StandingLine standing="currency-differs" minor={minor} />;
  const { value } = standing;
  if (value === 'none') return null;
  if (value === 'within' || value === 'above-every-limit')
    return <StandingLine standing={value} minor={minor} />;
  return (
    <div className="standing-row">
      {value === 'needs-supervisor' || request === undefined ? (
        <StandingLine standing="needs-supervisor" minor={minor} />
      ) : (
        <AskedLine goodwill={request} />
      )}
      {value === 'needs-supervisor' ? (
        <Button
          icon="shield"
          command="supervisor"
          onPress={() => {
            // What is still on its way into the log is what the supervisor will see.
            void draft.flush();
            setOpen('why');
          }}
        >
          {say('ask.act')}
        </Button>
      ) : null}
      {value === 'waiting' && request !== undefined ? (
        <>
          <Button
            icon="shield"
            command="supervisor"
            onPress={() => {
              setOpen('decide');
            }}
          >
            {say('decide.act')}
          </Button>
          <Button look="bare" onPress={() => void takeBack(request.id)}>
            {say('withdraw')}
          </Button>
        </>
      ) : null}
      {open === 'why' ? <WhyDialog caseId={caseId} offer={offer} onClose={close} /> : null}
      {open === 'decide' && request !== undefined ? (
        <DecideDialog goodwillId={request.id} onClose={close} />
      ) : null}
    </div>
  );
}
