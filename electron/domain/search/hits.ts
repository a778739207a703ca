import { foldText } from './fold-text.ts';
import { questionOf } from './question.ts';

/** Where in a written text something that was looked for stands; UTF-16 offsets, in order, never overlapping. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

interface Folded {
  readonly text: string;
  /** Offset in the written text of each folded unit, and of the end. */
  readonly from: readonly number[];
}

/** Piece by piece, so that every folded unit knows where it came from. */
function foldedWithOffsets(written: string): Folded {
  let text = '';
  const from: number[] = [];
  for (const { 0: piece, index } of written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = /^\s/u.test(piece) ? ' ' : foldText(piece);
    if (folded === ' ' && text.endsWith(' ')) continue;
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) from.push(index);
  }
  from.push(written.length);
  return { text, from };
}

/** Every place of every word of the query. A number written with strokes is found without them, but then not marked. */
export function hitsIn(written: string, query: string): readonly Hit[] {
  const question = questionOf(query);
  if (question === null || written === '') return [];
  const { text, from } = foldedWithOffsets(written);
  const hits: Hit[] = [];
  for (const needle of new Set(question.alternatives.flat())) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      hits.push({ start: from[at] ?? 0, end: from[end] ?? written.length });
    }
  }
  return joined(hits.toSorted((one, other) => one.start - other.start));
}

function joined(hits: readonly Hit[]): readonly Hit[] {
  const apart: Hit[] = [];
  for (const hit of hits) {
    const last = apart.at(-1);
    if (last !== undefined && hit.start <= last.end) {
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    } else if (hit.end > hit.start) {
      apart.push(hit);
    }
  }
  return apart;
}

/** Characters shown before and behind the first hit of a text that is too long for a row. */
const BEFORE = 16;
const BEHIND = 64;

/** The part of the first of these texts in which something was found, with its neighbourhood; empty where nothing was. */
export function excerptOf(texts: readonly string[], query: string): string {
  for (const written of texts) {
    const [first] = hitsIn(written, query);
    if (first === undefined) continue;
    const characters = [...written];
    const ahead = [...written.slice(0, first.start)].length;
    const from = Math.max(0, ahead - BEFORE);
    const to = Math.min(characters.length, ahead + BEHIND);
    const part = characters.slice(from, to).join('').replace(/\s+/gu, ' ');
    return `${from > 0 ? '…' : ''}${part}${to < characters.length ? '…' : ''}`;
  }
  return '';
}
