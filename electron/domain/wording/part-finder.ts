import { pieceIndex } from './piece-index.ts';

export interface Told<Row> {
  readonly row: Row;
  readonly pieces: ReadonlySet<string> | null;
}

/** Finds the rows that may speak in a text: those with a piece in it, and those that no piece tells. */
export function partFinder<Row>(rows: readonly Told<Row>[]): (text: string) => readonly Row[] {
  const always = rows.flatMap(({ row, pieces }) => (pieces === null ? [row] : []));
  const told = rows.flatMap(({ row, pieces }) => (pieces === null ? [] : [{ row, pieces }]));
  const numbersIn = pieceIndex(told.map(({ pieces }) => pieces));
  return (text) => {
    const numbers = numbersIn(text);
    if (numbers.length === 0) return always;
    return [...always, ...numbers.flatMap((number) => told[number]?.row ?? [])];
  };
}
