import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

export const ORIGIN = 'app://desk';

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
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: false } },
  ]);
}

export interface AppFolders {
  /** Built renderer. */
  readonly renderer: string;
  /** Faces of papers, served as /fonts/. */
  readonly fonts: string;
  /** Gives the sheet of a paper as a complete HTML document, or null when there is none. */
  readonly paperHtml: (id: string) => string | null;
}

/** Serves the built window, its fonts and the sheets of papers. Nothing outside the two folders can be named. */
export function serveApp(folders: AppFolders): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const path = pathOf(url);
    if (url.host !== 'desk' || path === null) return new Response(null, { status: 404 });
    const paper = /^\/paper\/([0-9a-f-]{1,64})$/.exec(path);
    if (paper) return sheet(folders.paperHtml(paper[1] ?? ''));
    const font = /^\/fonts\/([a-z0-9-]+\.woff2)$/.exec(path);
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

async function file(root: string, asset: string): Promise<Response> {
  const path = normalize(join(root, asset));
  if (!path.startsWith(root + sep)) return new Response(null, { status: 404 });
  try {
    const bytes = await readFile(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (!asset.endsWith('.html'))
      return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
    const nonce = randomBytes(16).toString('base64');
    return new Response(bytes.toString('utf8').replaceAll('%CSP_NONCE%', nonce), {
      headers: { 'content-type': type, 'content-security-policy': deskPolicy(nonce) },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}

function sheet(html: string | null): Response {
  if (html === null) return new Response(null, { status: 404 });
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': SHEET_POLICY },
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
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** A sheet is text and fonts: its one inline style sheet is ours and no value reaches it unescaped; scripts never run. */
export const SHEET_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' app://desk; base-uri 'none'; form-action 'none'";
