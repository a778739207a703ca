import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { stagePackage } from './packaged-app.ts';
import { deskFolder, giveToDesk, stageApp } from './staged-app.ts';

export interface DeskOptions {
  /** the person's home with settings and cache; give an earlier desk's to be the same person on the same machine again */
  readonly home?: string;
  /** the data folder; default: data/ below the home */
  readonly dataDir?: string;
  /** more environment: AMENDS_TRIAL_CLOCK, AMENDS_TRIAL_SEED, AMENDS_TRIAL_OUT, TZ, LANG … */
  readonly env?: Readonly<Record<string, string>>;
  /** the window's inner size in CSS pixels; default 1366 × 768, a branch's usual screen */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** start the packaged app, its inspect fuse on; default no, unless AMENDS_TEST_PACKAGED=1 (`npm run test:package`) */
  readonly packaged?: boolean;
  /** more words on Electron's command line */
  readonly args?: readonly string[];
}

export interface Desk {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly home: string;
  readonly dataDir: string;
  /** ends the app and keeps home and data */
  readonly close: () => Promise<void>;
  /** ends the app by kill -9, as a power cut would, and waits until it is gone */
  readonly kill: () => Promise<void>;
  /** ends the app and removes home and data */
  readonly discard: () => Promise<void>;
}

/**
 * Starts the real app in the real Electron as an ordinary person with the sandbox on, and gives its first window. Needs a display:
 * the e2e set-up and the tour start one.
 */
export async function launchDesk(options: DeskOptions = {}): Promise<Desk> {
  const staged = await stageApp();
  const packaged = options.packaged ?? testsPackage();
  const home = options.home ?? (await deskFolder('home'));
  const dataDir = options.dataDir ?? join(home, 'data');
  await mkdir(join(home, 'tmp'), { recursive: true });
  if (options.dataDir === undefined) await mkdir(dataDir, { recursive: true });
  if (packaged) await pointHomeAt(home, dataDir);
  const authority = join(home, '.Xauthority');
  const given = process.env['XAUTHORITY'];
  if (given !== undefined) await copyFile(given, authority);
  await giveToDesk(home);
  const app = await _electron.launch({
    executablePath: packaged ? (await stagePackage()).inspectedLauncher : staged.launcher,
    args: [...(options.args ?? []), ...(packaged ? [] : [staged.app])],
    chromiumSandbox: true,
    cwd: home,
    env: {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      DISPLAY: process.env['DISPLAY'] ?? '',
      ...(given === undefined ? {} : { XAUTHORITY: authority }),
      FONTCONFIG_FILE: staged.fontconfig,
      AMENDS_DATA_DIR: dataDir,
      ...(staged.nativeBinding === null ? {} : { AMENDS_NATIVE_BINDING: staged.nativeBinding }),
      ...options.env,
    },
  });
  const page = await app.firstWindow();
  const out = options.env?.['AMENDS_TRIAL_OUT'];
  if (packaged && out !== undefined) await answerDialogs(app, out);
  const { width, height } = options.viewport ?? { width: 1366, height: 768 };
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  const close = async (): Promise<void> => app.close();
  return {
    app,
    page,
    home,
    dataDir,
    close,
    kill: async () => {
      const running = app.process();
      const gone = new Promise((done) => running.once('exit', done));
      if (running.exitCode === null && running.kill('SIGKILL')) await gone;
    },
    discard: async () => {
      await close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Whether this run is to start the packaged app wherever a desk is started (`npm run test:package`). */
export function testsPackage(): boolean {
  return process.env['AMENDS_TEST_PACKAGED'] === '1';
}

/** A packaged desk takes no folder from the environment: the one it finds by itself is made to lead there. */
async function pointHomeAt(home: string, dataDir: string): Promise<void> {
  const own = join(home, '.local/share/amends');
  if (existsSync(own)) return;
  await mkdir(dirname(own), { recursive: true });
  await symlink(dataDir, own);
}

/** Nor does it take papers and folders from the trial seam: its dialogs are answered from outside, as a person would. */
async function answerDialogs(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ app: running, dialog }, out) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [`${out}/stick`] });
    let count = 0;
    running.on('web-contents-created', (_event, contents) => {
      const printed = async (file: string): Promise<void> => {
        const page = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true } as const;
        const margins = { top: 0, bottom: 0, left: 0, right: 0 };
        const pdf = await contents.printToPDF({ ...page, margins });
        process.getBuiltinModule('node:fs').writeFileSync(file, pdf);
      };
      const answered = async (
        print: Promise<void>,
        done?: (success: boolean, failureReason: string) => void,
      ): Promise<void> => {
        const why = await print.then(
          () => '',
          (error: unknown) => String(error),
        );
        done?.(why === '', why);
      };
      contents.print = (_options, done) => {
        count += 1;
        void answered(printed(`${out}/printed-${String(count)}.pdf`), done);
      };
    });
  }, folder);
}
