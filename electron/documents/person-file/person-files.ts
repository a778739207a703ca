import { stringify } from 'csv-stringify/sync';
import type { PersonCase, PersonFilePurpose } from '../../domain/person-file/person-file.ts';
import type { Retention } from '../../domain/retention/retention-class.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { formulaSafe } from '../package/formula-safe.ts';

export interface PersonFileContent {
  /** As `handedOut` gives them. */
  readonly cases: readonly PersonCase[];
  readonly purpose: PersonFilePurpose;
  readonly retention: Retention;
  readonly branch: string;
  readonly madeAt: Instant;
}
export interface NamedFile {
  /** Case numbers and dates, never a name. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the files of one person begin with: the first of the cases and the day. */
export function personFileName(cases: readonly PersonCase[], today: LocalDate): string {
  return `person-file_${cases[0]?.number ?? ''}_${today}`;
}

/** Everything as JSON for a machine, and the timeline as CSV for a spreadsheet (RODO/UK GDPR art. 20: structured, commonly used). */
export function personFiles(content: PersonFileContent, base: string): readonly NamedFile[] {
  return [
    { name: `${base}.json`, bytes: Buffer.from(`${JSON.stringify(jsonOf(content), null, 2)}\n`, 'utf8') },
    { name: `${base}.csv`, bytes: timelineCsv(content.cases) },
  ];
}

function jsonOf({ cases, purpose, retention, branch, madeAt }: PersonFileContent): object {
  return { format: 'amends-person-file', version: 1, madeAt, branch, purpose, keptMonths: retention, cases };
}

function timelineCsv(cases: readonly PersonCase[]): Uint8Array {
  const rows = cases.flatMap(({ number, timeline }) =>
    timeline.map(({ at, kind, detail }) => [
      number,
      at,
      kind,
      Object.entries(detail)
        .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${String(value)}`]))
        .join('; '),
    ]),
  );
  return csvOf(['case_number', 'at_utc', 'event', 'detail'], rows);
}

/** UTF-8 with a byte order mark and CRLF, as the tables of a package are. */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const text = stringify([[...head], ...rows.map((row) => row.map(formulaSafe))], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n;\t]/,
  });
  return Buffer.from(text, 'utf8');
}
