import { createHash } from 'node:crypto';
import type { Part } from './bench-run.ts';
import { at, timed } from './figure.ts';

const ROUNDS = 200;
const LETTER = 'The meter was read on 12 May. 电表已经校验。 Licznik sprawdzono 12 maja. '.repeat(120);

/**
 * What the processor itself takes for a fixed piece of work like a desk's (text searched, turned into JSON and back, hashed): the same code
 * took half as long again on one day as on another here, and with this beside them figures of two days can be told from two programs.
 */
export const processorPart: Part = {
  names: ['raw_processor'],
  anySize: true,
  measure: (run) => {
    let seen = 0;
    const work = (nth: number): void => {
      const text = `${LETTER}${String(nth)}`;
      const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
      const json = JSON.stringify({ nth, words });
      const back = JSON.parse(json) as { readonly words: readonly string[] };
      seen += back.words.length + createHash('sha256').update(json).digest().readUInt8(0);
    };
    for (let warm = 0; warm < ROUNDS; warm += 1) work(warm);
    const times = Array.from({ length: ROUNDS }, (_, nth) => timed(() => work(nth)));
    if (seen === 0) throw new Error('no work was done');
    run.say('raw_processor', { value: at(times, 0.5), n: ROUNDS });
  },
};
