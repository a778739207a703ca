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

/** Kind, system code and frames of an error; the message stays out. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const stack = error.message === '' ? error.stack : error.stack?.replaceAll(error.message, '');
  const frames = (stack ?? '').split('\n').filter((frame) => /^ {4}at /.test(frame));
  return [`${error.constructor.name}${code}`, ...frames].join('\n');
}
