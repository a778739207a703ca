import { ask } from '../../bridge/ask.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { DraftStore } from './draft-store.ts';
import { useFieldProps, useToday } from './draft-fields.tsx';
import { useIntake } from './intake-context.ts';

const NONE = '-';

/** Other cases of the same incident, and the case this one repeats. */
export function LinkedCases() {
  const say = useLabels('intake');
  const format = useFormat();
  const { view, draft, fields } = useIntake();
  const today = useToday();
  const field = useFieldProps('linkedCase');
  const rows = useDesk('search-log', { query: '', before: null }).value?.rows ?? [];
  const others = rows.filter((row) => row.caseId !== view.caseId && row.localDate === today);
  const repeated = rows.find((row) => row.caseId === fields.repeatOf);
  const known = others.some((row) => row.caseId === fields.linkedCase) || fields.linkedCase === undefined;
  const options = [
    { code: NONE, label: say('notChosen') },
    ...(known ? [] : [{ code: fields.linkedCase, label: say('field.linkedCase') }]),
    ...others.map((row) => ({ code: row.caseId, label: `${row.number}  ${row.matter}` })),
  ];
  return (
    <div className="row-fields is-fitted">
      <Select
        {...field}
        hint={say('notChosen')}
        options={options}
        value={fields.linkedCase}
        onCommit={(code) => {
          draft.set('linkedCase', code === NONE ? undefined : code);
          if (code !== NONE) void copyIncident(draft, code);
        }}
      />
      {fields.repeatOf === undefined ? null : (
        <div className="field" data-field="repeatOf">
          <div className="legend">{say('field.repeatOf')}</div>
          <div className="repeat">
            <span>
              {repeated === undefined
                ? say('returning.linked')
                : `${repeated.number}  ${format.shortDate(repeated.localDate)}`}
            </span>
            <Button
              look="bare"
              small
              icon="close"
              label={say('notChosen')}
              onPress={() => {
                draft.set('repeatOf', undefined);
              }}
            >
              {''}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

/** Time, place and cause of the incident are copied into fields that are still empty; never a sentence (product A5). */
async function copyIncident(draft: DraftStore, caseId: string): Promise<void> {
  const other = await ask('case-page', { caseId });
  if (!other.ok) return;
  const { happenedOn, happenedTime, where, place, factsState, cause, principle } = other.value.fields;
  const { fields } = draft.snapshot();
  if (fields.happenedOn === undefined) draft.set('happenedOn', happenedOn);
  if (fields.happenedTime === undefined) draft.set('happenedTime', happenedTime);
  if (fields.where === undefined) draft.set('where', where);
  if (fields.place === undefined) draft.set('place', place);
  if (fields.factsState !== undefined || factsState === undefined) return;
  draft.set('factsState', factsState);
  draft.set('cause', cause);
  draft.set('principle', principle);
}
