import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';

interface FaultInFile {
  readonly path: string;
  readonly code: string;
  readonly line: number;
  readonly wording: { readonly language: PaperLanguage } | null;
}
export interface FaultTableProps<F extends FaultInFile> {
  readonly answer: { readonly faults: readonly F[]; readonly more: number };
  readonly words: (fault: F) => string;
}

/** What is wrong with a file, line by line. */
export function FaultTable<F extends FaultInFile>({ answer, words }: FaultTableProps<F>) {
  const say = useLabels('packs');
  const sayTerm = useLabels('terms');
  return (
    <>
      <table className="table fault-table">
        <thead>
          <tr>
            <th>{say('where')}</th>
            <th>{say('what')}</th>
            <th>{say('path')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.faults.map((fault, place) => (
            // Two faults may stand at one place: the list never changes its order.
            <tr key={`${String(place)}-${fault.path}-${fault.code}`} data-fault={fault.code}>
              <td className="nums">{fault.line}</td>
              <td>
                <Icon name="late" />
                {words(fault)}
                {fault.wording === null ? null : (
                  <span className="meta">{` ${sayTerm(`paperLanguage.${fault.wording.language}`)}`}</span>
                )}
              </td>
              <td className="path">{fault.path}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {answer.more === 0 ? null : <p className="soft">{say('moreFaults', { count: answer.more })}</p>}
    </>
  );
}
