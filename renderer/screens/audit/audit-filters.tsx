import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { FindSelect } from '../../ui/find-select.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../frame/day-input.tsx';
import type { AuditQuery } from './audit-screen.tsx';
import { EVENT_KINDS } from './kind-words.ts';

const ANY = 'any';

export interface AuditFiltersProps {
  readonly query: AuditQuery;
  readonly onChange: (query: AuditQuery) => void;
}

/** Whose, what, which day, which case. */
export function AuditFilters({ query, onChange }: AuditFiltersProps) {
  const say = useLabels('audit');
  const { value } = useDesk('colleagues', {});
  const people = value?.people ?? [];
  return (
    <>
      <Select
        name="auditWho"
        label={say('who')}
        value={query.staffId ?? ANY}
        options={[
          { code: ANY, label: say('anybody') },
          ...people.map(({ id, name }) => ({ code: id, label: name })),
        ]}
        onCommit={(code) => {
          onChange({ ...query, staffId: code === ANY ? null : code });
        }}
      />
      <FindSelect
        name="auditWhat"
        label={say('what')}
        value={query.kind ?? ANY}
        options={[
          { code: ANY, label: say('anything') },
          ...EVENT_KINDS.map((code) => ({ code, label: say(`kind.${code}`) })),
        ]}
        onCommit={(code) => {
          onChange({ ...query, kind: code === ANY || code === undefined ? null : code });
        }}
      />
      <DayInput
        name="auditDay"
        label={say('day')}
        value={query.day}
        towards="near"
        onCommit={(day) => {
          onChange({ ...query, day });
        }}
      />
      <TextInput
        name="auditNumber"
        label={say('number')}
        value={query.number}
        onCommit={(text) => {
          onChange({ ...query, number: text.trim().slice(0, 40) });
        }}
      />
    </>
  );
}
