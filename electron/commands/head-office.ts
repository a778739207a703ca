import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Db } from '../headoffice/database.ts';
import { connect } from '../headoffice/database.ts';
import { gapLine, gaps } from '../headoffice/gaps.ts';
import { importPackages, type Imported } from '../headoffice/import-packages.ts';
import { spokenFingerprint } from '../headoffice/key-fingerprint.ts';
import { addKey } from '../headoffice/key-register.ts';
import { migrate } from '../headoffice/migrate.ts';
import { openPackage, type Opening } from '../headoffice/open-package.ts';
import { report } from '../headoffice/report.ts';
import { REPORT_COLUMNS, reportCells } from '../headoffice/report-columns.ts';
import { written, type TableFormat } from '../headoffice/text-table.ts';
import { Verification, type GivenKey } from '../headoffice/verify-packages.ts';
import { faultWords } from '../headoffice/words/head-office-words.ts';
import { PAPER_LANGUAGES, type PaperLanguage } from '../domain/language.ts';

/**
 * npm run --silent head-office -- import PACKAGE… --database postgres://… [--keys FOLDER] [--secret-key FILE] [--passphrase-file FILE]
 *
 * Exit 0: all good. Exit 1: a package was set aside (import), is not to be believed (verify), or is missing (gaps). Exit 2: could not
 * run. Answers go to standard output, progress and errors to standard error.
 */
class CannotRun extends Error {}

const USAGE = `usage:
  head-office import PACKAGE… --database URL [--keys FOLDER] [--secret-key FILE] [--passphrase-file FILE] [--lang en|zh|pl]
  head-office verify PACKAGE… [--keys FOLDER] [--secret-key FILE] [--passphrase-file FILE] [--lang en|zh|pl]
  head-office report --database URL [--branch X] [--from YYYY-MM] [--to YYYY-MM] [--json | --csv]
  head-office gaps --database URL [--branch X] [--json | --csv]
  head-office keys add PEM --branch X --counter N --database URL
A PACKAGE may be a folder: every .amends and .zip file in it. FOLDER of keys: one PEM a counter, named WTL-3.pem.`;

const OPTIONS = {
  database: { type: 'string' },
  keys: { type: 'string' },
  'secret-key': { type: 'string' },
  'passphrase-file': { type: 'string' },
  lang: { type: 'string' },
  branch: { type: 'string' },
  counter: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;
type Given = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

async function main(): Promise<number> {
  try {
    const { values, positionals } = arguments_();
    const [verb, ...rest] = positionals;
    if (verb === 'import') return await importAll(rest, values);
    if (verb === 'verify') return await verifyAll(rest, values);
    if (verb === 'report' && rest.length === 0)
      return await withDatabase(values, (db) => showReport(db, values));
    if (verb === 'gaps' && rest.length === 0) return await withDatabase(values, (db) => showGaps(db, values));
    if (verb === 'keys' && rest[0] === 'add' && rest.length === 2) {
      return await withDatabase(values, (db) => addOneKey(db, rest[1] ?? '', values));
    }
    throw new CannotRun(USAGE);
  } catch (error) {
    process.stderr.write(`head-office: ${messageOf(error)}\n`);
    return 2;
  }
}

function arguments_(): { readonly values: Given; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CannotRun(`${messageOf(error)}\n${USAGE}`);
  }
}

/** A connection to a database that has the newest schema. */
async function withDatabase(values: Given, work: (db: Db) => Promise<number>): Promise<number> {
  if (values.database === undefined) throw new CannotRun(`--database is missing\n${USAGE}`);
  const db = await connect(values.database);
  try {
    await migrate(db);
    return await work(db);
  } finally {
    await db.end().catch(() => undefined);
  }
}

async function importAll(given: readonly string[], values: Given): Promise<number> {
  const language = languageOf(values.lang);
  const paths = await packagesOf(given);
  const using = await openingOf(values);
  const keys = values.keys === undefined ? [] : await keysIn(values.keys);
  return withDatabase(values, async (db) => {
    for (const key of keys) await addKey(db, key, key.publicKeyPem);
    const imported = await importPackages(db, paths, using, (one, done) => {
      process.stderr.write(
        `[${String(done)}/${String(paths.length)}] ${basename(one.path)}: ${became(one, language)}\n`,
      );
    });
    const count = (kind: Imported['kind']): number => imported.filter((one) => one.kind === kind).length;
    process.stdout.write(
      `${String(count('loaded'))} loaded, ${String(count('already-loaded'))} already there, ${String(count('quarantined'))} in quarantine\n`,
    );
    for (const gap of await gaps(db)) process.stdout.write(`${gapLine(gap)}\n`);
    return count('quarantined') === 0 ? 0 : 1;
  });
}

function became(imported: Imported, language: PaperLanguage): string {
  if (imported.kind === 'quarantined') return `quarantined: ${faultWords(imported.why, language)}`;
  if (imported.kind === 'already-loaded') return 'already there';
  const { branch, counter, sequence, counts } = imported.manifest;
  return `loaded: branch ${branch} counter ${String(counter)} package ${String(sequence)}, ${String(counts.cases)} cases, ${String(counts.events)} events`;
}

async function verifyAll(given: readonly string[], values: Given): Promise<number> {
  const language = languageOf(values.lang);
  const paths = await packagesOf(given);
  const using = await openingOf(values);
  const keys = values.keys === undefined ? [] : await keysIn(values.keys);
  const verification = new Verification(keys, language);
  let good = true;
  for (const path of paths) {
    const opened = await openPackage({ name: basename(path), bytes: await readFile(path) }, using);
    const verdict = verification.verdict(opened);
    good &&= verdict.good;
    process.stdout.write(`${verdict.text}\n`);
  }
  return good ? 0 : 1;
}

async function showReport(db: Db, values: Given): Promise<number> {
  const [from, to] = [values.from, values.to].map(monthOf);
  const rows = await report(db, { branch: values.branch ?? null, from: from ?? null, to: to ?? null });
  process.stdout.write(written({ columns: REPORT_COLUMNS, rows: rows.map(reportCells) }, formatOf(values)));
  return 0;
}

async function showGaps(db: Db, values: Given): Promise<number> {
  const found = await gaps(db, values.branch ?? null);
  const format = formatOf(values);
  const text =
    format === 'text'
      ? found.map((gap) => `${gapLine(gap)}\n`).join('')
      : written(
          {
            columns: ['branch', 'counter', 'from', 'to'],
            rows: found.map((gap) => [gap.branch, gap.counter, gap.from, gap.to]),
          },
          format,
        );
  process.stdout.write(text);
  return found.length === 0 ? 0 : 1;
}

async function addOneKey(db: Db, path: string, { branch, counter }: Given): Promise<number> {
  const number = Number(counter);
  if (
    branch === undefined ||
    !/^[A-Z0-9]{2,6}$/.test(branch) ||
    !Number.isInteger(number) ||
    number < 1 ||
    number > 99
  ) {
    throw new CannotRun(`--branch and --counter say whose key it is\n${USAGE}`);
  }
  const keySha256 = await addKey(db, { branch, counter: number }, await readFile(path, 'utf8'));
  if (keySha256 === null) throw new CannotRun(`${path} holds no Ed25519 public key`);
  process.stdout.write(
    `branch ${branch} counter ${String(number)}: key ${spokenFingerprint(keySha256)} (${keySha256})\n`,
  );
  return 0;
}

/** Files as they are, folders with every package in them by name, which is the order of a counter's days. */
async function packagesOf(given: readonly string[]): Promise<readonly string[]> {
  if (given.length === 0) throw new CannotRun(`no package was named\n${USAGE}`);
  const paths: string[] = [];
  for (const path of given) {
    if (!(await stat(path)).isDirectory()) {
      paths.push(path);
      continue;
    }
    const names = (await readdir(path)).filter((name) => /\.(amends|zip)$/.test(name)).toSorted();
    paths.push(...names.map((name) => join(path, name)));
  }
  return paths;
}

async function keysIn(folder: string): Promise<readonly GivenKey[]> {
  const keys: GivenKey[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    const named = /^([A-Z0-9]{2,6})-(\d{1,2})(_[\w-]+)?\.pem$/.exec(name);
    if (named === null) continue;
    const publicKeyPem = await readFile(join(folder, name), 'utf8');
    keys.push({ branch: named[1] ?? '', counter: Number(named[2]), publicKeyPem });
  }
  if (keys.length === 0) throw new CannotRun(`${folder} holds no key named like WTL-3.pem`);
  return keys;
}

async function openingOf(values: Given): Promise<Opening> {
  const [key, passphrase] = [values['secret-key'], values['passphrase-file']];
  return {
    secretKeyPem: key === undefined ? null : await readFile(key, 'utf8'),
    // An editor ends a file with a line break, which nobody types into a passphrase.
    passphrase: passphrase === undefined ? null : (await readFile(passphrase, 'utf8')).replace(/\r?\n$/, ''),
  };
}

function languageOf(given: string | undefined): PaperLanguage {
  const language = PAPER_LANGUAGES.find((one) => one === (given ?? 'en'));
  if (language === undefined) throw new CannotRun(`--lang is one of ${PAPER_LANGUAGES.join(', ')}`);
  return language;
}

function monthOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given)) throw new CannotRun(`${given} is not a month like 2026-06`);
  return given;
}

function formatOf({ json, csv }: Given): TableFormat {
  return json === true ? 'json' : csv === true ? 'csv' : 'text';
}

/** A refused connection to a name with two addresses has its reasons inside. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

process.exitCode = await main();
