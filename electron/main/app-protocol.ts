import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

export const ORIGIN = 'app://desk';
/** Sheets of papers; the only thing a frame of the desk may show. */
export const PAPER_PLACE = `${ORIGIN}/paper/`;
/** No address of ours is a tenth as long. */
const LONGEST_ADDRESS = 2000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Must run before `ready`: the scheme is standard and secure, so that it has an origin and a CSP applies. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      // What V8 compiled is kept in the person's folder, so that the next start need not do it again.
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: false, codeCache: true },
    },
  ]);
}

export interface AppFolders {
  /** Built renderer. */
  readonly renderer: string;
  /** Faces of papers and the sheet of the rare ones, served as /fonts/. */
  readonly fonts: string;
  /** Gives the sheet of a paper as a complete HTML document, or null when there is none. */
  readonly paperHtml: (id: string) => string | null;
}

/** Serves the built window, its fonts and the sheets of papers. Nothing outside the two folders can be named. */
export function serveApp(folders: AppFolders): void {
  protocol.handle('app', async (request) => {
    if (request.method !== 'GET' || request.url.length > LONGEST_ADDRESS) return nothing();
    const url = new URL(request.url);
    const path = pathOf(url);
    if (url.host !== 'desk' || path === null) return nothing();
    const paper = /^\/paper\/([0-9a-f-]{1,64})$/.exec(path);
    if (paper) return sheet(folders.paperHtml(paper[1] ?? ''));
    const font = /^\/fonts\/([a-z0-9-]+\.(?:woff2|css))$/.exec(path);
    if (font) return file(folders.fonts, `/${font[1] ?? ''}`);
    return file(folders.renderer, path === '/' ? '/index.html' : path);
  });
}

/** Decoded path, or null for control characters (`%00` once crashed a handler), backslashes and malformed escapes. */
function pathOf(url: URL): string | null {
  try {
    const path = decodeURIComponent(url.pathname);
    for (const character of path) if (character < ' ' || character === '\\') return null;
    return path;
  } catch {
    return null;
  }
}

function nothing(): Response {
  return new Response(null, { status: 404 });
}

/** What is served is what it says it is. */
const PLAIN = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

async function file(root: string, asset: string): Promise<Response> {
  const path = normalize(join(root, asset));
  if (!path.startsWith(root + sep)) return nothing();
  try {
    const bytes = await readFile(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (!asset.endsWith('.html'))
      return new Response(new Uint8Array(bytes), { headers: { ...PLAIN, 'content-type': type } });
    const nonce = randomBytes(16).toString('base64');
    return new Response(bytes.toString('utf8').replaceAll('%CSP_NONCE%', nonce), {
      headers: {
        ...PLAIN,
        'content-type': type,
        'cache-control': 'no-store',
        'content-security-policy': deskPolicy(nonce),
      },
    });
  } catch {
    return nothing();
  }
}

function sheet(html: string | null): Response {
  if (html === null) return nothing();
  return new Response(html, {
    headers: {
      ...PLAIN,
      'content-type': 'text/html; charset=utf-8',
      // A sheet is somebody's complaint: no cache of the browser keeps it.
      'cache-control': 'no-store',
      'content-security-policy': SHEET_POLICY,
    },
  });
}

/** A nonce per load lets React Aria and CodeMirror add their style elements, and nobody else. */
function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Style attributes carry a bar's width; they cannot load or run anything under this policy.
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    `frame-src ${PAPER_PLACE}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Nobody may even make a policy that lets text through.
    "trusted-types 'none'",
  ].join('; ');
}

/** A sheet is text, fonts and the branch's logo, which stands in it: its one inline style sheet is ours and no value reaches it unescaped; scripts never run. */
export const SHEET_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' app://desk; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors app://desk";
