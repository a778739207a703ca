import { readFile, stat } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { openPackage } from '../../documents/package/opened-package.ts';
import { readRegisterFile } from '../../documents/register/read-register-file.ts';
import { REGISTER_ENCODINGS } from '../../documents/register/register-text.ts';
import { readRegister } from '../../domain/register/read-register.ts';
import type { RegisterDraft, RegisterRow } from '../../domain/register/read-register.ts';
import { guessColumns } from '../../domain/register/register-field.ts';
import { branchSecret } from '../../platform/branch-key.ts';
import { isSignedBy } from '../../platform/counter-key.ts';
import { sha256Hex } from '../../platform/digest.ts';
import { stepBack } from '../../platform/thread-priority.ts';
import type {
  CheckAnswer,
  ImportAnswer,
  ImportTask,
  PackageAnswer,
  ReadSheet,
  RegisterAnswer,
} from './import-messages.ts';

const port = parentPort;
if (port === null) throw new Error('runs as a worker thread only');
stepBack();

/** A package's limit is its reader's; a file beyond this is none and is not read at all. */
const LARGEST_PACKAGE = (1 << 30) + 8192;
/** Twenty thousand rows are some 10 MB as text. */
const LARGEST_REGISTER = 100 << 20;
const PREVIEW_ROWS = 20;
const SAMPLES = 4;

/** The register chosen last, and what the last check made of it. */
let sheets: readonly { readonly headings: readonly string[]; readonly rows: readonly RegisterRow[] }[] = [];
let drafts: readonly RegisterDraft[] = [];

// Only main starts this file and sends exactly these.
port.on('message', (task: ImportTask) => {
  void answerTo(task).then((answer) => {
    port.postMessage(answer);
  });
});

async function answerTo(task: ImportTask): Promise<ImportAnswer> {
  switch (task.do) {
    case 'open-package':
      return { to: task.do, answer: await opened(task) };
    case 'read-register':
      return { to: task.do, answer: await readFileOf(task.path, task.encoding) };
    case 'check-register':
      return { to: task.do, answer: check(task) };
    case 'give-drafts':
      return { to: task.do, answer: drafts.slice(task.from, task.from + task.most) };
  }
}

async function opened({
  source,
  passphrase,
  keyFolder,
}: Extract<ImportTask, { do: 'open-package' }>): Promise<PackageAnswer> {
  const bytes = 'bytes' in source ? source.bytes : await bytesOf(source.path, LARGEST_PACKAGE);
  if (typeof bytes === 'string') return { ok: false, fault: bytes };
  const secretKeyPem = () => branchSecret(keyFolder);
  return openPackage({ bytes, name: source.name, passphrase, secretKeyPem }, sha256Hex, isSignedBy);
}

async function bytesOf(path: string, most: number): Promise<Uint8Array | 'file-too-large' | 'disk-failed'> {
  try {
    return (await stat(path)).size > most ? 'file-too-large' : await readFile(path);
  } catch {
    return 'disk-failed';
  }
}

async function readFileOf(path: string, encoding: string | null): Promise<RegisterAnswer> {
  sheets = [];
  drafts = [];
  const nothing = { sha256: '', encoding: null, sheets: [] };
  const bytes = await bytesOf(path, LARGEST_REGISTER);
  if (typeof bytes === 'string') return { ...nothing, fault: bytes };
  const chosen = REGISTER_ENCODINGS.find((one) => one === encoding) ?? null;
  const file = await readRegisterFile(bytes, chosen);
  if (!file.ok) return { ...nothing, encoding: chosen, fault: file.fault };
  sheets = file.sheets.map(({ rows }) => ({
    headings: (rows[0]?.cells ?? []).map((cell) => String(cell).trim()),
    rows: rows.slice(1),
  }));
  return {
    sha256: sha256Hex(bytes),
    fault: '',
    encoding: file.encoding,
    sheets: sheets.map((sheet, index) => described(file.sheets[index]?.name ?? '', sheet)),
  };
}

function described(name: string, { headings, rows }: (typeof sheets)[number]): ReadSheet {
  return {
    name,
    rows: rows.length,
    headings,
    guess: guessColumns(headings),
    samples: headings.map((_heading, column) => {
      const filled = rows.slice(0, 200).map(({ cells }) => cells[column] ?? '');
      return filled.filter((cell) => cell !== '').slice(0, SAMPLES);
    }),
  };
}

function check({ sheet, reading, place }: Extract<ImportTask, { do: 'check-register' }>): CheckAnswer {
  const read = readRegister(sheets[sheet]?.rows ?? [], reading, place);
  drafts = read.drafts;
  return {
    errors: read.errors,
    questions: read.questions,
    ready: read.drafts.length,
    preview: read.drafts.slice(0, PREVIEW_ROWS),
  };
}
