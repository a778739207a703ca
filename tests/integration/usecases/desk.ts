import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import type { StoredEvent } from '../../../electron/domain/event.ts';
import { eventsSince } from '../../../electron/store/records/event.ts';
import { DEADLINE_PACKS } from '../../../electron/packs/index.ts';
import { BRANCHES, CLERK, openDiskDesk, setUpDesk, type DiskDesk } from '../../support/desk-on-disk.ts';
import { LOST_BOOKING, OVERCHARGED_BILL, DISCONNECTED_LINE } from '../../golden/papers/sample-cases.ts';

export type DeskLanguage = keyof typeof BRANCHES;

const templates = new Map<DeskLanguage, Promise<string>>();
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  templates.clear();
});

/** Six digits are scrypted three times at a first start: once a file, then copied. */
function template(language: DeskLanguage): Promise<string> {
  const known = templates.get(language);
  if (known) return known;
  const made = makeTemplate(language);
  templates.set(language, made);
  return made;
}

async function makeTemplate(language: DeskLanguage): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-desk-'));
  folders.push(folder);
  const one = openDiskDesk(folder);
  const confirmedRules = DEADLINE_PACKS.flatMap((pack) => pack.content.rules.map((rule) => rule.id));
  await setUpDesk(one, { ...BRANCHES[language], confirmedRules });
  one.close();
  return folder;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A desk that was set up an hour ago, with the clerk behind it. */
export async function openDesk(language: DeskLanguage = 'en', who: string = CLERK): Promise<DiskDesk> {
  const folder = emptyFolder();
  cpSync(await template(language), folder, { recursive: true });
  return reopened(folder, who);
}

export function reopened(
  folder: string,
  who: string | null = CLERK,
  start = '2026-06-11T09:00:00.000Z',
): DiskDesk {
  const one = openDiskDesk(folder, { start, seed: 2 });
  onTestFinished(() => one.close());
  if (who !== null) one.seat(who);
  return one;
}

export const COMPLAINTS: Readonly<Record<DeskLanguage, ComplaintFields>> = {
  zh: OVERCHARGED_BILL.input.facts.fields,
  en: DISCONNECTED_LINE.input.facts.fields,
  pl: LOST_BOOKING.input.facts.fields,
};

/** Somebody arrives; gives the case. */
export async function arrival(one: DiskDesk): Promise<string> {
  return (await one.must('receive-customer', {})).caseId;
}

/** Types fields as one save; gives the new revision. */
export async function type(
  one: DiskDesk,
  caseId: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { revision } = await one.must('intake', { caseId });
  const saved = await one.must('save-draft', { caseId, revision, fields, stage: 'receive', cursor: '' });
  return saved.revision;
}

/** A whole intake, confirmed; gives case and receipt. */
export async function confirmedComplaint(
  one: DiskDesk,
  language: DeskLanguage,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ caseId: string; receiptId: string }> {
  const caseId = await arrival(one);
  await type(one, caseId, { ...COMPLAINTS[language], ...more });
  return one.must('confirm-case', { caseId });
}

export function eventKinds(one: DiskDesk, after = 0): string[] {
  return [...eventsSince(one.db, after)].map((event) => event.header.kind);
}

export function lastSeq(one: DiskDesk): number {
  return [...eventsSince(one.db, 0)].length;
}

export function payloads<K extends StoredEvent['kind']>(one: DiskDesk, kind: K): StoredEvent<K>['payload'][] {
  return [...eventsSince(one.db, 0)]
    .filter((event) => event.header.kind === kind)
    .map((event) => JSON.parse(event.payload ?? 'null') as StoredEvent<K>['payload']);
}

/** Every row of every table, to see that nothing changed. */
export function everything(one: DiskDesk): string {
  const tables = one.db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`)
    .all() as { name: string }[];
  return JSON.stringify(
    tables.map(({ name }) => [name, one.db.prepare(`SELECT * FROM "${name}"`).all()]),
    (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value),
  );
}
