import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import * as prettier from 'prettier';
import { checkout } from '../../electron/runtime/checkout.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { sourceFiles } from './source-files.ts';

/** What a check saw. A check that looked at no file has failed, whatever it says. */
export interface CheckResult {
  readonly name: string;
  readonly passed: boolean;
  /** how many files of ours it looked at */
  readonly files: number;
  readonly said: string;
}

/** The folders that are compiled on their own, each with the types it may know. */
export const TYPED_FOLDERS = [
  'electron/domain',
  'electron/contract',
  'electron',
  'renderer',
  'tests',
] as const;

function tool(name: string): string {
  return join(checkout, 'node_modules/.bin', name);
}

/** node_modules/.bin holds Node scripts; this Node runs them, whichever one is first on PATH. */
function runScript(name: string, args: readonly string[], cwd = checkout): ReturnType<typeof runTool> {
  return runTool(process.execPath, [tool(name), ...args], { cwd });
}

function result(name: string, passed: boolean, files: number, said: string): CheckResult {
  return {
    name,
    passed: passed && files > 0,
    files,
    said: files > 0 ? said.trim() : `looked at no file\n${said}`.trim(),
  };
}

/** Compiles one folder against its own tsconfig, with what it references. */
export async function checkTypes(folder: string): Promise<CheckResult> {
  const project = join(folder, 'tsconfig.json');
  const listed = await runScript('tsc', ['-p', project, '--listFilesOnly']);
  const files = listed.stdout.split('\n').filter((line) => isOurs(line.trim())).length;
  const built = await runScript('tsc', ['-b', project]);
  return result(`types ${folder}`, built.code === 0, files, built.stdout + built.stderr);
}

/** Compiles every folder, one after the other: each build feeds the next. */
export async function checkAllTypes(): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const folder of TYPED_FOLDERS) results.push(await checkTypes(folder));
  return results;
}

function isOurs(path: string): boolean {
  return isAbsolute(path) && !relative(checkout, path).startsWith('..') && !path.includes('/node_modules/');
}

/** oxlint with the rules that know types (promises, hooks, accessibility) on everything of ours or on one bad sample. A warning is a failure. */
export async function checkLint(sample?: string): Promise<CheckResult> {
  const paths = sample === undefined ? ['--ignore-pattern', 'tests/structure/bad-samples/**', '.'] : [sample];
  const config = ['--config', join(checkout, '.oxlintrc.json'), '--type-aware', '--deny-warnings'];
  const counted = await runScript('oxlint', [...config, '--format', 'json', ...paths]);
  const files = Number(/"number_of_files":\s*(\d+)/.exec(counted.stdout)?.[1] ?? 0);
  if (counted.code === 0) return result('lint', true, files, '');
  const readable = await runScript('oxlint', [...config, '--format', 'unix', ...paths]);
  return result('lint', false, files, readable.stdout + readable.stderr);
}

/** Every file prettier knows is as prettier would write it. */
export async function checkFormat(paths?: readonly string[]): Promise<CheckResult> {
  const wrong: string[] = [];
  let files = 0;
  for (const path of paths ?? (await sourceFiles())) {
    const file = join(checkout, path);
    const ignore = paths === undefined ? { ignorePath: join(checkout, '.prettierignore') } : {};
    const about = await prettier.getFileInfo(file, ignore);
    if (about.inferredParser === null || about.ignored) continue;
    files += 1;
    const options = await prettier.resolveConfig(file);
    const formatted = await prettier
      .check(await readFile(file, 'utf8'), { ...options, filepath: file })
      .catch((error: unknown) => {
        wrong.push(String(error).split('\n')[0] ?? '');
        return false;
      });
    if (!formatted) wrong.push(path);
  }
  return result(
    'format',
    wrong.length === 0,
    files,
    wrong.map((path) => `${path}: type: npx prettier --write ${path}`).join('\n'),
  );
}

/** The direction of the house: who may import whom. `root` is the checkout or a bad sample that mirrors its folders. */
export async function checkDirection(
  root = checkout,
  folders = ['electron', 'renderer', 'tests'],
): Promise<CheckResult> {
  const args = [...folders, '--config', join(checkout, '.dependency-cruiser.cjs')];
  const cruised = await runScript('depcruise', [...args, '--output-type', 'json'], root);
  const files = Number(/"totalCruised":\s*(\d+)/.exec(cruised.stdout)?.[1] ?? 0);
  const errors = Number(/"error":\s*(\d+)/.exec(cruised.stdout)?.[1] ?? 1);
  if (cruised.code === 0 && errors === 0) return result('direction', true, files, '');
  const readable = await runScript('depcruise', args, root);
  return result('direction', false, files, readable.stdout + readable.stderr);
}

/** Exports, files and dependencies that nobody uses. */
export async function checkDeadCode(root = checkout, config = '.knip.json'): Promise<CheckResult> {
  const reporters = ['--reporter', 'compact', '--reporter', join(checkout, 'tests/support/knip-count.ts')];
  const found = await runScript(
    'knip',
    ['--config', config, '--no-progress', '--no-config-hints', ...reporters],
    root,
  );
  const files = Number(/knip looked at (\d+) files/.exec(found.stdout)?.[1] ?? 0);
  return result('dead code', found.code === 0, files, found.stdout + found.stderr);
}

/** All static checks on the checkout. Two at a time at most: that is how many cores there are. */
export async function runStaticChecks(): Promise<CheckResult[]> {
  const others = async (): Promise<CheckResult[]> => [
    await checkLint(),
    await checkFormat(),
    await checkDirection(),
    await checkDeadCode(),
  ];
  return (await Promise.all([checkAllTypes(), others()])).flat();
}
