import { scrypt, timingSafeEqual } from 'node:crypto';
import type { PinHash, Pins } from '../usecases/ports.ts';
import { systemRandom, type RandomSource } from './ids.ts';

/** scrypt with N = 2^16, r = 8, p = 1: 64 MiB and 0.2 to 0.4 s a try on a branch PC, which six digits need. */
const COST = 65_536;
const BLOCK = 8;
const PARALLEL = 1;
const KEY_BYTES = 32;

/** Hash and salt are hexadecimal. Both calls run beside the main loop, so the window never waits for them. */
export function makePins(random: RandomSource = systemRandom): Pins {
  return {
    hash: async (pin) => {
      const salt = Buffer.from(random(16));
      const key = await derive(pin, salt, COST);
      return { hash: key.toString('hex'), salt: salt.toString('hex'), cost: COST };
    },
    matches: async (pin: string, stored: PinHash) => {
      const expected = Buffer.from(stored.hash, 'hex');
      const key = await derive(pin, Buffer.from(stored.salt, 'hex'), stored.cost);
      return key.length === expected.length && timingSafeEqual(key, expected);
    },
  };
}

function derive(pin: string, salt: Buffer, cost: number): Promise<Buffer> {
  // Node's own limit of 32 MiB is below what this cost needs (128 × N × r).
  const options = { N: cost, r: BLOCK, p: PARALLEL, maxmem: 256 * cost * BLOCK };
  return new Promise((resolve, reject) => {
    scrypt(pin.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
