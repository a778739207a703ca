/**
 * What begins a formula in a spreadsheet, in half and full width: a Chinese Excel reads ＝ like =. The minus signs of Unicode are
 * among them, since some programs turn them into the plain one.
 */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
/** What spreadsheets skip before they look: spaces of every width, and what is not seen at all; but no line break and no tab. */
const BLANK = '[\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]';
/** At the beginning, and behind what some other setting of the list separator would take for the end of a cell. */
const RUN = `'*${BLANK}*${SIGN}`;
const OPEN = new RegExp(`(^|[;\\t\\r\\n])(?=${RUN})`, 'gu');
const SHUT = new RegExp(`(^|[;\\t\\r\\n])'(?=${RUN})`, 'gu');
/** A cell that begins with a tab or a line break is one of which nobody knows what a spreadsheet makes. */
const BROKEN = /^(?='*[\t\r\n])/;
const MENDED = /^'(?='*[\t\r\n])/;

/** A letter or digit first, and nothing behind which another cell might begin: most of the millions of cells of a year. */
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff][^;\t\r\n]*$/;

/**
 * The text with an apostrophe wherever a spreadsheet would begin to calculate (OWASP, CSV injection). A Polish Excel parts cells at
 * semicolons whatever the file says, so what stands behind one is looked at like a beginning. `plainText` takes exactly the
 * apostrophes away that were put in.
 */
export function formulaSafe(text: string): string {
  if (text === '' || PLAIN.test(text)) return text;
  return text.replace(OPEN, "$1'").replace(BROKEN, "'");
}

export function plainText(cell: string): string {
  return cell.includes("'") ? cell.replace(MENDED, '').replace(SHUT, '$1') : cell;
}
