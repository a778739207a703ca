import { child } from './pack-fault.ts';

/** What a pack is nested at most, twice over; deeper is no pack and would only cost memory. */
const DEEPEST = 24;

export type JsonFile =
  | {
      readonly ok: true;
      readonly value: unknown;
      /**
       * Line, from 1, on which the value of a JSON Pointer begins. A pointer to something that is missing gives the line of the
       * innermost object or list that is there.
       */
      readonly lineAt: (pointer: string) => number;
      /** Keys that stand twice in one object: the reader would silently lose the first. */
      readonly doubleKeys: readonly string[];
    }
  | { readonly ok: false; readonly line: number };

/** Reads JSON (RFC 8259) and remembers where everything stood; ill-formed JSON gives the line where reading stopped. */
export function readJson(source: string): JsonFile {
  const scan: Scan = { source, at: 0, places: new Map(), doubleKeys: [] };
  const lines = lineEnds(source);
  space(scan);
  if (!value(scan, '', 0)) return { ok: false, line: lineOf(lines, scan.at) };
  space(scan);
  if (scan.at < source.length) return { ok: false, line: lineOf(lines, scan.at) };
  return {
    ok: true,
    value: JSON.parse(source),
    lineAt: (pointer) => lineOf(lines, placeOf(scan.places, pointer)),
    doubleKeys: scan.doubleKeys,
  };
}

interface Scan {
  readonly source: string;
  at: number;
  readonly places: Map<string, number>;
  readonly doubleKeys: string[];
}

/** Each of these moves past what it reads, or stops at the first character that does not belong there and gives false. */
function value(scan: Scan, path: string, depth: number): boolean {
  if (depth > DEEPEST) return false;
  scan.places.set(path, scan.at);
  const first = scan.source[scan.at];
  if (first === '{') return object(scan, path, depth);
  if (first === '[') return list(scan, path, depth);
  return first === '"' ? text(scan) !== null : word(scan);
}

function object(scan: Scan, path: string, depth: number): boolean {
  const keys = new Set<string>();
  return members(scan, '}', () => {
    const key = text(scan);
    if (key === null) return false;
    const at = child(path, key);
    space(scan);
    if (scan.source[scan.at] !== ':') return false;
    scan.at += 1;
    space(scan);
    if (keys.has(key)) scan.doubleKeys.push(at);
    keys.add(key);
    return value(scan, at, depth + 1);
  });
}

function list(scan: Scan, path: string, depth: number): boolean {
  let index = 0;
  return members(scan, ']', () => {
    index += 1;
    return value(scan, child(path, index - 1), depth + 1);
  });
}

function members(scan: Scan, end: string, one: () => boolean): boolean {
  scan.at += 1;
  space(scan);
  if (scan.source[scan.at] === end) {
    scan.at += 1;
    return true;
  }
  for (;;) {
    space(scan);
    if (!one()) return false;
    space(scan);
    const next = scan.source[scan.at];
    if (next !== ',' && next !== end) return false;
    scan.at += 1;
    if (next === end) return true;
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The string that begins here, decoded; null when there is none. */
function text(scan: Scan): string | null {
  const { source } = scan;
  if (source[scan.at] !== '"') return null;
  const start = scan.at;
  let at = start + 1;
  for (;;) {
    const code = source.charCodeAt(at);
    if (code === 0x22) break;
    // Nothing left, or a control character: the quotation mark at the end is missing.
    if (Number.isNaN(code) || code < 0x20) {
      scan.at = Math.min(at, source.length);
      return null;
    }
    if (code === 0x5c) {
      ESCAPE.lastIndex = at;
      const escape = ESCAPE.exec(source);
      if (escape === null) {
        scan.at = at;
        return null;
      }
      at += escape[0].length;
    } else {
      at += 1;
    }
  }
  scan.at = at + 1;
  return String(JSON.parse(source.slice(start, scan.at)));
}

function word(scan: Scan): boolean {
  WORD.lastIndex = scan.at;
  const found = WORD.exec(scan.source);
  if (found === null) return false;
  scan.at += found[0].length;
  return true;
}

function space(scan: Scan): void {
  while (' \t\n\r'.includes(scan.source[scan.at] ?? 'x')) scan.at += 1;
}

function placeOf(places: ReadonlyMap<string, number>, pointer: string): number {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const at = places.get(path);
    if (at !== undefined) return at;
  }
  return places.get('') ?? 0;
}

/** Offsets of the newlines. */
function lineEnds(source: string): readonly number[] {
  const ends: number[] = [];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}

function lineOf(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
