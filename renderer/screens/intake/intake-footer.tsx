import type { FieldName } from '../../../electron/domain/complaint.ts';
import { missingOf } from '../../../electron/domain/intake/missing.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { useIntake } from './intake-context.ts';

/** As many names as two lines of the footer hold in the longest language; F4 goes through all of them. */
const MOST_NAMED = 2;

/** Back, what is missing in this stage and where, and the one main button. */
export function IntakeFooter() {
  const say = useLabels('intake');
  const sayTerm = useLabels('terms');
  const locale = useLocale();
  const { fields, stage, goToStage, goToField } = useIntake();
  const place = STAGES.indexOf(stage);
  const before = STAGES[place - 1];
  const after = STAGES[place + 1];
  const missing = missingOf(fields);
  const here = missing.filter((one) => one.stage === stage);
  const goNext = (): void => {
    // Asked when the key is pressed: moving the cursor draws nothing anew.
    const next = nextMissing(missing, stage);
    if (next !== undefined) goToField(next);
  };
  useCommand('next-missing', goNext, { off: missing.length === 0 });
  useCommand('stage-before', () => {
    if (before !== undefined) goToStage(before);
  });
  useCommand('stage-after', () => {
    if (after !== undefined) goToStage(after);
  });
  const inSentence = (field: FieldName): string => {
    const label = say(`field.${field}`);
    return locale === 'zh-CN' ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
  };
  const namesOf = (some: typeof here): string =>
    some.map((one) => inSentence(one.field)).join(sayTerm('listSeparator'));
  const lacks = say('missing', { count: here.length, names: namesOf(here) });
  const more = here.length - MOST_NAMED;
  // One more is named rather than counted.
  const lacksInShort =
    more <= 1
      ? lacks
      : say('missing', {
          count: here.length,
          names: say('missingMore', { names: namesOf(here.slice(0, MOST_NAMED)), count: more }),
        });
  return (
    <footer>
      {before === undefined ? null : (
        <Button
          look="bare"
          icon="left"
          onPress={() => {
            goToStage(before);
          }}
        >
          {sayTerm(`stage.${before}`)}
        </Button>
      )}
      {here.length === 0 ? (
        <span className="lacks is-none">
          <Icon name="done" />
          <span className="clip" title={say('missingNone')}>
            {say('missingNone')}
          </span>
        </span>
      ) : (
        <button type="button" className="lacks" onClick={goNext} data-missing={here.length}>
          <Icon name="half" />
          <span className="clip" title={lacks}>
            {lacksInShort}
          </span>
          <span className="lacks-count" aria-hidden="true">
            {here.length}
          </span>
          <Kbd command="next-missing" />
        </button>
      )}
      {after === undefined ? null : (
        <Button
          look="main"
          push
          command="main-button"
          onPress={() => {
            goToStage(after);
          }}
        >
          {say('next', { stage: sayTerm(`stage.${after}`) })}
        </Button>
      )}
    </footer>
  );
}

/** The next after the field the cursor stands in, in this stage first, then onwards, then from the beginning. */
function nextMissing(
  missing: ReturnType<typeof missingOf>,
  stage: (typeof STAGES)[number],
): FieldName | undefined {
  const focused = document.activeElement?.closest('[data-field]')?.getAttribute('data-field');
  const here = missing.filter((one) => one.stage === stage);
  const at = here.findIndex((one) => one.field === focused);
  const inStage = here[at + 1];
  if (inStage !== undefined) return inStage.field;
  const order = STAGES.indexOf(stage);
  const later = missing.find((one) => STAGES.indexOf(one.stage) > order);
  return (later ?? missing[0])?.field;
}
