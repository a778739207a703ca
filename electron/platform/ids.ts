import { randomBytes } from 'node:crypto';
import type { Instant } from '../domain/time.ts';
import type { Clock, Ids } from '../usecases/ports.ts';

/** Gives `count` bytes nobody can foretell. */
export type RandomSource = (count: number) => Uint8Array;
export const systemRandom: RandomSource = (count) => randomBytes(count);

export function makeIds(clock: Clock, random: RandomSource = systemRandom): Ids {
  return { next: () => uuidV7(clock.now(), random(10)) };
}

/** RFC 9562, section 5.7: 48 bits of milliseconds, then the version, the variant and 74 random bits. */
export function uuidV7(at: Instant, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('a UUIDv7 takes 10 random bytes');
  const bytes = Buffer.alloc(16);
  // A machine whose clock stands before 1970 (an empty battery, a zone west of Greenwich) must still be able to work.
  bytes.writeUIntBE(Math.max(0, Date.parse(at)), 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
