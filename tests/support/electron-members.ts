import { join } from 'node:path';
import * as ts from 'typescript';
import { checkout } from '../../electron/runtime/checkout.ts';
import { sourceFiles } from './source-files.ts';

export interface ElectronMember {
  /** the class or interface of electron.d.ts, for example "WebContents" */
  readonly owner: string;
  readonly member: string;
  /** where it is used first, for example "electron/main/main.ts" */
  readonly file: string;
}

/**
 * Every method and property of Electron's objects that our main process uses, read with the compiler: the types are those of the official version, which is
 * newer than the fallback runtime.
 */
export async function usedElectronMembers(): Promise<ElectronMember[]> {
  const files = (await sourceFiles('electron')).filter((file) =>
    /^electron\/(main|preload)\/.*\.tsx?$/.test(file),
  );
  const paths = files.map((file) => join(checkout, file));
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, ElectronMember>();
  for (const [index, path] of paths.entries()) {
    const file = files[index] ?? path;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(node, file);
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(path);
    if (source !== undefined) visit(source);
  }
  return [...found.values()];

  function note(node: ts.PropertyAccessExpression, file: string): void {
    const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
    if (declaration?.getSourceFile().fileName.endsWith('/electron/electron.d.ts') !== true) return;
    const { parent } = declaration;
    if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return;
    const owner = parent.name?.text ?? '';
    const member = node.name.text;
    const key = `${owner}.${member}`;
    if (!found.has(key)) found.set(key, { owner, member, file });
  }
}
