import { setUpDesks } from './desk-set-up.ts';

/** Vitest's global set-up of the end-to-end files; what it returns is the tear-down. */
export default async function setUp(): Promise<() => Promise<void>> {
  return setUpDesks('test');
}
