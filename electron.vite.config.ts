import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { paperFontsPlugin } from './electron/documents/paper/fonts/ship-fonts.ts';
import { licencesPlugin } from './electron/runtime/package/ship-licences.ts';

const at = (path: string): string => resolve(import.meta.dirname, path);

// The oldest runtime a bundle must run on is the fallback, Electron 33: Node 20.18 and Chromium 130. Without explicit targets
// electron-vite takes them from the installed `electron`, whose syntax that runtime cannot parse.
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/** @fontsource names a .woff beside each .woff2; no Chromium needs it and it doubles what is shipped. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@fontsource') || !/\.css($|\?)/.test(id)) return null;
    return { code: code.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, ''), map: null };
  },
};

/** The picture of the window where no desktop entry tells it; in the build, because a package holds nothing else. */
const windowIcon: Plugin = {
  name: 'window-icon',
  buildStart() {
    mkdirSync(at('out'), { recursive: true });
    copyFileSync(at('electron/runtime/package/icons/256x256.png'), at('out/icon.png'));
  },
};

/** In development the window comes from Vite and not from the desk's own scheme, which serves these. */
const rareNames: Plugin = {
  name: 'rare-names',
  configureServer(server) {
    server.middlewares.use('/fonts', (request, response, next) => {
      const name = /^\/([a-z0-9-]+\.(css|woff2))$/.exec(request.url ?? '');
      if (name === null) next();
      else {
        response.setHeader('content-type', name[2] === 'css' ? 'text/css' : 'font/woff2');
        response.end(readFileSync(at(`out/fonts/${name[1] ?? ''}`)));
      }
    });
  },
};

/** One for the three bundles, so that it ends with the packages of all of them. */
const licences = licencesPlugin(at('node_modules'), at('out/licences.json'));

export default defineConfig({
  main: {
    plugins: [paperFontsPlugin(at('node_modules'), at('out/fonts')), windowIcon, licences],
    build: {
      target: NODE,
      outDir: 'out/main',
      sourcemap: true,
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: at('electron/main/main.ts'),
          'day-close-worker': at('electron/main/workers/day-close-worker.ts'),
          'recovery-worker': at('electron/main/workers/recovery-worker.ts'),
          'import-worker': at('electron/main/workers/import-worker.ts'),
          'backup-worker': at('electron/main/workers/backup-worker.ts'),
          'audit-worker': at('electron/main/workers/audit-worker.ts'),
          'prepare-worker': at('electron/main/workers/prepare-worker.ts'),
          'log-export-worker': at('electron/main/workers/log-export-worker.ts'),
        },
        // CommonJS: the fallback's loader requires the app in the same tick, before `ready` (runtime README).
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    plugins: [licences],
    build: {
      target: NODE,
      outDir: 'out/preload',
      // A sandboxed preload may require nothing but 'electron': one file, everything else inside.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [
      react(),
      woff2Only,
      rareNames,
      licences,
      { ...optimizeLocales.vite({ locales: ['zh-CN', 'en', 'pl-PL'] }), enforce: 'pre' },
    ],
    build: {
      target: CHROMIUM,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // What is not there need not be read and parsed before the lock screen.
      minify: true,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
