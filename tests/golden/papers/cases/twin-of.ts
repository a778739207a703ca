import type { Sector } from '../../../../electron/domain/branch.ts';
import type { ClerkCase } from '../clerk-case.ts';

type Typed = Omit<
  Partial<ClerkCase>,
  'sector' | 'mode' | 'matter' | 'kind' | 'feelings' | 'wants' | 'channel' | 'principle'
>;

/** A case like another in everything a list offers; what a clerk types is its own. */
export function twinOf(cases: readonly ClerkCase[], sector: Sector, typed: Typed): ClerkCase {
  const found = cases.find((one) => one.sector === sector);
  if (found === undefined) throw new Error(`no case of ${sector}`);
  return { ...found, ...typed };
}
