import { holeBetween, holesNamed, namesHoles } from '../../domain/log-holes.ts';
import type { ChainEnd, LogHole } from '../../domain/log-holes.ts';
import type { EventHeader, PackageBefore, PackageEvent } from '../../domain/day-close/package-rows.ts';
import { headerText } from '../../domain/header-text.ts';
import { Packing } from './packing.ts';
import type { PackedFile } from './packing.ts';
import { EVENTS_PATH } from './manifest.ts';
import type { Hash } from './ports.ts';

/** What the first event of a counter names as its predecessor. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** `events.jsonl` with what its manifest says of it. */
export interface EventLines {
  readonly file: PackedFile;
  /** How many. */
  readonly length: number;
  readonly last: ChainEnd;
}

/** Events whose lines another thread makes. */
export interface LinesUnderWay<Lines extends EventLines | null> {
  readonly length: number;
  readonly lines: Promise<Lines>;
}

/** Lines are gathered in pieces of so many bytes: those of a year are longer than a string can be. */
const PIECE = 1 << 21;
/** Beside header and payload, with room to spare. */
const FRAME = 512;

/**
 * `events.jsonl`: one RFC 8785 object a line, `{"hash","header","payload","salt"}`, in the order of `originSeq`. Null when they do
 * not follow on the package before, each on the one before it, without a gap but those that an event among them names, or a digest
 * or hash does not hold: what leaves the counter broken could never be proved to head office again. Read once and kept nowhere; the
 * texts are those whose bytes were hashed, so nothing is parsed or put in order anew.
 */
export function eventLines(
  events: Iterable<PackageEvent>,
  before: PackageBefore | null,
  hash: Hash,
): EventLines | null {
  const packing = new Packing(EVENTS_PATH);
  let piece = Buffer.allocUnsafe(PIECE);
  let salted = Buffer.allocUnsafe(FRAME);
  let at = 0;
  let length = 0;
  const holes: LogHole[] = [];
  const jumps: Jump[] = [];
  let last: ChainEnd = { originSeq: before?.lastSeq ?? 0, hash: before?.lastHash ?? NOTHING_BEFORE };
  for (const { header, hash: stated, salt, payload } of events) {
    if (namesHoles(header.kind) && payload !== null)
      holes.push(...holesNamed(header.kind, JSON.parse(payload)));
    const { originSeq, prevHash } = header;
    if (originSeq !== last.originSeq + 1) jumps.push({ last, header });
    else if (prevHash !== last.hash) return null;
    last = { originSeq, hash: stated };
    length += 1;

    const text = payload ?? 'null';
    const head = headerText(header);
    const most = 3 * (text.length + head.length) + FRAME;
    if (at + most > piece.length) {
      packing.add(piece.subarray(0, at));
      piece = Buffer.allocUnsafe(Math.max(PIECE, most));
      at = 0;
    }
    at += piece.write(`{"hash":"${stated}","header":`, at, 'latin1');
    const headerEnd = at + piece.write(head, at);
    if (hash(piece.subarray(at, headerEnd)) !== stated) return null;
    at = headerEnd;
    at += piece.write(',"payload":', at, 'latin1');
    const payloadEnd = at + piece.write(text, at);
    // An erased payload proves by its header alone that there was one (architecture, decision 1).
    if ((payload === null) !== (salt === null)) return null;
    if (salt !== null) {
      if (salted.length < most) salted = Buffer.allocUnsafe(most);
      const from = salted.write(salt, 'hex');
      const end = from + piece.copy(salted, from, at, payloadEnd);
      if (hash(salted.subarray(0, end)) !== header.payloadDigest) return null;
    }
    at = payloadEnd;
    at += piece.write(salt === null ? ',"salt":null}\n' : `,"salt":"${salt}"}\n`, at, 'latin1');
  }
  const named = jumps.every((jump) => holeBetween(holes, jump.header.originCounter, jump.last, jump.header));
  if (!named) return null;
  packing.add(piece.subarray(0, at));
  return { file: packing.end(), length, last };
}

/** Numbers left out before an event; which event names them stands only behind it. */
interface Jump {
  readonly last: ChainEnd;
  readonly header: EventHeader;
}
