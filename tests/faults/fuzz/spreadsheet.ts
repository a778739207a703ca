/**
 * Which cells of a CSV text a spreadsheet would begin to calculate, whatever its list separator is. Reads the text anew, without the
 * code that wrote it: cells begin at the start of a line and behind a separator; a quote at their beginning holds them together, or, in
 * a program that parts first and asks later, does not.
 */
export function calculates(csv: string, numbers: readonly string[]): readonly string[] {
  const cells = [',', ';', '\t'].flatMap((separator) => [...cellsOf(csv, separator)]);
  // A cell that begins with a tab or a line break is one of which nobody knows what a spreadsheet makes.
  const broken = [...cellsOf(csv, ',')].filter((cell) => /^[\t\r\n]/.test(cell));
  const begun = [...cells, ...csv.split(/[;\t\r\n]/)].filter(
    (cell) => !numbers.includes(cell) && isFormula(cell),
  );
  return [...broken, ...begun];
}

/** As Excel does: what is not seen and blanks are passed over, then one sign is enough; full width counts in Chinese. */
function isFormula(cell: string): boolean {
  return /^[\s\p{Cf}\p{Cc}\p{Z}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u.test(cell);
}

function* cellsOf(csv: string, separator: string): Generator<string> {
  let at = 0;
  while (at <= csv.length) {
    if (csv[at] === '"') {
      let end = at + 1;
      while (end < csv.length && !(csv[end] === '"' && csv[end + 1] !== '"')) end += csv[end] === '"' ? 2 : 1;
      yield csv.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      // What stands behind the closing quote belongs to the cell, in programs that do not mind.
      while (at < csv.length && csv[at] !== separator && csv[at] !== '\n' && csv[at] !== '\r') at += 1;
    } else {
      let end = at;
      while (end < csv.length && csv[end] !== separator && csv[end] !== '\n' && csv[end] !== '\r') end += 1;
      yield csv.slice(at, end);
      at = end;
    }
    at += csv.startsWith('\r\n', at) ? 2 : 1;
  }
}
