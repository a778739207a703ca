import type { Country, Sector } from '../../../electron/domain/branch.ts';
import type { DeadlineRule } from '../../../electron/domain/deadline.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { CheckBox } from '../../ui/check-box.tsx';

export interface DeadlineRulesProps {
  readonly packs: readonly Pack[];
  readonly country: Country;
  readonly region: string;
  readonly sector: Sector | undefined;
  readonly confirmed: readonly string[];
  readonly onConfirm: (rules: readonly string[]) => void;
  /** Only shown, not changed. */
  readonly off?: boolean | undefined;
}

/** The statutory clocks known for a country and sector, each with its source; second-hand ones ask for a tick before they print. */
export function DeadlineRules(props: DeadlineRulesProps) {
  const say = useLabels('setup');
  if (props.sector === undefined) return <p className="soft">{say('rulesChoose')}</p>;
  const rules = rulesFor(props.packs, props.country, props.region, props.sector);
  if (rules.length === 0) return <p data-rule="none">{say('rulesNone')}</p>;
  return rules.map((rule) => <Rule key={rule.id} rule={rule} {...props} />);
}

function Rule({
  rule,
  packs,
  confirmed,
  onConfirm,
  off,
}: DeadlineRulesProps & { readonly rule: DeadlineRule }) {
  const say = useLabels('setup');
  const format = useFormat();
  const sayTerm = useLabels('terms');
  const language = paperLanguageOf(useLocale());
  const categories = packs
    .flatMap((pack) =>
      pack.kind === 'sector' && pack.content.sector === rule.sector ? pack.content.categories : [],
    )
    .filter(({ code }) => rule.categories?.includes(code) === true)
    .map(({ label }) => label[language]);
  return (
    <div className="rule" data-rule={rule.id}>
      <p className="strong">{say(`unit.${rule.unit}`, { count: rule.amount })}</p>
      {categories.length === 0 ? null : (
        <p className="meta">{say('only', { categories: categories.join(sayTerm('listSeparator')) })}</p>
      )}
      {rule.startsAt === 'authority' ? <p className="meta">{say('authority')}</p> : null}
      <p>{rule.silence[language]}</p>
      <LaterDays rule={rule} />
      <p className="meta">{say('source', { source: rule.source })}</p>
      <p className="meta">{say('checked', { date: format.date(rule.checkedOn) })}</p>
      {rule.sureness === 'NV' ? <p className="note warn">{say('shownOff')}</p> : null}
      {rule.sureness === 'V2' && rule.startsAt !== 'authority' ? (
        <CheckBox
          name={`rule-${rule.id}`}
          label={say('confirm')}
          note={confirmed.includes(rule.id) ? undefined : say('confirmNote')}
          value={confirmed.includes(rule.id)}
          onCommit={(ticked) => {
            const others = confirmed.filter((id) => id !== rule.id);
            onConfirm(ticked ? [...others, rule.id] : others);
          }}
          off={off}
        />
      ) : null}
    </div>
  );
}

/** Extensions with what each needs, and second days: a supervisor who confirms the rule confirms these with it. */
function LaterDays({ rule }: { readonly rule: DeadlineRule }) {
  const say = useLabels('setup');
  const sayTerm = useLabels('terms');
  const language = paperLanguageOf(useLocale());
  const lines = [
    ...(rule.steps ?? []).map(({ id, from, unit, amount, needs }) => {
      const step = say(`step.${from}`, { span: say(`unit.${unit}`, { count: amount }) });
      const needed = needs.map((need) => say(`need.${need}`)).join(sayTerm('listSeparator'));
      return { id, words: needed === '' ? step : say('stepNeeds', { step, needs: needed }) };
    }),
    ...(rule.also ?? []).map(({ id, unit, amount, meaning }) => ({
      id,
      words: say('secondDay', {
        span: say(`unit.${unit}`, { count: amount }),
        meaning: meaning[language],
      }),
    })),
  ];
  return lines.map(({ id, words }) => <p key={id}>{words}</p>);
}

function rulesFor(
  packs: readonly Pack[],
  country: Country,
  region: string,
  sector: Sector,
): readonly DeadlineRule[] {
  return packs
    .flatMap((pack) => (pack.kind === 'deadline' ? pack.content.rules : []))
    .filter((rule) => rule.country === country && rule.sector === sector)
    .filter((rule) => rule.region === '' || rule.region === region);
}

/** Regions that some rule of the country names. */
export function regionsOf(packs: readonly Pack[], country: Country): readonly string[] {
  const named = packs
    .flatMap((pack) => (pack.kind === 'deadline' ? pack.content.rules : []))
    .filter((rule) => rule.country === country && rule.region !== '')
    .map((rule) => rule.region);
  return [...new Set(named)];
}
