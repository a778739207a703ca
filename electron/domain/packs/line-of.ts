/**
 * Line, from 1, on which the value of a JSON Pointer begins in well-formed JSON. A pointer to something that is missing gives
 * the line of the innermost object or list that is there.
 */
export function lineOf(source: string, pointer: string): number {
  const wanted = pointer.split('/').slice(1);
  const found = walk(source, wanted);
  return source.slice(0, found).split('\n').length;
}

/** Strings, punctuation and bare words of JSON, in order. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

interface Level {
  readonly list: boolean;
  index: number;
  key: string;
}

function walk(source: string, wanted: readonly string[]): number {
  const levels: Level[] = [];
  let best = { depth: -1, at: 0 };
  let atKey = false;
  for (const match of source.matchAll(TOKEN)) {
    const token = match[0];
    const top = levels.at(-1);
    if (token === '}' || token === ']') {
      levels.pop();
      atKey = false;
    } else if (token === ',') {
      if (top?.list === true) top.index += 1;
      atKey = top?.list === false;
    } else if (token === ':') {
      atKey = false;
    } else if (atKey && top !== undefined) {
      top.key = keyOf(token);
    } else {
      const path = levels.map((level) => (level.list ? String(level.index) : level.key));
      if (path.length > best.depth && path.every((key, index) => key === wanted[index])) {
        best = { depth: path.length, at: match.index };
        if (path.length === wanted.length) return best.at;
      }
      if (token === '{' || token === '[') {
        levels.push({ list: token === '[', index: 0, key: '' });
        atKey = token === '{';
      }
    }
  }
  return best.at;
}

/** A key as a pointer writes it. */
function keyOf(token: string): string {
  const key: unknown = JSON.parse(token);
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}
