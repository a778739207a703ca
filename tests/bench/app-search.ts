import { openReader } from '../../electron/store/open-store.ts';
import { one } from '../../electron/store/database.ts';
import type { Part } from './bench-run.ts';
import { channelTimes, withDesk } from './app.ts';
import { drawFrom } from './data/draw.ts';
import { at } from './figure.ts';
import { queriesFor } from './queries.ts';
import { QUERIES } from './search.ts';

const PAGES = 600;

/** Finding through the channel, as the window asks: the first page with its count and excerpts, and pages from anywhere in the log. */
export const channelSearchPart: Part = {
  names: ['search_p95', 'search_p99', 'page_p95'],
  measure: async (run) => {
    const db = openReader(run.cached);
    const queries = queriesFor(db, QUERIES);
    const last = one<{ seq: number }>(db, `SELECT max(arrived_seq) AS seq FROM complaint_case`)?.seq ?? 1;
    db.close();
    const draw = drawFrom(5);
    const pages = Array.from({ length: PAGES }, (_, nth) => ({
      query: nth % 3 === 0 ? '' : draw.of(['退款', 'the', 'rachun', '经理']),
      before: String(1 + draw.below(last)),
    }));
    await withDesk(run, async (desk) => {
      await channelTimes(
        desk,
        'search-log',
        queries.slice(0, 50).map(({ query }) => ({ query, before: null })),
      );
      const found = await channelTimes(
        desk,
        'search-log',
        queries.map(({ query }) => ({ query, before: null })),
      );
      run.say('search_p95', { value: at(found, 0.95), n: found.length });
      run.say('search_p99', { value: at(found, 0.99), n: found.length });
      const turned = await channelTimes(desk, 'search-log', pages);
      run.say('page_p95', { value: at(turned, 0.95), n: turned.length });
    });
  },
};
