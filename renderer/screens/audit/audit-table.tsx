import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Table } from '../../ui/table.tsx';
import type { AuditPage } from './audit-screen.tsx';
import { isKind } from './kind-words.ts';

/** Eight digits tell two events apart on screen; the whole of it is in the export. */
const DIGITS = 8;

/** One row an event; Enter opens its case. */
export function AuditTable({ rows }: Pick<AuditPage, 'rows'>) {
  const say = useLabels('audit');
  const format = useFormat();
  const navigate = useNavigate();
  const [selected, setSelected] = useState<string>();
  const kindOf = (kind: string): string => (isKind(kind) ? say(`kind.${kind}`) : kind);
  return (
    <Table
      label={say('title')}
      columns={[
        { id: 'seq', label: say('seq'), nums: true },
        { id: 'at', label: say('at') },
        { id: 'event', label: say('event') },
        { id: 'by', label: say('by') },
        { id: 'case', label: say('case') },
        { id: 'hash', label: say('hash') },
      ]}
      rows={rows.map((row) => ({
        id: String(row.seq),
        words: `${String(row.seq)} ${kindOf(row.kind)}`,
        cells: {
          seq: (
            <span className="nowrap">
              {row.seq}
              <span className="meta under">
                {say('ofCounter', { counter: row.originCounter, number: row.originSeq })}
              </span>
            </span>
          ),
          at: (
            <span className="nowrap">
              {format.date(localDateOf(row.at, format.zone))}
              <span className="meta under">{format.seconds(row.at)}</span>
            </span>
          ),
          event: (
            <>
              {kindOf(row.kind)}
              {row.erased ? <span className="meta under">{say('erased')}</span> : null}
            </>
          ),
          by: (
            <>
              {row.actorName === '' ? say('nobody') : row.actorName}
              {row.secondActorName === '' ? null : (
                <span className="meta under">{say('with', { name: row.secondActorName })}</span>
              )}
            </>
          ),
          case: <span className="nowrap">{row.caseNumber}</span>,
          hash: <span className="meta nowrap">{row.hash.slice(0, DIGITS)}</span>,
        },
      }))}
      selected={selected}
      onSelect={setSelected}
      onOpen={(seq) => {
        const caseId = rows.find((row) => String(row.seq) === seq)?.caseId ?? null;
        if (caseId !== null) void navigate({ to: '/case/$caseId', params: { caseId } });
      }}
    />
  );
}
