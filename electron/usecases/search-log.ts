import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { MOST_LOG_VIEWS, NO_FILTERS } from '../domain/search/log-filters.ts';
import { localDateOf } from '../domain/time.ts';
import { acting } from './acting.ts';
import { customerLabel } from './customer-label.ts';
import type { Desk } from './ports.ts';

export function searchLog(
  desk: Desk,
  input: ChannelInput<'search-log'>,
): Outcome<ChannelOutput<'search-log'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { now: at, branch } = who.value;
  const { query, filters = NO_FILTERS, before } = input;
  const now = { at, localDate: localDateOf(at, branch.zone) };
  const found = desk.records.searchLog({ query, filters, before, now });
  // Who is still at the counter stands in the draft only; the log's own row has no name before Confirm.
  const rows = found.rows.map((row) => {
    if (row.state !== 'intake') return row;
    const fields = desk.drafts.of(row.caseId)?.fields ?? {};
    return { ...row, customer: customerLabel(fields), matter: fields.matter ?? '' };
  });
  return done({ ...found, rows });
}

/** Counts on where a page was found before a thousand answers were. */
export function countLog(desk: Desk, input: ChannelInput<'count-log'>): Outcome<ChannelOutput<'count-log'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { now: at, branch } = who.value;
  return done(desk.records.countLog({ ...input, now: { at, localDate: localDateOf(at, branch.zone) } }));
}

/** What the filters of the log offer, and the questions kept at this desk. */
export function readLogChoices(desk: Desk): Outcome<ChannelOutput<'log-choices'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { records } = desk;
  return done({
    owners: records.staff().map(({ id, name }) => ({ id, name })),
    counters: [...records.countersWithCases()],
    views: records.logViews(),
  });
}

/** Keeps a question under a name; refuses `too-many-views`. */
export function saveLogView(desk: Desk, view: ChannelInput<'save-log-view'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const others = desk.records.logViews().filter(({ name }) => name !== view.name);
  if (others.length >= MOST_LOG_VIEWS) return refuse('too-many-views', { limit: MOST_LOG_VIEWS });
  desk.records.keepLogViews([...others, view], who.value.now);
  return done(NOTHING);
}

export function dropLogView(desk: Desk, { name }: ChannelInput<'drop-log-view'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const views = desk.records.logViews();
  const left = views.filter((view) => view.name !== name);
  if (left.length === views.length) return refuse('not-found');
  desk.records.keepLogViews(left, who.value.now);
  return done(NOTHING);
}
