import { SIMPLE_PAIRS } from './simple-pairs.ts';

/** First and last character of the plane that holds almost all of them; the rarer ones stand in a map. */
const FIRST = 0x3400;
const LAST = 0x9fff;

interface Forms {
  /** By code unit less FIRST; 0 for a character that is its own mainland form. */
  readonly common: Uint16Array;
  readonly rare: ReadonlyMap<string, string>;
}

let known: Forms | undefined;

/** Built at the first Chinese character: a desk that never sees one does not pay for it. */
function forms(): Forms {
  if (known !== undefined) return known;
  const common = new Uint16Array(LAST - FIRST + 1);
  const rare = new Map<string, string>();
  const characters = [...SIMPLE_PAIRS];
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [from = '', to = ''] = characters.slice(at, at + 2);
    const code = from.charCodeAt(0);
    if (from.length === 1 && to.length === 1 && code >= FIRST && code <= LAST) {
      common[code - FIRST] = to.charCodeAt(0);
    } else {
      rare.set(from, to);
    }
  }
  known = { common, rare };
  return known;
}

/**
 * The text with every traditional or regional Chinese character in its mainland form, one for one (張偉 → 张伟), so that either
 * finds the other. Characters outside the tables stay as they are.
 */
export function simpleHan(text: string): string {
  let simple = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST || (code > LAST && code < 0xd800) || code > 0xdbff) continue;
    const { common, rare } = forms();
    const pair = code > LAST;
    const from = pair ? text.slice(at, at + 2) : text.charAt(at);
    const unit = pair ? 0 : (common[code - FIRST] ?? 0);
    const to = unit === 0 ? rare.get(from) : String.fromCharCode(unit);
    if (to !== undefined) {
      simple += text.slice(done, at) + to;
      done = at + from.length;
    }
    if (pair) at += 1;
  }
  return done === 0 ? text : simple + text.slice(done);
}
