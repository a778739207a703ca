import { useState } from 'react';
import { CASE_STATES } from '../../../electron/domain/case.ts';
import { SEVERITIES } from '../../../electron/domain/complaint.ts';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import type { LogFilters } from '../../../electron/domain/search/log-filters.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/choice-chips.tsx';
import { FindSelect } from '../../ui/find-select.tsx';
import { Select } from '../../ui/select.tsx';
import { DayInput } from '../frame/day-input.tsx';

const ANY = 'any';

export interface FilterDialogProps {
  readonly filters: LogFilters;
  readonly onDone: (filters: LogFilters) => void;
  readonly onClose: () => void;
}

/** Everything that narrows the log; nothing changes behind it until it is shown. */
export function FilterDialog({ filters: before, onDone, onClose }: FilterDialogProps) {
  const say = useLabels('log');
  const sayTerm = useLabels('terms');
  const sayUi = useLabels('ui');
  const sayIntake = useLabels('intake');
  const [filters, setFilters] = useState(before);
  const choices = useDesk('log-choices', {}).value;
  const categories = useCategories();
  const any = { code: ANY, label: say('any') };
  const change = (changed: Partial<LogFilters>): void => {
    setFilters({ ...filters, ...changed });
  };
  const wrongSpan = filters.from !== null && filters.to !== null && filters.from > filters.to;
  return (
    <AskDialog
      title={say('filters')}
      verb={say('show')}
      back={sayUi('back')}
      ready={!wrongSpan}
      onVerb={() => {
        onDone(filters);
      }}
      onClose={onClose}
      other={
        <Button
          look="bare"
          onPress={() => {
            setFilters(NO_FILTERS);
          }}
        >
          {say('clear')}
        </Button>
      }
    >
      <ChoiceChips
        name="filterStates"
        label={say('status')}
        small
        options={CASE_STATES.map((code) => ({ code, label: sayTerm(`caseState.${code}`) }))}
        value={filters.states}
        onCommit={(states) => {
          change({ states });
        }}
      />
      <div className="filter-pairs">
        <DayInput
          name="filterFrom"
          label={say('from')}
          value={filters.from}
          towards="near"
          onCommit={(from) => {
            change({ from });
          }}
        />
        <DayInput
          name="filterTo"
          label={say('to')}
          value={filters.to}
          towards="near"
          refusal={wrongSpan ? say('wrongSpan') : undefined}
          onCommit={(to) => {
            change({ to });
          }}
        />
        <FindSelect
          name="filterCategory"
          label={say('category')}
          options={[any, ...categories]}
          value={filters.category === '' ? ANY : `${filters.sector} ${filters.category}`}
          onCommit={(code) => {
            const [sector = '', category = ''] = code === ANY ? [] : code.split(' ');
            change({ sector, category });
          }}
        />
        <FindSelect
          name="filterOwner"
          label={say('owner')}
          options={[any, ...(choices?.owners ?? []).map(({ id, name }) => ({ code: id, label: name }))]}
          value={filters.owner === '' ? ANY : filters.owner}
          onCommit={(owner) => {
            change({ owner: owner === ANY ? '' : owner });
          }}
        />
        <Select
          name="filterSeverity"
          label={sayIntake('field.severity')}
          options={[
            any,
            ...SEVERITIES.map((code) => ({ code, label: sayIntake(`option.severity.${code}`) })),
          ]}
          value={filters.severity ?? ANY}
          onCommit={(code) => {
            change({ severity: SEVERITIES.find((one) => one === code) ?? null });
          }}
        />
        <Select
          name="filterLanguage"
          label={say('language')}
          options={[
            any,
            ...PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) })),
          ]}
          value={filters.language ?? ANY}
          onCommit={(code) => {
            change({ language: PAPER_LANGUAGES.find((one) => one === code) ?? null });
          }}
        />
        {(choices?.counters.length ?? 0) < 2 ? null : (
          <Select
            name="filterCounter"
            label={say('counter')}
            options={[any, ...(choices?.counters ?? []).map((code) => ({ code, label: code }))]}
            value={filters.counter === '' ? ANY : filters.counter}
            onCommit={(counter) => {
              change({ counter: counter === ANY ? '' : counter });
            }}
          />
        )}
      </div>
    </AskDialog>
  );
}

/** Categories of every sector that is known here, the words of the screen's language. */
function useCategories(): readonly { readonly code: string; readonly label: string }[] {
  const language = paperLanguageOf(useLocale());
  const sayTerm = useLabels('terms');
  const packs = useDesk('packs', {}).value?.packs ?? [];
  return packs.flatMap((pack) =>
    pack.kind === 'sector'
      ? pack.content.categories.map(({ code, label }) => ({
          code: `${pack.content.sector} ${code}`,
          label: `${label[language]} · ${sayTerm(`sector.${pack.content.sector}`)}`,
        }))
      : [],
  );
}
