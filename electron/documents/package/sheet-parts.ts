import { Packing } from './packing.ts';
import type { PackedFile } from './packing.ts';
import { signs, TextBytes } from './text-bytes.ts';

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

/**
 * The parts of a workbook (ECMA-376, SpreadsheetML) by their path: sheets with a frozen first row and first column, shared strings,
 * styles. Written by hand because the library we tried keeps every cell as an object: a year's workbook took minutes (measured).
 */
export function workbookParts(
  sheets: readonly SheetRows[],
  styles: readonly CellStyle[],
): readonly PackedFile[] {
  const strings = new Map<string, number>();
  return [
    part('[Content_Types].xml', (xml) => {
      xml.text(contentTypes(sheets.length));
    }),
    part('_rels/.rels', (xml) => {
      xml.text(relations([['officeDocument', 'xl/workbook.xml']]));
    }),
    part('xl/workbook.xml', (xml) => {
      xml.text(workbook(sheets));
    }),
    part('xl/_rels/workbook.xml.rels', (xml) => {
      xml.text(
        relations([
          ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${String(at + 1)}.xml`]),
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      );
    }),
    part('xl/styles.xml', (xml) => {
      xml.text(styleSheet(styles));
    }),
    ...sheets.map((sheet, at) =>
      part(`xl/worksheets/sheet${String(at + 1)}.xml`, (xml) => {
        writeSheet(xml, sheet, strings);
      }),
    ),
    part('xl/sharedStrings.xml', (xml) => {
      writeStrings(xml, strings);
    }),
  ];
}

function part(path: string, write: (xml: TextBytes) => void): PackedFile {
  const packing = new Packing(path);
  const xml = new TextBytes((piece) => {
    packing.add(piece);
  });
  write(xml);
  xml.end();
  return packing.end();
}

function writeSheet(xml: TextBytes, { columns, rows }: SheetRows, strings: Map<string, number>): void {
  xml.text(`${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`);
  xml.text(
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>',
  );
  for (const [at, { width }] of columns.entries()) {
    const place = String(at + 1);
    xml.text(`<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`);
  }
  xml.text('</cols><sheetData>');
  const cells = columns.map((_, at) => `<c r="${columnLetters(at)}`);
  let line = 0;
  for (const row of rows) {
    line += 1;
    writeRow(xml, row, String(line), cells, strings);
  }
  xml.text('</sheetData></worksheet>');
}

function writeRow(
  xml: TextBytes,
  row: readonly (SheetCell | null)[],
  line: string,
  cells: readonly string[],
  strings: Map<string, number>,
): void {
  xml.text(`<row r="${line}">`);
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at] ?? null;
    if (cell === null) continue;
    const { style, text, number, comesAgain } = cell;
    xml.text(cells[at] ?? '');
    xml.text(line);
    xml.text(STYLED[style] ?? '');
    if (text === undefined) {
      xml.text('><v>');
      xml.text(number ?? '');
      xml.text('</v></c>');
    } else if (comesAgain === true) {
      xml.text(' t="s"><v>');
      xml.text(String(numbered(strings, text)));
      xml.text('</v></c>');
    } else {
      xml.text(' t="inlineStr"><is>');
      writeText(xml, text);
      xml.text('</is></c>');
    }
  }
  xml.text('</row>');
}

/** Millions of cells name one of few styles. */
const STYLED: readonly string[] = Array.from({ length: 32 }, (_, style) => `" s="${String(style)}"`);

function writeText(xml: TextBytes, text: string): void {
  xml.text('<t xml:space="preserve">');
  if (!xml.textWithout(text, ESCAPED)) xml.text(escaped(text));
  xml.text('</t>');
}

function numbered(strings: Map<string, number>, text: string): number {
  const known = strings.get(text);
  if (known !== undefined) return known;
  strings.set(text, strings.size);
  return strings.size - 1;
}

function writeStrings(xml: TextBytes, strings: ReadonlyMap<string, number>): void {
  xml.text(`${HEAD}<sst xmlns="${MAIN}" uniqueCount="${String(strings.size)}">`);
  for (const text of strings.keys()) {
    xml.text('<si>');
    writeText(xml, text);
    xml.text('</si>');
  }
  xml.text('</sst>');
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
/** Every sign that `escaped` changes. */
const ESCAPED = signs(new RegExp(`[${CONTROLS}\\r\\uFFFE\\uFFFF&<>"]`));
const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign)
    .replace(/\r/g, '&#13;');
}
