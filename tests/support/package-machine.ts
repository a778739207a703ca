import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { checkout } from '../../electron/runtime/checkout.ts';
import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { debianVersion, makeDebianPackage } from '../../electron/runtime/package/debian-package.ts';
import { readFuses, RELEASE_FUSES, wrongFuses } from '../../electron/runtime/package/fuses.ts';
import { packageFolder } from '../../electron/runtime/package/package-folder.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { endOnSetUpFailure, SetUpFailed } from '../../electron/runtime/set-up-failed.ts';
import { type Inside, inside, makeDebian, type Outcome } from './debian-machine.ts';
import { colours, readScreen } from './screen-picture.ts';
import { removeStagedApp } from './staged-app.ts';
import { startToLock } from './start-times.ts';
import { startDisplay, type TrialDisplay } from './trial-display.ts';

const OLDER = '0.0.9-trial';

/**
 * `npm run test:package` (root only): the deb on a minimal Debian of its own, as a branch's technician meets it. Dependencies gathered with a
 * network, everything installed without one from a folder, an older version first; started by the counter's account, upgraded over its data,
 * purged. Each step says what it saw. `--keep` leaves the machine's folder for a look.
 */
async function packageMachine(args: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0)
    throw new SetUpFailed('This makes a machine of its own and needs root. Type: sudo npm run test:package');
  await ensureDebianPackages('fresh');
  await ensureDebianPackages('test');
  const root = await mkdtemp(join(tmpdir(), 'amends-package-'));
  const display = await startDisplay();
  const machine = new Machine(root, display);
  try {
    await machine.play();
  } finally {
    await removeStagedApp();
    await display.stop();
    if (args.includes('--keep')) console.log(`kept: ${root}`);
    else await rm(root, { recursive: true, force: true });
  }
  console.log(`${String(machine.passed)} passed, ${String(machine.failed)} failed`);
  process.exitCode = machine.failed === 0 ? 0 : 1;
}

class Machine {
  passed = 0;
  failed = 0;
  readonly #root: string;
  readonly #display: TrialDisplay;

  constructor(root: string, display: TrialDisplay) {
    this.#root = root;
    this.#display = display;
  }

  async play(): Promise<void> {
    await makeDebian(this.#root);
    const stick = join(this.#root, 'stick');
    await mkdir(stick);
    const work = await mkdtemp(join(tmpdir(), 'amends-debs-'));
    const app = await packageFolder(work);
    const version = debianVersion(app.version);
    const now = await makeDebianPackage({ ...app, version }, work, `amends_${app.version}_amd64.deb`);
    const older = { ...app, version: debianVersion(OLDER) };
    const before = await makeDebianPackage(older, work, `amends_${OLDER}_amd64.deb`, 'none');
    for (const deb of [now, before]) await copyFile(deb, join(stick, basename(deb)));
    await rm(work, { recursive: true, force: true });
    await this.#install(`amends_${OLDER}_amd64.deb`);
    await this.#looksRight(older.version);
    await this.#runsForTheCounter();
    await this.#upgrades(`amends_${app.version}_amd64.deb`, version);
    await this.#isTakenAway();
    await this.#securityOfThePackage();
    for (const [what, packaged] of [
      ['packaged', true],
      ['from the built folder', false],
    ] as const) {
      console.log(
        `start to lock screen, ${what}: ${(await startToLock(packaged)).toFixed(0)} ms, median of 10`,
      );
    }
  }

  /** The end-to-end files about security, on a copy of the package whose inspect fuse is on. */
  async #securityOfThePackage(): Promise<void> {
    const files = (await readdir(join(checkout, 'tests/e2e'))).filter((name) =>
      /^(security|sandbox)/.test(name),
    );
    const vitest = join(checkout, 'node_modules/vitest/vitest.mjs');
    const words = ['run', '--config=tests/vitest.config.ts', '--project=e2e'];
    const env = { ...process.env, AMENDS_TEST_PACKAGED: '1' };
    const ran = await runTool(
      process.execPath,
      [vitest, ...words, ...files.map((name) => `tests/e2e/${name}`)],
      {
        cwd: checkout,
        env,
      },
    );
    if (ran.code !== 0) console.log(ran.stdout.slice(-4000));
    this.#note(
      `the end-to-end files about security (${files.join(', ')}) on the packaged app`,
      ran.code === 0,
    );
  }

  async #install(deb: string): Promise<void> {
    const extra = 'shared-mime-info desktop-file-utils';
    const gather = `apt-get clean && apt-get -qq update && apt-get -qq install --download-only -y --no-install-recommends ./stick/${deb} ${extra} && cp /var/cache/apt/archives/*.deb stick/ && rm -rf /var/lib/apt/lists/*`;
    this.#note(
      'its dependencies are gathered on a machine with a network',
      (await this.#run(gather)).code === 0,
    );
    const others = `$(ls stick/*.deb | grep -v /amends_)`;
    const install = await this.#run(
      `apt-get -qq install -y --no-install-recommends $(for f in ./stick/${deb} ${others}; do echo ./\${f#./}; done)`,
      { offline: true },
    );
    this.#note(
      'it installs without a network from one folder',
      install.code === 0 && /adduser ACCOUNT amends/.test(install.output),
    );
  }

  async #looksRight(version: string): Promise<void> {
    const saw = async (line: string): Promise<string> =>
      (await this.#run(line, { quiet: true })).output.trim();
    this.#same(
      'version',
      await saw("dpkg-query -W -f='${Version} ${db:Status-Status}' amends"),
      `${version} installed`,
    );
    this.#same(
      'a later release would replace a trial',
      await saw(`dpkg --compare-versions ${version} lt ${version.replace('~-trial', '')} && echo yes`),
      'yes',
    );
    this.#same('every file as packed', await saw('dpkg --verify amends'), '');
    this.#same('the machine’s folder', await saw("stat -c '%U:%G %a' /var/lib/amends"), 'root:amends 1771');
    this.#same(
      'the sandbox helper',
      await saw("stat -c '%U:%G %a' /usr/lib/amends/chrome-sandbox"),
      'root:root 4755',
    );
    this.#same('nothing anybody else may write', await saw('find /usr/lib/amends ! -type l -perm /022'), '');
    this.#same(
      'the menu entry',
      await saw('desktop-file-validate /usr/share/applications/amends.desktop'),
      '',
    );
    this.#same(
      'who opens a sealed package',
      await saw('grep x-amends-package= /usr/share/applications/mimeinfo.cache'),
      'application/x-amends-package=amends.desktop;',
    );
    this.#same(
      'type by ending',
      await saw('grep -c "application/x-amends-package:\\*.amends" /usr/share/mime/globs2'),
      '1',
    );
    this.#note(
      'type of a plain package, and of no other zip',
      /_\[0-9\].*\.zip/.test(await saw('grep x-amends-plain-package /usr/share/mime/globs2')),
    );
    this.#same('icons', await saw('ls /usr/share/icons/hicolor/*/apps/amends.* | wc -l'), '9');
    const fuses = await readFuses(join(this.#root, 'usr/lib/amends/amends'));
    this.#same('fuses', wrongFuses(fuses, RELEASE_FUSES).join(), '');
  }

  async #runsForTheCounter(): Promise<void> {
    await this.#run('useradd --create-home stranger && useradd --create-home --groups amends counter', {
      quiet: true,
    });
    this.#note(
      'an account nobody let in is told so, and gets no log of its own',
      await this.#start('stranger'),
    );
    this.#note(
      '  nothing made',
      !existsSync(join(this.#root, 'var/lib/amends/data')) &&
        !existsSync(join(this.#root, 'home/stranger/.local/share/amends')),
    );
    this.#note('the counter’s account opens the desk', await this.#start('counter'));
    this.#same(
      '  its data',
      (await this.#run("stat -c '%U %a' /var/lib/amends/data", { quiet: true })).output.trim(),
      'counter 700',
    );
    this.#note('  its log', existsSync(join(this.#root, 'var/lib/amends/data/amends.db')));
    await this.#run('adduser --quiet stranger amends 2>/dev/null || usermod -aG amends stranger', {
      quiet: true,
    });
    this.#note('another account of the group is told whose it is', await this.#start('stranger'));
    this.#note('  nothing made', !existsSync(join(this.#root, 'home/stranger/.local/share/amends')));
  }

  async #upgrades(deb: string, version: string): Promise<void> {
    const sums =
      'cd /var/lib/amends/data && find . -type f ! -path "./window/*" -exec sha256sum {} + | sort -k2';
    const before = (await this.#run(sums, { quiet: true })).output;
    const upgrade = await this.#run(`dpkg -i stick/${deb}`, { offline: true });
    this.#note(
      'it is upgraded without a network',
      upgrade.code === 0 && !upgrade.output.includes('adduser ACCOUNT'),
    );
    this.#same(
      '  version',
      (await this.#run("dpkg-query -W -f='${Version}' amends", { quiet: true })).output,
      version,
    );
    this.#same('  data, byte by byte', (await this.#run(sums, { quiet: true })).output, before);
    this.#note('  and opens them', await this.#start('counter'));
  }

  async #isTakenAway(): Promise<void> {
    const purge = await this.#run('dpkg --purge amends');
    this.#note(
      'it is purged and says that the complaints stay',
      purge.code === 0 && purge.output.includes('/var/lib/amends stay'),
    );
    this.#note('  they stay', existsSync(join(this.#root, 'var/lib/amends/data/amends.db')));
    this.#note(
      '  nothing else does',
      !existsSync(join(this.#root, 'usr/lib/amends')) &&
        !existsSync(join(this.#root, 'usr/share/applications/amends.desktop')),
    );
  }

  /** Starts the desk as an account of the machine and waits until its window stands; ends it by TERM. */
  async #start(account: string): Promise<boolean> {
    const home = join(this.#root, 'home', account);
    await copyFile(this.#display.authority, join(home, '.Xauthority'));
    await chmod(join(home, '.Xauthority'), 0o644);
    const become = `setpriv --reuid=${account} --regid=${account} --init-groups env HOME="$own" XAUTHORITY="$own/.Xauthority" DISPLAY=${this.#display.display}`;
    const line = `own=~${account}; timeout --foreground --signal=TERM 20 ${become} /usr/bin/amends`;
    const running = this.#run(line, {
      offline: true,
      bound: join(tmpdir(), '.X11-unix'),
      quiet: true,
    });
    const shortly = async (): Promise<null> => {
      await new Promise((done) => setTimeout(done, 500));
      return null;
    };
    let drawn = false;
    let ended: Outcome | null = null;
    for (;;) {
      ended = await Promise.race([running, shortly()]);
      if (ended !== null) break;
      const paper = colours(readScreen(this.#display.screen)).filter(([colour]) =>
        /^#(fcfbf8|f3f1eb|ffffff)$/.test(colour),
      );
      drawn ||= paper.reduce((sum, [, share]) => sum + share, 0) > 0.05;
    }
    if (!drawn) console.log(ended.output);
    return drawn;
  }

  #run(line: string, options: Inside = {}): Promise<Outcome> {
    return inside(this.#root, line, options);
  }

  #same(what: string, saw: string, wanted: string): void {
    this.#note(
      saw === wanted ? what : `${what}: ${JSON.stringify(saw)} instead of ${JSON.stringify(wanted)}`,
      saw === wanted,
    );
  }

  #note(what: string, well: boolean): void {
    console.log(`${well ? '✓' : '✗'} ${what}`);
    if (well) this.passed += 1;
    else this.failed += 1;
  }
}

packageMachine(process.argv.slice(2)).catch(endOnSetUpFailure);
