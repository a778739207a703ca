import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { PackRow, RowItem } from '../../../electron/domain/packs/pack-rows.ts';
import { rowName } from '../../../electron/domain/packs/pack-rows.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { CategoryForm } from './category-form.tsx';
import { GuideItemForm, HintForm, TipForm } from './note-forms.tsx';
import { LineForm } from './line-form.tsx';
import type { Fault } from './pack-words.ts';
import { RuleForm } from './rule-form.tsx';

/** What every form of a row is given. */
export interface FormOf<Item> {
  readonly item: Item;
  readonly path: string;
  readonly faults: readonly Fault[];
  readonly locked: boolean;
  readonly onChange: (item: Item) => void;
}

export interface RowFormProps {
  readonly row: PackRow;
  readonly faults: readonly Fault[];
  readonly locked: boolean;
  /** Just added: the cursor stands in its first words. */
  readonly fresh: boolean;
  readonly onChange: (item: RowItem) => void;
  /** Copy and remove, where the row may be. */
  readonly acts?: ReactNode;
}

/** The form of the chosen row, by its kind. */
export function RowForm({ row, fresh, acts, ...rest }: RowFormProps) {
  const say = useLabels('packs');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) form.current?.querySelector('textarea')?.focus();
  }, [fresh]);
  return (
    <div className="row-form" ref={form} data-row-form={rowName(row)}>
      {formOf(row, rest)}
      {acts}
      <p className="meta">{`${say('editor.id')} ${rowName(row)}`}</p>
    </div>
  );
}

function formOf(row: PackRow, rest: Omit<RowFormProps, 'row' | 'fresh' | 'acts'>) {
  const { path } = row;
  switch (row.kind) {
    case 'line':
      return <LineForm layer={row.layer} item={row.item} path={path} {...rest} />;
    case 'tip':
      return <TipForm item={row.item} path={path} {...rest} />;
    case 'guide-item':
      return <GuideItemForm item={row.item} path={path} {...rest} />;
    case 'hint':
      return <HintForm item={row.item} path={path} {...rest} />;
    case 'category':
      return <CategoryForm item={row.item} path={path} {...rest} />;
    case 'rule':
      return <RuleForm item={row.item} path={path} {...rest} />;
  }
}
