import type { CaseState } from '../../../electron/domain/case.ts';
import { SECTORS } from '../../../electron/domain/branch.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Hit } from '../../ui/hit.tsx';
import { State } from '../../ui/state.tsx';
import type { StateKind } from '../../ui/state.tsx';
import { Table } from '../../ui/table.tsx';
import type { LogRow } from './use-log-question.ts';

const KIND: Readonly<Record<CaseState, StateKind>> = {
  intake: 'soon',
  open: 'run',
  reopened: 'run',
  waiting: 'wait',
  resolved: 'kept',
  withdrawn: 'gone',
  left: 'gone',
  closed: 'gone',
};

export interface LogTableProps {
  readonly rows: readonly LogRow[];
  /** What was found, folded. */
  readonly needles: readonly string[];
  readonly selected: string | undefined;
  readonly onSelect: (caseId: string) => void;
  readonly onOpen: (caseId: string) => void;
}

/** The rows found, with what was found tinted and heavier. */
export function LogTable({ rows, needles, selected, onSelect, onOpen }: LogTableProps) {
  const say = useLabels('log');
  const sayTerm = useLabels('terms');
  const sayImport = useLabels('import');
  const format = useFormat();
  const categoryOf = useCategoryWords();
  return (
    <Table
      label={say('title')}
      columns={[
        { id: 'number', label: say('number') },
        { id: 'received', label: say('received') },
        { id: 'customer', label: say('customer') },
        { id: 'phone', label: say('phone') },
        { id: 'matter', label: say('matter') },
        { id: 'category', label: say('category') },
        { id: 'status', label: say('status') },
        { id: 'owner', label: say('owner') },
      ]}
      rows={rows.map((row) => ({
        id: row.caseId,
        words: `${row.number} ${format.customer(row.customer)}`,
        cells: {
          number: (
            <span className="nowrap">
              <Hit needles={needles}>{row.number}</Hit>
              {row.counter === null ? null : (
                <span className="meta under">{sayImport('fromCounter', { counter: row.counter })}</span>
              )}
            </span>
          ),
          received: <span className="soft nowrap">{format.shortDate(row.localDate)}</span>,
          customer: <Hit needles={needles}>{format.customer(row.customer)}</Hit>,
          phone: (
            <span className="soft nowrap">
              {row.phoneTail === '' ? null : (
                <>
                  **** <Hit needles={needles}>{row.phoneTail}</Hit>
                </>
              )}
            </span>
          ),
          matter: (
            <>
              {row.matter === '' ? (
                <span className="meta">{say('noMatter')}</span>
              ) : (
                <span className="clip">
                  <Hit needles={needles}>{row.matter}</Hit>
                </span>
              )}
              {row.excerpt === '' ? null : (
                <span className="meta under excerpt">
                  <Hit needles={needles}>{row.excerpt}</Hit>
                </span>
              )}
            </>
          ),
          category: <span className="soft">{categoryOf(row)}</span>,
          status: (
            <>
              <State kind={KIND[row.state]}>{sayTerm(`caseState.${row.state}`)}</State>
              {row.openPromises === 0 ? null : (
                <span className="meta under">{say('promises', { count: row.openPromises })}</span>
              )}
            </>
          ),
          owner: <span className="soft">{row.ownerName}</span>,
        },
      }))}
      selected={selected}
      onSelect={onSelect}
      onOpen={onOpen}
    />
  );
}

/** Words of a category come from the sector pack; a code that no pack knows any more shows its sector. */
function useCategoryWords(): (row: LogRow) => string {
  const sayTerm = useLabels('terms');
  const language = paperLanguageOf(useLocale());
  const packs = useDesk('packs', {});
  const known = packs.phase === 'ready' ? packs.value.packs : [];
  return (row) => {
    for (const pack of known) {
      if (pack.kind !== 'sector' || pack.content.sector !== row.sector) continue;
      const category = pack.content.categories.find(({ code }) => code === row.category);
      if (category !== undefined) return category.label[language];
    }
    const sector = SECTORS.find((code) => code === row.sector);
    return sector === undefined ? '' : sayTerm(`sector.${sector}`);
  };
}
