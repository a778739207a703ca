const NEWLINE = 0x0a;
/** Far more than any event holds (a whole pack is under 1 MB), far less than a string can hold (2^29 characters). */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The lines of a text, one string at a time: the events of a year are longer than a string can be. Null in place of a line that
 * is too long to be one, or is not ended, and nothing after it.
 */
export function* textLines(bytes: Uint8Array): Generator<string | null, void, undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = 0; from < buffer.length;) {
    const to = buffer.indexOf(NEWLINE, from);
    if (to === -1 || to - from > LONGEST_LINE) {
      yield null;
      return;
    }
    yield buffer.toString('utf8', from, to);
    from = to + 1;
  }
}
