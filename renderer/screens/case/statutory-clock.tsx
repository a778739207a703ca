import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.tsx';
import { useStatutoryWords } from '../frame/statutory-words.ts';
import type { Statutory } from '../frame/statutory-words.ts';
import type { ClocksPanelProps } from './clock-acts.ts';
import { Lateness } from './lateness.tsx';

const GLYPH: Readonly<Record<Statutory['standing']['state'], IconName>> = {
  before: 'calendar',
  'due-soon': 'soon',
  'due-today': 'soon',
  overdue: 'late',
  'answered-in-time': 'done',
  'answered-late': 'late',
};

/** The day set by law, where the case stands against it, what silence would mean and how far it may still move. */
export function StatutoryClock({ page, onAsk }: ClocksPanelProps) {
  const say = useLabels('clocks');
  const { statutory } = page;
  return (
    <div className="clock-column" data-clocks="statutory">
      <header>
        <h2>{say('statutory')}</h2>
        {statutory === null || statutory.steps.length === 0 ? null : (
          <Button
            small
            icon="swap"
            onPress={() => {
              onAsk({ what: 'extend' });
            }}
          >
            {say('extend.act')}
          </Button>
        )}
      </header>
      {statutory === null ? <NoClock gap={page.statutoryGap} /> : <Known {...{ statutory, page, onAsk }} />}
    </div>
  );
}

/** An empty cell of the deadline packs says so; nobody is left to think that there is no limit. */
function NoClock({ gap }: { readonly gap: ClocksPanelProps['page']['statutoryGap'] }) {
  const say = useLabels('clocks');
  return (
    <>
      <p>{say('none')}</p>
      <p className="soft">{say(gap === 'unconfirmed' ? 'noneConfirm' : 'noneEnter')}</p>
    </>
  );
}

function Known({ statutory, page, onAsk }: ClocksPanelProps & { readonly statutory: Statutory }) {
  const say = useLabels('clocks');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const words = useStatutoryWords();
  const language = paperLanguageOf(useLocale());
  const { standing, silence } = statutory;
  const late = standing.state === 'overdue' || standing.state === 'answered-late';
  const reason = page.lateness.find((one) => one.clock === 'statutory')?.reason ?? '';
  return (
    <>
      <p className={`clock-day is-${standing.state}`}>
        <Icon name={GLYPH[standing.state]} />
        <b>{format.date(statutory.dueOn)}</b>
        {statutory.dueAt === null ? null : (
          <span>{say('dueAt', { time: format.time(statutory.dueAt) })}</span>
        )}
        <span className="left">{words(statutory)}</span>
      </p>
      {late ? (
        <p>
          <Lateness
            reason={reason}
            onExplain={() => {
              onAsk({ what: 'lateness', clock: 'statutory' });
            }}
          />
        </p>
      ) : null}
      {silence === null ? null : (
        <p className={`clock-silence is-${silence.level}`} data-silence={silence.level}>
          <Icon name={silence.level === 'ahead' ? 'info' : 'alert'} />
          <span>{silence.text[language]}</span>
        </p>
      )}
      {statutory.extendedFrom === null ? null : (
        <p>{say('extendedFrom', { date: format.date(statutory.extendedFrom) })}</p>
      )}
      {statutory.steps.map((step) => (
        <p key={step.id} className="soft">
          {say('mayExtend', {
            date: format.date(step.dueOn),
            needs: step.needs.map((need) => say(`need.${need}`)).join(sayTerm('listSeparator')),
          })}
        </p>
      ))}
      {statutory.also.map((day) => (
        <p key={day.id}>{say('also', { date: format.date(day.on), meaning: day.meaning[language] })}</p>
      ))}
      {statutory.uncoveredYears.length === 0 ? null : (
        <p className="clock-silence is-near">
          <Icon name="alert" />
          <span>
            {say('uncovered', {
              years: statutory.uncoveredYears.map(String).join(sayTerm('listSeparator')),
            })}
          </span>
        </p>
      )}
      <p className="why">
        {say('source', { source: statutory.source, date: format.date(statutory.checkedOn) })}
      </p>
    </>
  );
}
