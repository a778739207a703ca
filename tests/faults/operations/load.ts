import type { Operation } from './operation.ts';

/** Every operation there is: each is a module of this folder of the same name. */
export const OPERATIONS = [
  'save',
  'package',
  'copy',
  'import',
  'register',
  'migration',
  'backup',
  'restore',
] as const;

export async function loadOperation(name: string): Promise<Operation> {
  const { operation } = (await import(`./${name}.ts`)) as { readonly operation: Operation };
  return operation;
}
