import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setUpDesks } from '../support/desk-set-up.ts';
import { electricityZh } from './counters/electricity-zh.ts';
import { hotelPl } from './counters/hotel-pl.ts';
import { telecomEn } from './counters/telecom-en.ts';
import { playDay, type TourDay } from './day.ts';

/** Fewer pictures than this means that a screen or stage was not visited. */
const FEWEST_PICTURES = 40;
const PAPERS = ['receipt', 'apology', 'holding', 'resolution'] as const;

/**
 * `npm run tour`: three counters play their day by themselves in the real app, and leave pictures, papers and packages in `.tour/`.
 * Ends with 1 and the reason when anything on the way fails.
 */
const out = resolve(import.meta.dirname, '../../.tour');
if (process.argv[2] === undefined) await rm(out, { recursive: true, force: true });
const takeDown = await setUpDesks('tour');
const only = process.argv[2];
const days: TourDay[] = [];
try {
  for (const counter of [electricityZh, telecomEn, hotelPl]) {
    if (only !== undefined && only !== counter.folder) continue;
    const began = Date.now();
    const day = await playDay(counter, out);
    days.push(day);
    check(day);
    process.stdout.write(
      `${counter.folder}: ${String(day.pictures.length)} pictures, ${String(day.papers.length)} papers, ${day.package}, ${String(Math.round((Date.now() - began) / 1000))} s\n`,
    );
  }
  await writeFile(join(out, 'tour.json'), `${JSON.stringify({ days }, null, 2)}\n`);
  process.stdout.write(`The tour is in ${out}\n`);
} finally {
  await takeDown();
}

function check(day: TourDay): void {
  if (day.pictures.length < FEWEST_PICTURES)
    throw new Error(`${day.counter}: only ${String(day.pictures.length)} pictures`);
  for (const kind of PAPERS) {
    if (!day.papers.some((name) => name.includes(`_${kind}_`)))
      throw new Error(`${day.counter}: no ${kind} was printed`);
  }
  if (day.reply.trim() === '') throw new Error(`${day.counter}: no public reply was copied`);
  if (day.package === '') throw new Error(`${day.counter}: no package reached the stick`);
}
