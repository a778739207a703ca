import { memo } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';

export type PaperToPrint = ChannelOutput<'papers-to-print'>['papers'][number];

export interface PaperTicksProps {
  readonly papers: readonly PaperToPrint[];
  readonly ticked: ReadonlySet<string>;
  /** Why a paper of the last run was not printed. */
  readonly failed: ReadonlyMap<string, Refusal>;
  readonly onTick: (paperIds: ReadonlySet<string>) => void;
}

/** Papers with a box each: the arrows walk, the space bar ticks, Ctrl A ticks all. It does not move while papers are printed. */
export const PaperTicks = memo(function PaperTicks({ papers, ticked, failed, onTick }: PaperTicksProps) {
  const say = useLabels('stationery');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  return (
    <ListBox
      className="print-rows"
      aria-label={say('batch.papers')}
      selectionMode="multiple"
      selectionBehavior="toggle"
      autoFocus="first"
      selectedKeys={ticked}
      onSelectionChange={(keys) => {
        onTick(
          keys === 'all' ? new Set(papers.map(({ paperId }) => paperId)) : new Set([...keys].map(String)),
        );
      }}
    >
      {papers.map((paper) => {
        const refusal = failed.get(paper.paperId);
        const kind = sayTerm(`paperKind.${paper.kind}`);
        const customer = format.customer(paper.customer);
        return (
          <ListBoxItem
            key={paper.paperId}
            id={paper.paperId}
            textValue={`${kind} ${customer} ${paper.number}`}
            className="print-row"
            data-kind={paper.kind}
            data-failed={refusal?.code ?? ''}
          >
            {({ isSelected }) => (
              <>
                <span className="check-mark">{isSelected ? <Icon name="check" /> : null}</span>
                <span className="strong">{kind}</span>
                <span className="name">{customer}</span>
                <span className="meta">
                  {[paper.number, paper.ownerName, format.dateTime(paper.readyAt)].join(
                    sayTerm('factSeparator'),
                  )}
                </span>
                {refusal === undefined ? null : (
                  <span className="bad why">
                    <Icon name="alert" />
                    {refusalWords(refusal)}
                  </span>
                )}
              </>
            )}
          </ListBoxItem>
        );
      })}
    </ListBox>
  );
});
