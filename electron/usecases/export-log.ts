import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { PaperLanguage } from '../domain/language.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { LogFilters } from '../domain/search/log-filters.ts';
import type { ConcernedAsked } from '../domain/search/selected-case.ts';
import { localDateOf } from '../domain/time.ts';
import type { Instant, LocalDate } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Desk } from './ports.ts';
import { supervisorBeside } from './step-up.ts';

export interface SelectionOrder {
  readonly query: string;
  readonly filters: LogFilters;
  readonly now: { readonly at: Instant; readonly localDate: LocalDate };
  readonly format: 'csv' | 'xlsx';
  readonly staffConcerned: ConcernedAsked;
  /** Of the sheet's name. */
  readonly language: PaperLanguage;
}

export interface LogExport {
  /** Asks for a folder and writes one file there, whole or not at all; null when nobody chose one. */
  write(order: SelectionOrder): Promise<Outcome<{ readonly path: string; readonly cases: number } | null>>;
}

/**
 * Every case that answers, in one file for a spreadsheet. Names and phones leave the desk with it: a supervisor answers for it, and the
 * log says how many went. Nobody who has a hand in it is told which complaints are about themselves (decision 10). Refuses
 * `cancelled`, `too-many-rows`, what a step-up and what a disk refuse.
 */
export async function exportLog(
  desk: Desk,
  files: LogExport,
  input: ChannelInput<'export-log'>,
): Promise<Outcome<ChannelOutput<'export-log'>>> {
  const who = actingFor(desk, 'export-log');
  if (!who.ok) return who;
  const { staff, branch, now: at, context } = who.value;
  const beside = await supervisorBeside(desk, staff, input.stepUp);
  if (!beside.ok) return beside;
  const { query, filters, format, staffConcerned } = input;
  const now = { at, localDate: localDateOf(at, branch.zone) };
  const language = paperLanguageOf(branch.locale);
  const hands = desk.records.staff().filter(({ id }) => id === staff.id || id === beside.value);
  const asked = staffConcerned ? { notAbout: hands.map(({ name }) => ({ name })) } : null;
  const written = await files.write({ query, filters, now, format, staffConcerned: asked, language });
  if (!written.ok) return written;
  if (written.value === null) return refuse('cancelled');
  const { path, cases } = written.value;
  desk.log.append({ ...context, at: desk.clock.now(), secondActor: beside.value }, [
    { kind: 'log-exported', caseId: null, payload: { cases, format, staffConcerned } },
  ]);
  return done({ path, cases });
}
