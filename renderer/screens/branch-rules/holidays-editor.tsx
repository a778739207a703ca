import type { Country } from '../../../electron/domain/branch.ts';
import { withProposedYears } from '../../../electron/domain/calendar/holiday-proposal.ts';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { FaultWords } from './fault-words.ts';
import { yearsOf } from './rules-form.ts';
import type { YearForm } from './rules-form.ts';

export interface HolidaysEditorProps {
  readonly country: Country;
  readonly years: readonly YearForm[];
  /** As the lists read now; a published list takes the place of its own years only. */
  readonly calendar: BusinessCalendar;
  readonly thisYear: number;
  readonly faults: FaultWords;
  readonly locked: boolean;
  readonly onChange: (years: readonly YearForm[]) => void;
}

/** Days off and days worked instead, year by year, typed, pasted or taken over from what was published. */
export function HolidaysEditor(props: HolidaysEditorProps) {
  const { years, thisYear, faults, locked, onChange } = props;
  const say = useLabels('branchRules');
  const next = years.length === 0 ? thisYear : Math.max(...years.map(({ year }) => year)) + 1;
  const change = (index: number, part: Partial<YearForm>): void => {
    onChange(years.map((each, place) => (place === index ? { ...each, ...part } : each)));
  };
  return (
    <>
      <h2>{say('holidays')}</h2>
      <p className="soft">{say('holidaysNote')}</p>
      <Proposals {...props} />
      {years.map((form, index) => (
        <fieldset key={form.year} className="year-lists" data-year={form.year}>
          <legend className="legend">{form.year}</legend>
          {faults.ofYear(index) === undefined ? null : (
            <p className="note bad" role="alert" data-refusal={`year-${String(form.year)}`}>
              {faults.ofYear(index)}
            </p>
          )}
          <div className="row-fields">
            <TextArea
              name={`holidays-${String(form.year)}`}
              label={say('holidaysOf', { year: form.year })}
              rows={3}
              value={form.holidays}
              off={locked}
              refusal={faults.ofList(index, 'holidays')}
              onType={(holidays) => {
                change(index, { holidays });
              }}
            />
            <TextArea
              name={`makeUpDays-${String(form.year)}`}
              label={say('makeUpOf', { year: form.year })}
              rows={3}
              value={form.makeUpDays}
              off={locked}
              refusal={faults.ofList(index, 'makeUpDays')}
              onType={(makeUpDays) => {
                change(index, { makeUpDays });
              }}
            />
          </div>
          <Button
            look="bare"
            small
            icon="minus"
            off={locked ? '' : false}
            onPress={() => {
              onChange(years.filter((_, place) => place !== index));
            }}
          >
            {say('dropYear', { year: form.year })}
          </Button>
        </fieldset>
      ))}
      <div className="acts">
        <Button
          small
          icon="plus"
          command="add-row"
          off={locked ? '' : false}
          onPress={() => {
            onChange([...years, { year: next, holidays: '', makeUpDays: '' }]);
          }}
        >
          {say('addYear', { year: next })}
        </Button>
      </div>
    </>
  );
}

/** Lists that were published for this country; a supervisor takes one over, it is never used by itself. */
function Proposals({ country, calendar, locked, onChange }: HolidaysEditorProps) {
  const say = useLabels('branchRules');
  const format = useFormat();
  const language = paperLanguageOf(useLocale());
  const proposals = useDesk('holiday-proposals', {});
  return (proposals.value?.proposals ?? [])
    .filter((proposal) => proposal.country === country)
    .map((proposal) => (
      <div key={proposal.id} className="proposal">
        <Button
          small
          icon="calendar"
          off={locked ? '' : false}
          onPress={() => {
            onChange(yearsOf(withProposedYears(calendar, proposal)));
          }}
        >
          {`${say('takeOver')} ${proposal.label[language]} ${proposal.years.map(({ year }) => String(year)).join(', ')}`}
        </Button>
        <span className="meta">
          {say('takenFrom', { source: proposal.source, date: format.date(proposal.checkedOn) })}
        </span>
      </div>
    ));
}
