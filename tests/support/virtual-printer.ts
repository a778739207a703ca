import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { SetUpFailed } from '../../electron/runtime/set-up-failed.ts';

const CUPS = '/usr/lib/cups';
const CUPSD = '/usr/sbin/cupsd';

export interface VirtualPrinter {
  readonly name: string;
  /** the value for CUPS_SERVER: a socket, so that a machine without any network has it too */
  readonly server: string;
  /** what came out of it so far, each sheet a PDF, the oldest first */
  readonly sheets: () => readonly string[];
  /** takes it off the desk: the server ends, and with it every printer of the system */
  readonly unplug: () => Promise<void>;
  /** unplugs it and removes its folder */
  readonly discard: () => Promise<void>;
}

/**
 * A printer of Debian's own CUPS, whose server runs on files in a folder of ours beside whatever the machine prints with. What would be
 * ink is kept as the bytes that came: the PDF of Debian's cups-pdf goes by PostScript, after which no word can be read back from it.
 *
 * @throws SetUpFailed with the line to type
 */
export async function startPrinter(name: string): Promise<VirtualPrinter> {
  if (!existsSync(CUPSD))
    throw new SetUpFailed(
      'A printer to try needs CUPS. Type: apt-get install -y --no-install-recommends cups-daemon cups-client',
    );
  const folder = mkdtempSync(join(tmpdir(), 'amends-cups-'));
  const at = (...parts: readonly string[]): string => join(folder, ...parts);
  const socket = at('cups.sock');
  for (const part of ['root/ppd', 'cache', 'state', 'spool/tmp', 'bin/backend', 'sheets'])
    mkdirSync(at(part), { recursive: true });
  for (const part of ['daemon', 'filter', 'notifier', 'cgi-bin', 'monitor', 'driver'])
    if (existsSync(join(CUPS, part))) symlinkSync(join(CUPS, part), at('bin', part));
  writeFileSync(at('root/cupsd.conf'), serverRules(socket));
  writeFileSync(at('root/cups-files.conf'), serverPlaces(folder));
  writeFileSync(at('sheet.ppd'), DRIVER);
  writeFileSync(at('bin/backend/sheets'), backend(at('sheets')));
  for (const open of [
    '.',
    'sheets',
    'spool',
    'spool/tmp',
    'bin',
    'bin/backend',
    'bin/backend/sheets',
    'root',
  ])
    chmodSync(at(open), 0o755);
  chmodSync(at('sheets'), 0o777);
  const server = spawn(CUPSD, ['-f', '-c', at('root/cupsd.conf'), '-s', at('root/cups-files.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stopServer = (): void => void server.kill('SIGTERM');
  process.once('exit', stopServer);
  const unplug = async (): Promise<void> => {
    process.off('exit', stopServer);
    stopServer();
    await ended;
  };
  const fail = async (why: string): Promise<never> => {
    await unplug();
    const log = existsSync(at('error_log')) ? readFileSync(at('error_log'), 'utf8') : '';
    throw new SetUpFailed(`CUPS does not start (${why}): ${said}${log.slice(-600)}`);
  };
  for (let tries = 0; !existsSync(socket); tries += 1) {
    if (tries === 100 || server.exitCode !== null) await fail('no socket');
    await new Promise((done) => setTimeout(done, 100));
  }
  const env = { ...process.env, CUPS_SERVER: socket };
  const words = ['-p', name, '-E', '-v', 'sheets:/', '-P', at('sheet.ppd')];
  const added = await runTool('lpadmin', words, { env });
  if (added.code !== 0) await fail(added.stderr);
  return {
    name,
    server: socket,
    sheets: () =>
      readdirSync(at('sheets'))
        .filter((file) => file.endsWith('.pdf'))
        .toSorted()
        .map((file) => at('sheets', file)),
    unplug,
    discard: async () => {
      await unplug();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverRules(socket: string): string {
  return `Listen ${socket}
LogLevel info
Browsing No
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
`;
}

function serverPlaces(folder: string): string {
  return `ServerRoot ${folder}/root
ServerBin ${folder}/bin
CacheDir ${folder}/cache
StateDir ${folder}/state
RequestRoot ${folder}/spool
TempDir ${folder}/spool/tmp
ErrorLog ${folder}/error_log
AccessLog ${folder}/access_log
PageLog ${folder}/page_log
FatalErrors none
`;
}

/** Job, user, title, copies, options and, where no filter ran, the file: written aside and renamed, so that no half sheet is seen. */
function backend(sheets: string): string {
  return `#!/bin/sh
[ $# -eq 0 ] && { echo 'direct sheets "Unknown" "Sheets"'; exit 0; }
cat "\${6:--}" > "${sheets}/$1.part" && mv "${sheets}/$1.part" "${sheets}/$(printf %05d "$1").pdf"
`;
}

/** An A4 printer that takes PDF as it is. */
const DRIVER = `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SHEET.PPD"
*Manufacturer: "Amends"
*Product: "(Sheet)"
*ModelName: "Sheet"
*ShortNickName: "Sheet"
*NickName: "Sheet"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*DefaultFont: Courier
`;
