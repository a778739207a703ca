import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { CaseId, StaffId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { addDays, instantOf } from '../domain/time.ts';
import type { Instant, Zone } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Desk } from './ports.ts';

export interface AuditQuery {
  readonly staffId: StaffId | null;
  readonly kind: string | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly caseId: CaseId | null;
}
type AuditPage = ChannelOutput<'audit'>;

/** The log as it stands, and the worker that proves it from its first event to its last. */
export interface AuditDesk {
  readonly page: (query: AuditQuery, before: number, most: number) => AuditPage;
  readonly breathe: () => Promise<void>;
  readonly caseOfNumber: (number: string) => CaseId | null;
  /** Reads millions of rows in a thread of its own; tells its progress. */
  readonly checkChain: () => Promise<ChannelOutput<'check-chain'>>;
  /** One row an event, newest first. Null: the dialog was closed. */
  readonly writeRows: (query: AuditQuery) => Promise<Outcome<ChannelOutput<'export-audit'> | null>>;
}

const PAGE = 60;
const NO_SUCH_CASE = '-';

/** Every event, newest first: who, when, with whom, and the numbers that hold it in its place. */
export async function readAudit(
  desk: Desk,
  audit: AuditDesk,
  input: ChannelInput<'audit'>,
): Promise<Outcome<AuditPage>> {
  const who = actingFor(desk, 'audit');
  if (!who.ok) return who;
  const query = queryOf(audit, input, who.value.branch.zone);
  let page = audit.page(query, input.before ?? Number.MAX_SAFE_INTEGER, PAGE);
  // A rare thing is looked for in steps of some milliseconds, so that whoever works at the desk goes first.
  while (page.rows.length === 0 && page.next !== null) {
    await audit.breathe();
    page = audit.page(query, page.next, PAGE);
  }
  return done(page);
}

/** What the reading of a page and an export have in common. */
function queryOf(
  audit: AuditDesk,
  { staffId, kind, day, number }: Omit<ChannelInput<'audit'>, 'before'>,
  zone: Zone,
): AuditQuery {
  const typed = number.trim();
  return {
    staffId,
    kind,
    from: day === null ? null : instantOf(`${day}T00:00`, zone),
    until: day === null ? null : instantOf(`${addDays(day, 1)}T00:00`, zone),
    // A number nobody has is a case nobody has, not every case.
    caseId: typed === '' ? null : (audit.caseOfNumber(typed) ?? NO_SUCH_CASE),
  };
}

export async function checkChain(
  desk: Desk,
  audit: AuditDesk,
): Promise<Outcome<ChannelOutput<'check-chain'>>> {
  const who = actingFor(desk, 'check-chain');
  return who.ok ? done(await audit.checkChain()) : who;
}

export async function exportAudit(
  desk: Desk,
  audit: AuditDesk,
  input: ChannelInput<'export-audit'>,
): Promise<Outcome<ChannelOutput<'export-audit'>>> {
  const who = actingFor(desk, 'export-audit');
  if (!who.ok) return who;
  const written = await audit.writeRows(queryOf(audit, input, who.value.branch.zone));
  if (!written.ok) return written;
  return done(written.value ?? { path: null, events: 0 });
}
