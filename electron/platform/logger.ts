import electronLog from 'electron-log/node';

/**
 * What may be written to the machine's log file: that something happened, with a code and figures. Never a name, a phone
 * number, a sentence of a complaint or the message of an error, which may quote any of these.
 */
export interface Logger {
  /** `code` is a word of ours; figures are counts, bytes or milliseconds. */
  note(code: string, figures?: Readonly<Record<string, number>>): void;
  /** An exception somewhere (`where`: a channel, a worker): its kind and where it was thrown, under the reference shown to the clerk. */
  bug(where: string, error: unknown, reference: string): void;
}

const LARGEST_FILE = 1 << 20;

/** Appends to `file`, readable by its owner only; at 1 MiB the file before is kept as `.old` and a new one begun. */
export function openLogger(file: string): Logger {
  const log = electronLog.create({ logId: file });
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => file;
  log.transports.file.maxSize = LARGEST_FILE;
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  log.transports.file.format = '{iso} {level} {text}';
  return {
    note: (code, figures = {}) => log.info(line(code, figures)),
    bug: (where, error, reference) => log.error(line(where, { reference }), traceOf(error)),
  };
}

function line(code: string, more: Readonly<Record<string, string | number>>): string {
  return [code, ...Object.entries(more).map(([name, value]) => `${name}=${value}`)].join(' ');
}

/** A frame names a function and a place in a file of ours; nothing that looks like one inside a message ends in a place. */
const FRAME = /^ {4}at (?:.*\(?[^\s()]+:\d+:\d+\)?|.*\(<anonymous>\)|async Promise\.\w+ \(index \d+\))$/;

/** Kind, system code and frames of an error; the message stays out, also one that was changed after the stack was written. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const known = 'code' in error && typeof error.code === 'string' && /^\w{1,60}$/.test(error.code);
  const code = known ? ` ${String(error.code)}` : '';
  const stack = error.message === '' ? error.stack : error.stack?.replaceAll(error.message, '');
  const lines = (stack ?? '').split('\n');
  // Frames stand last: what comes before any other line is part of a message.
  const from = lines.findLastIndex((line) => !FRAME.test(line)) + 1;
  return [`${error.constructor.name}${code}`, ...lines.slice(from)].join('\n');
}
