import type { ChannelInput } from '../contract/channels.ts';
import { composeCaseFile } from '../domain/case-file/compose-case-file.ts';
import { filedCase } from '../domain/case-file/filed-case.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { serviceClocks } from '../domain/service-clocks.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { localDateOf } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { PersonFileDesk } from './person-file.ts';
import type { Desk } from './ports.ts';
import type { PdfViewer } from './review-letter.ts';

export interface CaseFileDesk extends Pick<PersonFileDesk, 'personCase' | 'pdf' | 'print'> {
  /** Who did each event of a case, in the order of its timeline. */
  readonly actorsOf: (caseId: CaseId) => readonly string[];
}

/**
 * The whole case on A4, looked at or printed. What leaves the house is in the log, with whether the colleague was named. Refuses
 * `not-found` for a case that is not there or of which only figures are left, `not-allowed`, and what a printer refuses.
 */
export async function printCaseFile(
  desk: Desk,
  files: CaseFileDesk,
  viewer: PdfViewer,
  input: ChannelInput<'print-case-file'>,
): Promise<Outcome<Nothing>> {
  const who = actingFor(desk, 'print-case-file');
  if (!who.ok) return who;
  const { staff, branch, now } = who.value;
  const { caseId, language, staffConcerned } = input;
  const row = desk.records.caseRow(caseId);
  const kept = files.personCase(caseId);
  if (row === null || kept === null) return refuse('not-found');
  const maySee = staff.role === 'supervisor' && !isAbout(staff, desk.records.staffConcerned(caseId));
  if (staffConcerned && !maySee) return refuse('not-allowed', { field: 'staffConcerned' });
  const { title, blocks } = composeCaseFile({
    one: filedCase(kept, staffConcerned, desk.records.staff()),
    actors: files.actorsOf(caseId),
    clocks:
      row.state === 'intake' || row.state === 'left'
        ? []
        : serviceClocks(row.marks, now, { calendar: branch.calendar, zone: branch.zone }),
    lateness: desk.records.casePage(caseId).lateness,
    branch,
    language,
    staffConcerned,
    today: localDateOf(now, branch.zone),
  });
  const pdf = files.pdf({ title, number: row.number, language, blocks });
  if (input.as === 'screen') {
    await viewer.show(pdf, title);
    return done(NOTHING);
  }
  const printed = await files.print(await pdf, `${row.number}_case-file.pdf`);
  if (!printed.ok) return printed;
  desk.log.append({ ...who.value.context, at: desk.clock.now() }, [
    { kind: 'case-file-printed', caseId, payload: { language, staffConcerned } },
  ]);
  return done(NOTHING);
}
