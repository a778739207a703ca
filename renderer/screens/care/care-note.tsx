import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { careTip } from '../../../electron/domain/prompts/staff-care.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { putTipAway, useWaitingTip } from './care-memory.ts';

/** One quiet tip after a hard case, never while a customer is at the counter; can be turned off in the settings. */
export function CareNote({ customersHere }: { readonly customersHere: boolean }) {
  const say = useLabels('guidance');
  const language = paperLanguageOf(useLocale());
  const { session, careTips } = useDeskState();
  const waiting = useWaitingTip();
  const mine = careTips && !customersHere && waiting !== null && waiting.staffId === session?.staffId;
  const packs = useDesk('packs', {}, { enabled: mine });
  if (!mine || packs.phase !== 'ready') return null;
  const tip = careTip(
    packs.value.packs.filter((pack) => pack.kind === 'prompt'),
    waiting,
    language,
  );
  if (tip === null) return null;
  return (
    <section className="care-note" data-care={tip.id}>
      <h2>{say('care.title')}</h2>
      <p>
        <span className="strong">{tip.way}</span>
        <span className="block">{tip.text}</span>
      </p>
      <p className="meta">{say('care.note')}</p>
      <p className="act">
        <Button small onPress={putTipAway}>
          {say('care.close')}
        </Button>
      </p>
    </section>
  );
}
