import type { ReactNode } from 'react';
import { Cell, Column, Row, Table as AriaTable, TableBody, TableHeader } from 'react-aria-components';

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly nums?: boolean;
}

export interface TableRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  /** Read aloud for the whole row. */
  readonly words: string;
}

export interface TableProps {
  readonly label: string;
  /** The first column names the row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Enter or double click. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** Rows that are walked with the arrows and opened with Enter. */
export function Table(props: TableProps) {
  return (
    <AriaTable
      className="table"
      aria-label={props.label}
      selectionMode={props.onSelect === undefined ? 'none' : 'single'}
      selectionBehavior="replace"
      selectedKeys={props.selected === undefined ? [] : [props.selected]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys];
        if (first !== undefined) props.onSelect?.(String(first));
      }}
      {...(props.onOpen === undefined
        ? {}
        : {
            onRowAction: (key: string | number) => {
              props.onOpen?.(String(key));
            },
          })}
    >
      <TableHeader>
        {props.columns.map((column, index) => (
          <Column
            key={column.id}
            id={column.id}
            isRowHeader={index === 0}
            className={column.nums === true ? 'nums' : ''}
          >
            {column.label}
          </Column>
        ))}
      </TableHeader>
      <TableBody>
        {props.rows.map((row) => (
          <Row key={row.id} id={row.id} textValue={row.words}>
            {props.columns.map((column) => (
              <Cell key={column.id} className={column.nums === true ? 'nums' : ''}>
                {row.cells[column.id]}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </AriaTable>
  );
}
