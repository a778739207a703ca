/** One cell on its way into a sheet: what it holds and the place of its style in `STYLES`. */
export interface SheetCell {
  readonly style: number;
  /** A text, or a number as it is written. */
  readonly text?: string;
  /** A text that stands once in a sheet is written where it stands; one that comes again is kept once for all sheets. */
  readonly comesAgain?: boolean;
  readonly number?: string;
}
export interface SheetColumn {
  /** In characters of the standard face. */
  readonly width: number;
}
/** A sheet whose rows are asked for one after the other: a year has more of them than memory would like to hold twice. */
export interface SheetRows {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly (SheetCell | null)[]>;
}
export interface CellStyle {
  readonly format: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Texts become bytes in pieces of this many characters; one string for a year would be longer than a string can be. */
const PIECE = 1 << 20;

/**
 * The parts of a workbook (ECMA-376, SpreadsheetML) by their path: sheets with a frozen first row and first column, shared strings,
 * styles. Written by hand because the library we tried keeps every cell as an object: a year's workbook took minutes (measured).
 */
export function workbookParts(
  sheets: readonly SheetRows[],
  styles: readonly CellStyle[],
): ReadonlyMap<string, Uint8Array> {
  const strings = new Map<string, number>();
  const parts = new Map<string, Uint8Array>();
  parts.set('[Content_Types].xml', bytesOf(contentTypes(sheets.length)));
  parts.set('_rels/.rels', bytesOf(relations([['officeDocument', 'xl/workbook.xml']])));
  parts.set('xl/workbook.xml', bytesOf(workbook(sheets)));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    bytesOf(
      relations([
        ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${String(at + 1)}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
  );
  parts.set('xl/styles.xml', bytesOf(styleSheet(styles)));
  for (const [at, sheet] of sheets.entries()) {
    parts.set(`xl/worksheets/sheet${String(at + 1)}.xml`, joined(worksheet(sheet, strings)));
  }
  parts.set('xl/sharedStrings.xml', joined(sharedStrings(strings)));
  return parts;
}

function* worksheet({ columns, rows }: SheetRows, strings: Map<string, number>): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`;
  yield '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>';
  for (const [at, { width }] of columns.entries()) {
    const place = String(at + 1);
    yield `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  }
  yield '</cols><sheetData>';
  const letters = columns.map((_, at) => columnLetters(at));
  let line = 0;
  for (const row of rows) {
    line += 1;
    yield rowOf(row, String(line), letters, strings);
  }
  yield '</sheetData></worksheet>';
}

function rowOf(
  row: readonly (SheetCell | null)[],
  line: string,
  letters: readonly string[],
  strings: Map<string, number>,
): string {
  let xml = `<row r="${line}">`;
  for (const [at, cell] of row.entries()) {
    if (cell === null) continue;
    const { style, text, number, comesAgain } = cell;
    const place = `r="${letters[at] ?? ''}${line}" s="${String(style)}"`;
    if (text === undefined) xml += `<c ${place}><v>${number ?? ''}</v></c>`;
    else if (comesAgain === true) xml += `<c ${place} t="s"><v>${String(numbered(strings, text))}</v></c>`;
    else xml += `<c ${place} t="inlineStr"><is>${textOf(text)}</is></c>`;
  }
  return `${xml}</row>`;
}

function textOf(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function numbered(strings: Map<string, number>, text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

function* sharedStrings(strings: ReadonlyMap<string, number>): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${String(strings.size)}">`;
  for (const text of strings.keys()) yield `<si>${textOf(text)}</si>`;
  yield '</sst>';
}

function workbook(sheets: readonly SheetRows[]): string {
  const named = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${named.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const listed = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
  const listed = [
    part('workbook.xml', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${String(at + 1)}.xml`, 'worksheet')),
    part('styles.xml', 'styles'),
    part('sharedStrings.xml', 'sharedStrings'),
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${listed.join('')}</Types>`
  );
}

/** Numbers from 164 on are free for formats of one's own. */
const OWN_FORMATS_FROM = 164;

function styleSheet(styles: readonly CellStyle[]): string {
  const formats = [...new Set(styles.map(({ format }) => format))];
  const font = (bold: boolean): string =>
    `<font>${bold ? '<b/>' : ''}<sz val="10"/><name val="Arial"/></font>`;
  const cells = styles.map(({ format, bold, wrap }) => {
    const number = String(OWN_FORMATS_FROM + formats.indexOf(format));
    const alignment = `<alignment vertical="top"${wrap === true ? ' wrapText="1"' : ''}/>`;
    return (
      `<xf numFmtId="${number}" fontId="${bold === true ? '1' : '0'}" fillId="0" borderId="0" xfId="0" ` +
      `applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`
    );
  });
  const listed = formats.map(
    (format, at) => `<numFmt numFmtId="${String(OWN_FORMATS_FROM + at)}" formatCode="${escaped(format)}"/>`,
  );
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${String(listed.length)}">${listed.join('')}</numFmts>` +
    `<fonts count="2">${font(false)}${font(true)}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(cells.length)}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

/** What no XML 1.0 text may hold, whatever stands in front of it. */
const CONTROLS = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F';
const FORBIDDEN = new RegExp(`[${CONTROLS}\\uFFFE\\uFFFF]`, 'g');
const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign)
    .replace(/\r/g, '&#13;');
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function joined(texts: Iterable<string>): Uint8Array {
  const pieces: Buffer[] = [];
  let open = '';
  for (const text of texts) {
    open += text;
    if (open.length < PIECE) continue;
    pieces.push(Buffer.from(open, 'utf8'));
    open = '';
  }
  pieces.push(Buffer.from(open, 'utf8'));
  return Buffer.concat(pieces);
}
