import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { CHANNEL_NAMES } from '../../electron/contract/channel-names.ts';
import {
  askWindow,
  openSeeded,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

/** Runs nothing anywhere, or this name stands in the window. */
const PAYLOADS = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '"><svg/onload=window.ran=1>',
  "'-alert(1)-' javascript:window.ran=1",
] as const;
const NAME = `${PAYLOADS[0]} Ada`;
const SECRET = 'Zinnober-Quastenflosser';

describe('what the window may not do', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let caseId = '';
  let receiptId = '';
  beforeAll(async () => {
    seeded = await seededHome('en');
    desk = await openSeeded(seeded);
    await signIn(desk);
    const arrived = await askWindow(desk, 'receive-customer', {});
    caseId = arrived.ok ? arrived.value.caseId : '';
    await askWindow(desk, 'save-draft', {
      caseId,
      revision: 1,
      fields: {
        customerName: NAME,
        what: `${PAYLOADS.join(' ')} ${SECRET}`,
        request: PAYLOADS[1],
        customerWords: `${PAYLOADS[2]} ${SECRET}`,
        matter: PAYLOADS[1],
        steps: [{ id: 'a', what: PAYLOADS[0], owner: PAYLOADS[1], due: '2026-06-12T10:00', state: 'next' }],
      },
      stage: 'facts',
      cursor: '',
    });
    const confirmed = await askWindow(desk, 'confirm-case', { caseId });
    receiptId = confirmed.ok ? confirmed.value.receiptId : '';
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('is sandboxed, isolated and without Node, as Chromium itself reports it', async () => {
    const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows().find((one) => one.isVisible())?.webContents;
      // Not in the types: what the window was really given.
      const read =
        contents && (Reflect.get(contents, 'getLastWebPreferences') as () => Record<string, unknown>);
      const found = read?.call(contents) ?? {};
      return Object.fromEntries(
        [
          'sandbox',
          'contextIsolation',
          'nodeIntegration',
          'nodeIntegrationInWorker',
          'nodeIntegrationInSubFrames',
          'webSecurity',
          'webviewTag',
          'allowRunningInsecureContent',
          'javascript',
        ].map((name) => [name, found[name] ?? false]),
      );
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      javascript: true,
    });
  });

  it('has a frozen API of exactly the contract’s functions and nothing of Node', async () => {
    const api = await desk.page.evaluate(() => {
      const amends = Reflect.get(globalThis, 'amends') as Record<string, unknown>;
      const before = Object.keys(amends).toSorted();
      const changed = [
        Reflect.set(amends, 'today', () => 'mine'),
        Reflect.set(amends, 'more', 1),
        Reflect.deleteProperty(amends, 'lock'),
        Reflect.set(globalThis, 'amends', {}),
      ];
      const kinds = new Set(Object.values(amends).map((one) => typeof one));
      const names = [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        'electron',
        'ipcRenderer',
        '__dirname',
      ];
      return {
        before,
        changed,
        after: Object.keys(Reflect.get(globalThis, 'amends') as object).toSorted(),
        kinds: [...kinds],
        node: names.filter((name) => name in globalThis),
        frozen: Object.isFrozen(amends),
      };
    });
    const expected = [...CHANNEL_NAMES, 'onTold'].toSorted();
    expect(api.before).toEqual(expected);
    expect(api.after).toEqual(expected);
    expect(api).toMatchObject({
      changed: [false, false, false, false],
      kinds: ['function'],
      node: [],
      frozen: true,
    });
  });

  it('answers its own top frame only', async () => {
    // A second window with the same preload, on the same origin: not the desk's.
    const answered = await desk.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`;
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      });
      await stranger.loadURL('app://desk/');
      const answer = (await stranger.webContents.executeJavaScript(
        `Promise.all([amends['desk-state']({}), amends.today({}), amends['receive-customer']({})])`,
      )) as unknown;
      stranger.destroy();
      return answer;
    });
    expect(answered).toEqual([0, 1, 2].map(() => ({ ok: false, code: 'bad-request' })));
    expect((await askWindow(desk, 'desk-state', {})).ok).toBe(true);
  });

  it('goes nowhere, opens nothing, asks for nothing', async () => {
    const before = desk.page.url();
    const tried = await desk.page.evaluate(async () => {
      const opened = window.open('https://example.org/') ?? window.open('app://desk/') ?? null;
      const permissions = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map(
          async (name) => {
            const status = await navigator.permissions
              .query({ name: name as PermissionName })
              .then((one) => one.state)
              .catch(() => 'denied');
            return status;
          },
        ),
      );
      const reached = await Promise.all(
        [
          'http://127.0.0.1:9/',
          'https://example.org/',
          'file:///etc/passwd',
          'app://other/',
          'ws://127.0.0.1:9/',
        ].map(async (url) =>
          fetch(url).then(
            (response) => response.status,
            () => 'refused',
          ),
        ),
      );
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      document.body.append(link);
      link.click();
      link.href = 'app://desk/index.html';
      link.target = '_blank';
      link.click();
      link.download = 'x';
      link.target = '';
      link.href = 'data:text/plain,x';
      link.click();
      link.remove();
      try {
        location.href = 'https://example.org/';
      } catch {
        // refused at once
      }
      return { opened: opened === null, permissions, reached };
    });
    expect(tried.opened).toBe(true);
    expect(new Set(tried.permissions)).toEqual(new Set(['denied']));
    expect(new Set(tried.reached)).toEqual(new Set(['refused']));
    await desk.page.waitForTimeout(500);
    expect(desk.page.url()).toBe(before);
    const windows = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((one) => new URL(one.webContents.getURL()).protocol),
    );
    expect(windows.filter((protocol) => protocol === 'http:' || protocol === 'https:')).toEqual([]);
    expect(readdirSync(join(seeded.home, 'tmp')).filter((name) => name.endsWith('.txt'))).toEqual([]);
  });

  it('runs no text as a script and takes no style without its nonce', async () => {
    const blocked = await desk.page.evaluate(async () => {
      const seen: string[] = [];
      const note = (event: SecurityPolicyViolationEvent): void => void seen.push(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      const refused = (work: () => unknown): string => {
        try {
          work();
          return 'done';
        } catch (error) {
          return error instanceof Error ? error.name : 'thrown';
        }
      };
      // Reached by name: what is tried here is what a script smuggled in would try.
      // The debugger that started this may do what the page may not; a timer of the page's own may not.
      await new Promise((done) => setTimeout(done, 0));
      const evaluate = Reflect.get(globalThis, 'eval') as (text: string) => unknown;
      const results = {
        eval: refused(() => evaluate('1 + 1')),
        maker: refused(() => Reflect.construct(Function, ['return 1'])),
        html: refused(() => {
          document.body.innerHTML = '<img src=x onerror="window.ran=1">';
        }),
        write: refused(() => Reflect.apply(Reflect.get(document, 'write'), document, ['<p>x'])),
      };
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = 1';
        document.body.append(script);
      } catch {
        // trusted types
      }
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid rgb(1, 2, 3) }';
      document.head.append(style);
      const image = new Image();
      image.src = 'https://example.org/x.png';
      document.body.append(image);
      await new Promise((done) => setTimeout(done, 400));
      const outline = getComputedStyle(document.body).outlineWidth;
      style.remove();
      image.remove();
      script.remove();
      document.removeEventListener('securitypolicyviolation', note);
      return { ...results, ran: Reflect.get(globalThis, 'ran') as unknown, outline, seen };
    });
    expect(blocked).toMatchObject({
      eval: 'EvalError',
      maker: 'EvalError',
      html: 'TypeError',
      write: 'TypeError',
    });
    expect(blocked.ran).toBeUndefined();
    expect(blocked.outline).not.toBe('7px');
    expect(blocked.seen).toEqual(expect.arrayContaining(['style-src-elem', 'img-src']));
  });

  it('is served nothing outside its two folders, and a fresh nonce each time', async () => {
    const statuses = await desk.page.evaluate(async () => {
      const paths = [
        'app://desk/%00',
        'app://desk/a%00b',
        'app://desk/..%2f..%2fpackage.json',
        'app://desk/%2e%2e/%2e%2e/package.json',
        'app://desk/..%5c..%5cmain%5cmain.cjs',
        'app://desk//etc/passwd',
        'app://desk/%ff',
        'app://desk/../main/main.cjs',
        'app://desk/fonts/../main/main.cjs',
        'app://desk/fonts/%2e%2e%2fmain%2fmain.cjs',
        'app://desk/paper/00000000',
        `app://desk/${'x'.repeat(5000)}`,
      ];
      // The window's own policy lets it fetch nothing: a frame may be asked for, and says by its load whether something came.
      return Promise.all(
        paths.map(async (path) =>
          fetch(path).then(
            (response) => response.status,
            () => 'refused',
          ),
        ),
      );
    });
    expect(new Set(statuses).has(200)).toBe(false);
    // The same from main, where no policy is in the way.
    const served = await desk.app.evaluate(async ({ net }) => {
      const paths = [
        'app://desk/%00',
        'app://desk/a%00b',
        'app://desk/..%2f..%2fpackage.json',
        'app://desk/..%5c..%5cmain%5cmain.cjs',
        'app://desk//etc/passwd',
        'app://desk/%ff',
        'app://desk/..%2fmain%2fmain.cjs',
        'app://desk/fonts/%2e%2e%2fmain%2fmain.cjs',
        'app://other/index.html',
      ];
      const answers: number[] = [];
      for (const path of paths) answers.push((await net.fetch(path)).status);
      const policies: string[] = [];
      for (const path of ['app://desk/', 'app://desk/index.html']) {
        const response = await net.fetch(path);
        policies.push(response.headers.get('content-security-policy') ?? '');
      }
      return { answers, policies };
    });
    expect(served.answers).toEqual(served.answers.map(() => 404));
    const [first, second] = served.policies;
    expect(first).toMatch(/default-src 'none'/);
    expect(first).toMatch(/script-src 'self';/);
    expect(first).toMatch(/require-trusted-types-for 'script'/);
    expect(first).not.toMatch(/script-src[^;]*unsafe/);
    expect(/'nonce-[^']+'/.exec(first ?? '')?.[0]).not.toBe(/'nonce-[^']+'/.exec(second ?? '')?.[0]);
  });

  it('shows a script in a name as text: on the screen, on the sheet, in the PDF', async () => {
    expect(receiptId).not.toBe('');
    await desk.page.evaluate((id) => {
      location.hash = `#/case/${id}`;
    }, caseId);
    await desk.page.locator('.case-head', { hasText: '<script>window.ran=1</script>' }).waitFor();
    const sheet = await desk.page.evaluate(async (id) => {
      const frame = document.createElement('iframe');
      frame.src = `app://desk/paper/${id}`;
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.append(frame);
      await loaded;
      return { ran: Reflect.get(globalThis, 'ran') as unknown };
    }, receiptId);
    const frame = desk.page.frames().find((one) => one.url().includes('/paper/'));
    expect(await frame?.evaluate(() => document.body.textContent)).toContain(
      '<script>window.ran=1</script> Ada',
    );
    expect(
      await frame?.evaluate(() => document.querySelectorAll('script, img[onerror], svg[onload]').length),
    ).toBe(0);
    expect(await frame?.evaluate(() => Reflect.get(globalThis, 'ran') as unknown)).toBeUndefined();
    expect(await frame?.evaluate(() => typeof Reflect.get(globalThis, 'amends'))).toBe('undefined');
    expect(sheet.ran).toBeUndefined();
    const printed = await askWindow(desk, 'print-paper', { paperId: receiptId });
    expect(printed.ok).toBe(true);
    const [file] = readdirSync(join(seeded.home, 'out')).filter((name) => name.endsWith('.pdf'));
    const pdf = join(seeded.home, 'out', file ?? '');
    expect((await runTool('pdftotext', ['-layout', pdf, '-'])).stdout).toContain(
      '<script>window.ran=1</script>',
    );
    const raw = readFileSync(pdf).toString('latin1');
    for (const word of ['/JavaScript', '/JS', '/OpenAction', '/Launch', '/EmbeddedFile'])
      expect(raw).not.toContain(word);
    expect(await desk.page.evaluate(() => Reflect.get(globalThis, 'ran') as unknown)).toBeUndefined();
  });

  it('prints in a window without scripts', async () => {
    const press = await desk.app.evaluate(({ BrowserWindow }) => {
      const hidden = BrowserWindow.getAllWindows().filter((one) => !one.isVisible());
      return hidden.map((one) => {
        const read = Reflect.get(one.webContents, 'getLastWebPreferences') as () => Record<string, unknown>;
        const { javascript, sandbox, contextIsolation, nodeIntegration } = read.call(one.webContents);
        return { javascript, sandbox, contextIsolation, nodeIntegration };
      });
    });
    expect(press).toEqual([
      { javascript: false, sandbox: true, contextIsolation: true, nodeIntegration: false },
    ]);
  });

  it('keeps its files for their owner only, and no complaint text in the log file or in the browser', async () => {
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(mode(seeded.dataDir)).toBe('700');
    for (const name of readdirSync(seeded.dataDir)) {
      const path = join(seeded.dataDir, name);
      expect(`${name} ${mode(path)}`).toBe(`${name} ${statSync(path).isDirectory() ? '700' : '600'}`);
    }
    const browser = join(seeded.dataDir, 'window');
    const files = readdirSync(browser, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(3);
    for (const entry of files) {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      for (const form of [Buffer.from(SECRET), Buffer.from(SECRET, 'utf16le'), Buffer.from('window.ran')]) {
        expect(bytes.includes(form), entry.name).toBe(false);
      }
    }
    const stored = await desk.page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, cookies: '' });
  });
});
