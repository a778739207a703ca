import type { InEachLanguage, PaperLanguage } from '../../domain/language.ts';
import type { Fault, LoadFault } from '../faults.ts';
import { spokenFingerprint } from '../key-fingerprint.ts';
import { ENGLISH } from './en.ts';
import { POLISH } from './pl.ts';
import { CHINESE } from './zh.ts';

/** What the command says about a package; `{name}` marks what is filled in. */
export interface HeadOfficeWords {
  readonly yes: string;
  readonly no: string;
  readonly whole: string;
  readonly keyInRegister: string;
  readonly keyNotAsked: string;
  readonly place: string;
  readonly follows: string;
  readonly first: string;
  readonly sealed: string;
  readonly plain: string;
  readonly holds: string;
  readonly faults: Readonly<Record<LoadFault, string>>;
}

export const HEAD_OFFICE_WORDS: InEachLanguage<HeadOfficeWords> = { zh: CHINESE, en: ENGLISH, pl: POLISH };

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

const ABOUT_KEYS: ReadonlySet<LoadFault> = new Set(['key-unknown', 'key-replaced', 'key-retired']);

/** The reason in words. A key is named the way people compare it on the telephone. */
export function faultWords(
  { fault, detail }: Pick<Fault, 'fault' | 'detail'>,
  language: PaperLanguage,
): string {
  const shown = ABOUT_KEYS.has(fault) ? spokenFingerprint(detail) : detail;
  return filled(HEAD_OFFICE_WORDS[language].faults[fault], { detail: shown });
}
