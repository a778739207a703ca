import { foldText } from './fold-text.ts';
import type { Question } from './question.ts';

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

/** What single characters fold to; texts are made of few different ones. */
const foldedPieces = new Map<string, string>();
const MOST_PIECES = 8000;

function foldedPiece(piece: string): string {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  const folded = /^\s/u.test(piece) ? ' ' : foldText(piece);
  if (foldedPieces.size < MOST_PIECES) foldedPieces.set(piece, folded);
  return folded;
}

/** Piece by piece, so that every folded unit knows where it came from. */
function foldedWithOffsets(written: string): Folded {
  let text = '';
  const from: number[] = [];
  for (const { 0: piece, index } of written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = foldedPiece(piece);
    if (folded === ' ' && text.endsWith(' ')) continue;
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) from.push(index);
  }
  from.push(written.length);
  return { text, from };
}

/** Everything that is looked for, each once. */
export function needlesOf(question: Question): readonly string[] {
  return [...new Set(question.alternatives.flat())];
}

/** Every place of every needle. A number written with strokes is found without them, but then not marked. */
export function hitsIn(written: string, needles: readonly string[]): readonly Hit[] {
  if (written === '' || needles.length === 0) return [];
  const { text, from } = foldedWithOffsets(written);
  const hits: Hit[] = [];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      hits.push({ start: from[at] ?? 0, end: from[end] ?? written.length });
    }
  }
  return joined(hits.toSorted((one, other) => one.start - other.start));
}

export function holdsAny(written: string, needles: readonly string[]): boolean {
  const folded = foldText(written);
  return needles.some((needle) => folded.includes(needle));
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
export function excerptOf(texts: readonly string[], needles: readonly string[]): string {
  for (const written of texts) {
    const folded = foldText(written);
    const at = Math.min(...needles.map((needle) => folded.indexOf(needle)).filter((place) => place >= 0));
    if (at < folded.length) return excerptAt(written, at);
  }
  return '';
}

/** The neighbourhood of a place that is known in the folded form of a text. */
export function excerptAt(written: string, folded: number): string {
  const start = writtenPlace(written, folded);
  const ahead = Array.from(written.slice(0, start)).slice(-BEFORE).join('');
  const behind = Array.from(written.slice(start, start + 2 * BEHIND))
    .slice(0, BEHIND)
    .join('');
  const from = start - ahead.length;
  const to = start + behind.length;
  return `${from > 0 ? '…' : ''}${written.slice(from, to).replace(/\s+/gu, ' ')}${to < written.length ? '…' : ''}`;
}

/** Where in the written text a place of the folded one is. */
function writtenPlace(written: string, folded: number): number {
  let done = 0;
  let blank = true;
  for (const { 0: piece, index } of written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (done >= folded) return index;
    const part = foldedPiece(piece);
    if (part === ' ' && blank) continue;
    blank = part === ' ';
    done += part.length;
  }
  return written.length;
}
