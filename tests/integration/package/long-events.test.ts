import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { payloadsOf, readEvents, withoutPayloads } from '../../../electron/documents/package/read-events.ts';
import type { Manifest } from '../../../electron/documents/package/manifest.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';

const LINES = 2_000;
const SAID = '说好了今天回电。'.repeat(500);

/** A chain of the form of `events.jsonl`, some 24 MB, as bytes. */
function chain(): { readonly bytes: Uint8Array; readonly manifest: Manifest } {
  const lines: Buffer[] = [];
  let previous = '0'.repeat(64);
  for (let seq = 1; seq <= LINES; seq += 1) {
    const salt = seq.toString(16).padStart(32, '0');
    const payload = `{"said":"${SAID}${String(seq)}"}`;
    const digest = createHash('sha256').update(Buffer.from(salt, 'hex')).update(payload).digest('hex');
    const header = `{"kind":"progress-told","originCounter":"BTH-1","originSeq":${String(seq)},"payloadDigest":"${digest}","prevHash":"${previous}"}`;
    previous = sha256Hex(Buffer.from(header));
    lines.push(
      Buffer.from(`{"hash":"${previous}","header":${header},"payload":${payload},"salt":"${salt}"}\n`),
    );
  }
  const manifest = {
    branch: 'BTH',
    counter: 1,
    events: { first: 1, last: LINES, hash: previous },
    counts: { events: LINES },
    // What reading events asks of a manifest.
  } as unknown as Manifest;
  return { bytes: Buffer.concat(lines), manifest };
}

/** The longest text any buffer was turned into. */
function longestText(): () => number {
  let longest = 0;
  const turn = Buffer.prototype.toString;
  const spy = vi.spyOn(Buffer.prototype, 'toString').mockImplementation(function (this: Buffer, ...how) {
    const text = turn.apply(this, how);
    longest = Math.max(longest, text.length);
    return text;
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
  return () => longest;
}

describe('events of more than a string can hold', () => {
  test('are read, searched and laid bare line by line', () => {
    const { bytes, manifest } = chain();
    expect(bytes.length).toBeGreaterThan(20_000_000);
    const longest = longestText();
    expect(readEvents(bytes, manifest, sha256Hex)).toMatchObject({ ok: true, events: LINES });
    expect(payloadsOf(bytes)).toHaveLength(LINES);
    const bare = withoutPayloads(bytes);
    expect(readEvents(bare, manifest, sha256Hex)).toMatchObject({ ok: true, withoutPayload: LINES });
    expect(longest()).toBeGreaterThan(SAID.length);
    expect(longest()).toBeLessThan(10_000);
  });

  test('are refused without an end, without a line, and with a line nobody could have written', () => {
    const { bytes, manifest } = chain();
    const refused = (events: Uint8Array) => readEvents(events, manifest, sha256Hex);
    const unreadable = { ok: false, fault: 'events-unreadable' };
    expect(refused(bytes.subarray(0, -1))).toEqual(unreadable);
    expect(refused(new Uint8Array())).toEqual(unreadable);
    expect(refused(Buffer.from('\n'))).toEqual(unreadable);
    const oneLine = Buffer.alloc(65 * 1024 * 1024, 'a');
    oneLine.write('\n', oneLine.length - 1);
    const longest = longestText();
    expect(refused(oneLine)).toEqual(unreadable);
    expect(longest()).toBe(0);
  });
});
