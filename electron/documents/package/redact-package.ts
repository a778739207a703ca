import { namesTyped } from '../../domain/concerned-names.ts';
import { redactedFileName } from '../../domain/day-close/package-name.ts';
import {
  HIDDEN_KINDS,
  redaction,
  type HiddenKind,
  type HiddenTerms,
  type Redaction,
} from '../../domain/day-close/redaction.ts';
import type { PaperLanguage } from '../../domain/language.ts';
import { done, refuse, type Outcome } from '../../domain/refusal.ts';
import { localDateTimeOf, type Instant, type LocalDate, type Zone } from '../../domain/time.ts';
import type { ColumnKind } from './column.ts';
import { readTable } from './csv.ts';
import { EVENTS_PATH, SUMMARY_PATH } from './manifest.ts';
import type { Hash, PackageSigner } from './ports.ts';
import { payloadsOf, withoutPayloads } from './read-events.ts';
import type { ReadPackage } from './read-package.ts';
import { signedPackage, tableFiles, type Package } from './signed-package.ts';
import { TABLE_NAMES, tablePath } from './table.ts';
import type { ReadTable, Table } from './table.ts';

export interface RedactInput {
  readonly localDate: LocalDate;
  readonly zone: Zone;
  readonly language: PaperLanguage;
  /** The date every file inside carries. */
  readonly at: Instant;
}

/**
 * The redacted variant of a kept package (product F5): the same tables under the same names with nobody in them, no letters, and the
 * events without their payloads; headers and digests stay, so the chain can still be checked. `summary.pdf` counts only and is
 * copied. It is signed like any package and says in its manifest what it is. Refuses with `verify-failed` when a table of the
 * package cannot be read.
 */
export async function redactPackage(
  whole: ReadPackage,
  input: RedactInput,
  ports: { readonly signer: PackageSigner; readonly hash: Hash },
): Promise<Outcome<Package>> {
  const { manifest, files } = whole;
  const tables = TABLE_NAMES.map((name) => readTable(name, files.get(tablePath(name)) ?? new Uint8Array()));
  if (!tables.every((table) => table !== null)) return refuse('verify-failed');
  const events = files.get(EVENTS_PATH) ?? new Uint8Array();
  const mask = redaction(termsOf(tables, payloadsOf(events)));
  const date = localDateTimeOf(input.at, input.zone);
  return done(
    await signedPackage(
      redactedFileName(manifest.branch, manifest.counter, input.localDate, manifest.sequence),
      { ...about(manifest), variant: 'redacted' },
      [
        { path: SUMMARY_PATH, bytes: files.get(SUMMARY_PATH) ?? new Uint8Array() },
        ...(await tableFiles(
          tables.map((table) => redactedTable(table, mask)),
          input.language,
          date,
        )),
        { path: EVENTS_PATH, bytes: withoutPayloads(events) },
      ],
      { ...ports, date },
    ),
  );
}

function about({
  branch,
  counter,
  sequence,
  previous,
  events,
  counts,
}: ReadPackage['manifest']): Pick<
  ReadPackage['manifest'],
  'branch' | 'counter' | 'sequence' | 'previous' | 'events' | 'counts'
> {
  return { branch, counter, sequence, previous, events, counts };
}

function redactedTable(table: ReadTable, mask: Redaction): Table {
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell, at) => redactedCell(cell, table.columns[at]?.kind ?? 'text', mask)),
    ),
  };
}

function redactedCell(cell: string, kind: ColumnKind, mask: Redaction): string {
  switch (kind) {
    case 'name':
    case 'staff':
    case 'phone':
    case 'reference':
    case 'address':
      return mask.whole(kind, cell);
    case 'text':
      return mask.text(cell);
    // A letter is left out, and its hash is one of few facts that somebody could try out one by one.
    case 'path':
    case 'hash':
      return '';
    case 'id':
    case 'code':
    case 'number':
    case 'amount':
    case 'date':
    case 'minute':
    case 'instant':
      return cell;
  }
}

/** Members of an event's payload that name or reach somebody, wherever in it they stand. */
const MEMBERS: Readonly<Record<string, HiddenKind>> = {
  customerName: 'name',
  actingForName: 'name',
  phone: 'phone',
  postalAddress: 'address',
  reference: 'reference',
  name: 'staff',
  signerName: 'staff',
  owner: 'staff',
};
/** The branch's own letterhead hangs in its window. */
const PUBLIC: ReadonlySet<string> = new Set(['letterhead', 'pack', 'blocks']);

function termsOf(tables: readonly Table[], payloads: readonly unknown[]): HiddenTerms {
  const terms: Record<HiddenKind, Set<string>> = {
    name: new Set(),
    staff: new Set(),
    phone: new Set(),
    reference: new Set(),
    address: new Set(),
  };
  for (const table of tables) {
    for (const row of table.rows) {
      row.forEach((cell, at) => {
        const kind = HIDDEN_KINDS.find((hidden) => hidden === table.columns[at]?.kind);
        if (kind !== undefined && cell.trim() !== '') terms[kind].add(cell);
      });
    }
  }
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [member, inner] of Object.entries(value)) {
      const kind = MEMBERS[member];
      if (kind !== undefined && typeof inner === 'string' && inner.trim() !== '') {
        // The colleague concerned stands in no table, only as somebody typed it.
        for (const term of kind === 'staff' ? namesTyped(inner) : [inner]) terms[kind].add(term);
      } else if (!PUBLIC.has(member)) walk(inner);
    }
  };
  payloads.forEach(walk);
  return {
    name: [...terms.name],
    staff: [...terms.staff].filter((term) => !IDENTIFIER.test(term)),
    phone: [...terms.phone],
    reference: [...terms.reference],
    address: [...terms.address],
  };
}
/** Some payloads name an owner by the id of the log. */
const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
