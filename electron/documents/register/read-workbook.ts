import { inflateRawSync } from 'node:zlib';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import type { RegisterCell } from '../../domain/register/read-date.ts';
import { attribute, plain, xmlTags } from './xml-parts.ts';

// Workers of the library would be fetched by URL, which neither main nor a worker thread of ours allows.
configure({ useWebWorkers: false });

export interface Sheet {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly RegisterCell[] }[];
}

/** A register of 100,000 rows unpacks to some 100 MB. */
const MOST_BYTES = 200 << 20;
const MOST_ENTRIES = 2000;
/** Excel has 16,384 columns; a register with more than this is another kind of file. */
const MOST_COLUMNS = 200;

/** The sheets of an `.xlsx` in their order; null for what is none, or unpacks to more than a register may. Dates become `2026-03-02`. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    const parts = await partsOf(bytes);
    if (parts === null) return null;
    const workbook = parts.get('xl/workbook.xml');
    if (workbook === undefined) return null;
    const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
    const strings = stringsOf(parts.get('xl/sharedStrings.xml') ?? '');
    const dateStyles = dateStylesOf(parts.get('xl/styles.xml') ?? '');
    const epoch = /<(?:\w+:)?workbookPr[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(workbook)
      ? Date.UTC(1904, 0, 1)
      : Date.UTC(1899, 11, 30);
    return [...xmlTags(workbook)]
      .filter((tag) => tag.name === 'sheet' && tag.kind !== 'close')
      .flatMap(({ attributes }) => {
        const target = targets.get(attribute(attributes, '(?:\\w+:)?id') ?? '') ?? '';
        const xml = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
        const name = attribute(attributes, 'name') ?? '';
        return xml === undefined ? [] : [{ name, rows: rowsOf(xml, { strings, dateStyles, epoch }) }];
      });
  } catch {
    // A stranger's file: whatever the zip or its parts do wrong, it is no workbook we can read.
    return null;
  }
}

/** Every XML part unpacked, with the sizes looked at before and while unpacking. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string> | null> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  const entries = await reader.getEntries();
  if (entries.length > MOST_ENTRIES) return null;
  const parts = new Map<string, string>();
  let room = MOST_BYTES;
  for (const entry of entries) {
    if (entry.directory || entry.encrypted || !/\.(xml|rels)$/.test(entry.filename)) continue;
    room -= entry.uncompressedSize;
    if (room < 0) return null;
    const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
    const content =
      entry.compressionMethod === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    parts.set(entry.filename, new TextDecoder('utf-8').decode(content));
  }
  return parts;
}

function targetsOf(rels: string): ReadonlyMap<string, string> {
  return new Map(
    [...xmlTags(rels)]
      .filter((tag) => tag.name === 'Relationship')
      .map(({ attributes }) => [attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '']),
  );
}

/** Texts of cells; how a Chinese or Japanese word is read aloud stands beside some and is no part of them. */
function stringsOf(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let aloud = false;
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'si' && tag.kind === 'open') text = '';
    if (tag.name === 'si' && tag.kind !== 'open') strings.push(text);
    if (tag.name === 'rPh') aloud = tag.kind === 'open';
    if (tag.name === 't' && tag.kind === 'close' && !aloud) text += plain(tag.textBefore);
  }
  return strings;
}

/** Numbers 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are dates in every Excel (ECMA-376, 18.8.30); others by their letters. */
function dateStylesOf(xml: string): ReadonlySet<number> {
  const own = new Map<number, string>();
  const styles = new Set<number>();
  let inCells = false;
  let index = 0;
  for (const { name, kind, attributes } of xmlTags(xml)) {
    if (name === 'numFmt') {
      own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    }
    if (name === 'cellXfs') {
      inCells = kind === 'open';
      index = 0;
    }
    if (name === 'xf' && inCells && kind !== 'close') {
      const format = Number(attribute(attributes, 'numFmtId'));
      const code = own.get(format);
      const isDate = code === undefined ? isBuiltInDate(format) : isDateCode(code);
      if (isDate) styles.add(index);
      index += 1;
    }
  }
  return styles;
}

function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  );
}

/** Years or days outside quotes and brackets: hours alone are no date. */
function isDateCode(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Milliseconds of the day that is number 0. */
  readonly epoch: number;
}

function rowsOf(xml: string, context: SheetContext): Sheet['rows'] {
  const rows: { number: number; cells: RegisterCell[] }[] = [];
  let number = 0;
  let cells: RegisterCell[] = [];
  let cell = { column: 0, type: '', style: 0, value: '' };
  for (const { name, kind, attributes, textBefore } of xmlTags(xml)) {
    if (name === 'row' && kind !== 'close') {
      number = Number(attribute(attributes, 'r') ?? number + 1);
      cells = [];
      if (kind === 'open') rows.push({ number, cells });
    } else if (name === 'c' && kind === 'open') {
      cell = {
        column: columnOf(attribute(attributes, 'r')) ?? cells.length,
        type: attribute(attributes, 't') ?? 'n',
        style: Number(attribute(attributes, 's') ?? 0),
        value: '',
      };
    } else if ((name === 'v' || name === 't') && kind === 'close') {
      cell.value += plain(textBefore);
    } else if (name === 'c' && kind === 'close' && cell.column < MOST_COLUMNS) {
      while (cells.length < cell.column) cells.push('');
      cells[cell.column] = valueOf(cell, context);
    }
  }
  return rows;
}

/** `BC12` → 54. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function valueOf(
  { type, style, value }: { readonly type: string; readonly style: number; readonly value: string },
  { strings, dateStyles, epoch }: SheetContext,
): RegisterCell {
  if (value === '') return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return type === 'e' ? '' : value;
  const amount = Number(value);
  if (!Number.isFinite(amount)) return value;
  if (!dateStyles.has(style)) return amount;
  // The 29 February 1900 that Excel believes in moves nothing after it, since the count begins a day early.
  return new Date(epoch + Math.floor(amount) * 86_400_000).toISOString().slice(0, 10);
}
