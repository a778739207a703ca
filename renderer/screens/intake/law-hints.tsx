import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { hintsFor } from '../../../electron/domain/prompts/guide.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { useIntake } from './intake-context.ts';
import { promptPacksOf } from './prompt-packs.ts';

/** What a law in force asks for at this stage in the country of the branch, with its source and the day it was read. */
export function LawHints() {
  const say = useLabels('guidance');
  const format = useFormat();
  const language = paperLanguageOf(useLocale());
  const { branch } = useDeskState();
  const { fields, stage, packs } = useIntake();
  if (branch === null) return null;
  const where = { country: branch.country, sector: fields.sector ?? branch.sector, stage };
  const hints = hintsFor(promptPacksOf(packs), where, language);
  if (hints.length === 0) return null;
  return (
    <section className="law-hints" aria-label={say('hints.title')}>
      {hints.map((hint) => (
        <p key={hint.id} data-hint={hint.id}>
          <Icon name="shield" />
          <span>
            {hint.text}
            <span className="why">
              {say('hints.from', { source: hint.source, date: format.date(hint.checkedOn) })}
            </span>
          </span>
        </p>
      ))}
    </section>
  );
}
