import type { PackageFault } from '../documents/package/read-package.ts';
import type { SealFault } from '../documents/package/sealed-header.ts';
import type { ChainFault } from './package-chain.ts';

/** What is wrong with a package that anybody can see who has it and the key to open it. */
export type ContentFault =
  | PackageFault
  | SealFault
  | 'redacted'
  | 'tables-unreadable'
  | 'counts-differ'
  | 'rows-of-another-counter'
  | 'letters-differ';

/** What only the register can say. */
export type KeyFault = 'key-unknown' | 'key-replaced' | 'key-retired';

/** Why a package is not loaded; each has its words in `words/`. */
export type LoadFault = ContentFault | KeyFault | ChainFault | 'rows-refused';

export interface Fault<Code extends LoadFault = LoadFault> {
  readonly ok: false;
  readonly fault: Code;
  /** What the words need: a number, a file, a fingerprint; '' where they need nothing. */
  readonly detail: string;
}

export function faulty<Code extends LoadFault>(fault: Code, detail: string | number = ''): Fault<Code> {
  return { ok: false, fault, detail: String(detail) };
}
