import { useState } from 'react';
import type { ReactNode } from 'react';
import { basisWords } from '../../../electron/domain/goodwill/basis-words.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { amountInWords } from '../../../electron/domain/papers/amount-in-words.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { SupervisorPin, useStepUp } from '../frame/supervisor-pin.tsx';
import { DayInput } from '../frame/day-input.tsx';

type Decision = ChannelOutput<'goodwill-decision'>;

export interface DecideDialogProps {
  readonly goodwillId: string;
  readonly onClose: () => void;
}

/** A supervisor decides with the case in view: at their own desk, or by PIN beside the clerk. */
export function DecideDialog({ goodwillId, onClose }: DecideDialogProps) {
  const say = useLabels('goodwill');
  const view = useDesk('goodwill-decision', { goodwillId }, { anew: true });
  if (view.phase === 'ready') return <Decide decision={view.value} onClose={onClose} />;
  return (
    <Dialog
      open
      title={say('decide.title')}
      onClose={onClose}
      acts={
        <Button look="bare" onPress={onClose}>
          {say('decide.back')}
        </Button>
      }
    >
      <View of={view} rows={6}>
        {() => null}
      </View>
    </Dialog>
  );
}

function Decide({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) {
  const say = useLabels('goodwill');
  const refusalWords = useRefusalWords();
  const decide = useTell('decide-goodwill');
  const supervisor = useStepUp();
  const { goodwill, confirmed, grantable } = decision;
  const [reason, setReason] = useState('');
  const [dueOn, setDueOn] = useState<LocalDate | null>(goodwill.dueOn);
  const refused = (...fields: readonly string[]): string | undefined =>
    decide.refusal !== undefined && fields.includes(decide.refusal.field ?? 'stepUp')
      ? refusalWords(decide.refusal)
      : undefined;
  const tell = async (approve: boolean): Promise<void> => {
    const outcome = await decide.tell({
      goodwillId: goodwill.id,
      approve,
      reason,
      dueOn: confirmed ? dueOn : null,
      stepUp: supervisor.stepUp,
    });
    supervisor.type('');
    if (!outcome.ok) return;
    showToast({ words: say(approve ? 'decide.granted' : 'decide.refused') });
    onClose();
  };
  const dayMissing = confirmed && dueOn === null;
  return (
    <Dialog
      open
      title={say('decide.title')}
      onClose={onClose}
      acts={
        <>
          <Button look="bare" onPress={onClose}>
            {say('decide.back')}
          </Button>
          <Button
            off={supervisor.ready && reason.trim() !== '' ? false : ''}
            busy={decide.busy ? say('decide.refuse') : false}
            onPress={() => void tell(false)}
          >
            {say('decide.refuse')}
          </Button>
          <Button
            look="main"
            command="main-button"
            off={supervisor.ready && grantable && !dayMissing ? false : ''}
            busy={decide.busy ? say('decide.approve') : false}
            onPress={() => void tell(true)}
          >
            {say('decide.approve')}
          </Button>
        </>
      }
    >
      <DecisionFacts decision={decision} />
      {grantable ? null : (
        <p className="standing is-bad" role="status">
          <Icon name="alert" />
          <span>{say('decide.aboveLimit')}</span>
        </p>
      )}
      {confirmed && grantable ? (
        <DayInput
          towards="future"
          name="decideDueOn"
          label={say('decide.dueOn')}
          value={dueOn}
          onCommit={setDueOn}
          refusal={refused('dueOn')}
        />
      ) : null}
      <TextArea
        name="decideReason"
        label={say('decide.reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={refused('reason')}
      />
      <SupervisorPin first of={supervisor} refusal={refused('stepUp', 'goodwillAmount')} />
      {supervisor.own && refused('stepUp', 'goodwillAmount') !== undefined ? (
        <p className="note bad" role="alert">
          {refused('stepUp', 'goodwillAmount')}
        </p>
      ) : null}
    </Dialog>
  );
}

/** The case in short, how the sum was worked out, the limits, and what this customer was given before. */
function DecisionFacts({ decision }: { readonly decision: Decision }) {
  const say = useLabels('goodwill');
  const term = useLabels('terms');
  const sayIntake = useLabels('intake');
  const format = useFormat();
  const locale = useLocale();
  const { goodwill, fields, limits, customer, number, earlier } = decision;
  const language = paperLanguageOf(locale);
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [
      say('decide.case'),
      [format.customer(customer), fields.matter, number].filter(Boolean).join(term('factSeparator')),
    ],
    [sayIntake('field.what'), fields.what],
    [say('decide.wish'), fields.request],
    [
      say('decide.wishAmount'),
      fields.requestAmount === undefined ? undefined : format.money(fields.requestAmount),
    ],
    [say('decide.loss'), fields.lossMoney === undefined ? undefined : format.money(fields.lossMoney)],
    [say('decide.cause'), fields.rootCause],
    [say('decide.basis'), basisWords(goodwill.basis, language)],
    [say('decide.words'), goodwill.amount === null ? undefined : amountInWords(goodwill.amount, language)],
    [say('decide.why'), goodwill.why],
    [say('decide.askedBy'), goodwill.askedByName],
    [
      say('decide.limits'),
      limits.supervisor === null
        ? say('decide.limitsOne', { clerk: format.money(limits.clerk) })
        : say('decide.limitsBoth', {
            clerk: format.money(limits.clerk),
            supervisor: format.money(limits.supervisor),
          }),
    ],
  ];
  return (
    <>
      <p className="decide-sum">
        <span className="soft">{sayIntake(`option.goodwillKind.${goodwill.kind}`)}</span>
        <b>{goodwill.amount === null ? say('noPrice') : format.money(goodwill.amount)}</b>
      </p>
      <dl className="facts decide-facts">
        {rows.map(([label, value]) =>
          value === undefined || value === '' ? null : (
            <div key={label} className="fact">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <section className="decide-earlier">
        <h3>{say('decide.earlier')}</h3>
        {earlier.length === 0 ? <p className="soft">{say('decide.earlierNone')}</p> : null}
        <ul>
          {earlier.map((one) => (
            <li key={one.caseId}>
              <span>
                {[format.date(one.localDate), one.matter].filter(Boolean).join(term('factSeparator'))}
              </span>
              <span className="meta">
                {[
                  term(`caseState.${one.state}`),
                  one.goodwill === null
                    ? say('decide.earlierNothing')
                    : say('decide.earlierGiven', { amount: format.money(one.goodwill) }),
                ].join(term('factSeparator'))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
