import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Table } from '../../ui/table.tsx';
import { useHeading } from './register-heading.ts';
import type { Checked, Sheet } from './register-heading.ts';

/** What is wrong, by row and column. */
export function RegisterErrors({ checked, sheet }: { readonly checked: Checked; readonly sheet: Sheet }) {
  const say = useLabels('import');
  const heading = useHeading(sheet);
  if (checked.errors.length === 0) return null;
  return (
    <>
      <h2>{say('errors')}</h2>
      <Table
        label={say('errors')}
        columns={[
          { id: 'row', label: say('row'), nums: true },
          { id: 'column', label: say('column') },
          { id: 'error', label: say('errors') },
        ]}
        rows={checked.errors.map((error, index) => ({
          id: String(index),
          words: `${String(error.row)} ${say(`error.${error.code}`, { cell: error.cell })}`,
          cells: {
            row: String(error.row),
            column: error.column === null ? '' : heading(error.column),
            error: <span data-error={error.code}>{say(`error.${error.code}`, { cell: error.cell })}</span>,
          },
        }))}
      />
      {checked.moreErrors === 0 ? null : (
        <p className="meta">{say('moreErrors', { count: checked.moreErrors })}</p>
      )}
    </>
  );
}

/** The first rows as cases. */
export function RegisterPreview({ checked }: { readonly checked: Checked }) {
  const say = useLabels('import');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  if (checked.preview.length === 0) return null;
  return (
    <div className="register-preview" data-preview={checked.preview.length}>
      <h2>{say('preview')}</h2>
      <Table
        label={say('preview')}
        columns={[
          { id: 'row', label: say('row'), nums: true },
          { id: 'received', label: say('received') },
          { id: 'customer', label: say('field.customerName') },
          { id: 'matter', label: say('field.matter') },
          { id: 'amount', label: say('field.requestAmount'), nums: true },
          { id: 'state', label: say('state') },
          { id: 'ended', label: say('ended') },
        ]}
        rows={checked.preview.map((draft) => {
          const amount = draft.requestAmount ?? draft.goodwillAmount;
          return {
            id: String(draft.row),
            words: `${String(draft.row)} ${draft.matter}`,
            cells: {
              row: String(draft.row),
              received: <span className="nowrap">{format.date(draft.receivedOn)}</span>,
              customer: draft.customerName,
              matter: (
                <span className="clip">
                  {draft.matter}
                  {draft.what === '' ? null : <span className="meta under">{draft.what.slice(0, 80)}</span>}
                </span>
              ),
              amount: amount === null ? '' : format.money(amount),
              state: sayTerm(`caseState.${draft.state}`),
              ended:
                draft.endedOn === null ? '' : <span className="nowrap">{format.date(draft.endedOn)}</span>,
            },
          };
        })}
      />
    </div>
  );
}
