import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { CaseId } from '../domain/ids.ts';
import type { PaperLanguage } from '../domain/language.ts';
import type { PaperBlock } from '../domain/paper.ts';
import { composePersonFile } from '../domain/person-file/compose-person-file.ts';
import { handedOut } from '../domain/person-file/person-file.ts';
import type { PersonCase, PersonFilePurpose } from '../domain/person-file/person-file.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Retention } from '../domain/retention/retention-class.ts';
import type { Instant, LocalDate } from '../domain/time.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { localDateOf } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Desk } from './ports.ts';

/** What is kept of each case, and the two ways it leaves the desk. */
export interface PersonFileDesk {
  /** Null where there is no such case, or nothing is left of it. */
  readonly personCase: (caseId: CaseId) => PersonCase | null;
  /** A sheet like every other paper. */
  readonly pdf: (paper: {
    readonly title: string;
    readonly number: string;
    readonly language: PaperLanguage;
    readonly blocks: readonly PaperBlock[];
  }) => Promise<Uint8Array>;
  readonly print: (pdf: Uint8Array, fileName: string) => Promise<Outcome<Nothing>>;
  /** Writes the sheet, its data as JSON and CSV, and the papers as they were printed. Null: the dialog was closed. */
  readonly writeFiles: (
    cases: readonly PersonCase[],
    about: {
      readonly purpose: PersonFilePurpose;
      readonly retention: Retention;
      readonly branch: string;
      readonly madeAt: Instant;
      readonly today: LocalDate;
    },
    pdf: Uint8Array,
  ) => Promise<Outcome<{ readonly folder: string; readonly names: readonly string[] } | null>>;
}

/** The cases of whoever is asking, by phone, name or reference: a person picks those that are theirs. */
export function findPerson(
  desk: Desk,
  input: ChannelInput<'find-person'>,
): Outcome<ChannelOutput<'find-person'>> {
  const who = actingFor(desk, 'find-person');
  if (!who.ok) return who;
  return done({ customers: [...desk.records.findReturning({ ...input, except: '' })] });
}

/**
 * Everything about one person on paper or as files; the log says for which cases and why. Nothing of anybody else leaves with it, and
 * the name of the staff member concerned only where a supervisor asks for it whom none of the cases is about. Refuses
 * `not-allowed`, `not-found`, what printer and disk refuse.
 */
export async function makePersonFile(
  desk: Desk,
  files: PersonFileDesk,
  input: ChannelInput<'make-person-file'>,
): Promise<Outcome<ChannelOutput<'make-person-file'>>> {
  const who = actingFor(desk, 'make-person-file');
  if (!who.ok) return who;
  const { staff, branch, now } = who.value;
  const { purpose, language, staffConcerned } = input;
  const everybody = desk.records.staff();
  const found = [...new Set(input.caseIds)].map(files.personCase);
  const isConcerned = found.some((one) => one?.staffConcerned.some((noted) => isAbout(staff, noted)));
  if (staffConcerned && (staff.role !== 'supervisor' || isConcerned))
    return refuse('not-allowed', { field: 'staffConcerned' });
  const cases = found
    .flatMap((one) => (one === null ? [] : handedOut(one, staffConcerned, everybody)))
    .toSorted((one, other) => (one.arrivedAt < other.arrivedAt ? -1 : 1));
  if (cases.length === 0 || cases.length < found.length) return refuse('not-found');
  const today = localDateOf(now, branch.zone);
  const { title, blocks } = composePersonFile({ cases, branch, language, purpose, today });
  const number = cases.length === 1 ? (cases[0]?.number ?? '') : '';
  const pdf = await files.pdf({ title, number, language, blocks });
  const say = (): void => {
    desk.log.append({ ...who.value.context, at: desk.clock.now() }, [
      {
        kind: 'person-file-made',
        caseId: null,
        payload: { cases: cases.map(({ caseId }) => caseId), purpose, staffConcerned },
      },
    ]);
  };
  if (input.as === 'paper') {
    const printed = await files.print(pdf, `person-file_${cases[0]?.number ?? ''}.pdf`);
    if (!printed.ok) return printed;
    say();
    return done({ folder: null, names: [] });
  }
  const about = { purpose, retention: branch.retention, branch: branch.code, madeAt: now, today };
  const written = await files.writeFiles(cases, about, pdf);
  if (!written.ok) return written;
  if (written.value === null) return refuse('cancelled');
  say();
  return done({ folder: written.value.folder, names: [...written.value.names] });
}
