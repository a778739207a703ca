'use strict';
const { join } = require('node:path');

/**
 * The direction of the house: arrows point inwards, `electron/main` alone knows everybody. Each folder lists what it may import of ours;
 * everything else is refused, so a new folder has to say here where it stands.
 */
const MAY_IMPORT = {
  'electron/domain': [],
  'electron/contract': ['electron/domain'],
  'electron/usecases': ['electron/domain', 'electron/contract'],
  'electron/packs': ['electron/domain'],
  'electron/store': ['electron/domain', 'electron/usecases/ports'],
  'electron/documents': ['electron/domain', 'electron/usecases/ports'],
  'electron/platform': ['electron/domain', 'electron/usecases/ports'],
  'electron/headoffice': ['electron/documents', 'electron/domain', 'electron/platform'],
  'electron/preload': ['electron/contract'],
  'electron/runtime': [],
  'renderer/labels': ['electron/domain', 'electron/contract'],
  'renderer/styles': [],
  'renderer/ui': ['electron/domain', 'renderer/labels', 'renderer/styles'],
  'renderer/bridge': ['electron/contract', 'electron/domain'],
  'renderer/screens': [
    'renderer/ui',
    'renderer/bridge',
    'renderer/labels',
    'renderer/styles',
    'electron/domain',
  ],
  'renderer/app': [
    'renderer/screens',
    'renderer/ui',
    'renderer/bridge',
    'renderer/labels',
    'renderer/styles',
    'electron/domain',
  ],
};

const OURS = '^(electron|renderer|tests)/';

const direction = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `direction-${folder.replace('/', '-')}`,
  comment: `${folder} may import only itself${others.length === 0 ? '' : ` and ${others.join(', ')}`}`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: OURS,
    pathNot: [folder, ...others].map((name) =>
      name.endsWith('/ports') ? `^${name}(\\.ts$|/)` : `^${name}/`,
    ),
  },
}));

module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'direction-electron-main',
      comment: 'main knows everybody under electron but preload',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: '^(electron/preload/|renderer/|tests/|electron/runtime/)' },
    },
    {
      name: 'direction-electron-commands',
      comment: 'commands may import anything but main, preload and the renderer',
      severity: 'error',
      from: { path: '^electron/commands/' },
      to: { path: '^(electron/(main|preload|runtime)/|renderer/|tests/)' },
    },
    {
      name: 'folder-without-direction',
      comment: 'a folder of the house that has no direction yet: add it to MAY_IMPORT',
      severity: 'error',
      from: {
        path: '^(electron|renderer)/[^/]+/',
        pathNot: [...Object.keys(MAY_IMPORT), 'electron/main', 'electron/commands'].map(
          (name) => `^${name}/`,
        ),
      },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment: 'domain imports nothing but itself and temporal-polyfill',
      severity: 'error',
      from: { path: '^electron/domain/' },
      to: { pathNot: ['^electron/domain/', 'node_modules/temporal-polyfill/', '^temporal-polyfill'] },
    },
    {
      name: 'contract-is-pure',
      comment: 'contract imports nothing but domain and zod',
      severity: 'error',
      from: { path: '^electron/contract/' },
      to: { pathNot: ['^electron/(contract|domain)/', 'node_modules/zod/'] },
    },
    {
      name: 'usecases-take-ports',
      comment: 'a use case reaches the outside through ports.ts only',
      severity: 'error',
      from: { path: '^electron/usecases/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: ['node_modules/temporal-polyfill/'] },
    },
    {
      name: 'contract-types-only',
      comment: 'of contract, use cases take types only',
      severity: 'error',
      from: { path: '^electron/usecases/' },
      to: { path: '^electron/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-types-only',
      comment: 'bridge and app decide nothing: of domain they take types only',
      severity: 'error',
      from: { path: '^renderer/(bridge|app)/' },
      to: { path: '^electron/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'electron-only-in-the-shell',
      comment: 'only main and preload import electron; documents and platform are handed what they need',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/(main|preload|runtime)/' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'sql-only-in-store',
      comment: 'better-sqlite3 is opened in store alone',
      severity: 'error',
      from: { path: '^(electron|renderer)/', pathNot: '^electron/store/' },
      to: { path: 'node_modules/better-sqlite3/' },
    },
    {
      name: 'renderer-has-no-node',
      comment: 'the renderer is sandboxed',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/structure/bad-samples|out|\\.cache|\\.tour)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tests/tsconfig.base.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
