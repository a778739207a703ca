import type { Pack } from './envelope.ts';
import { lineOf } from './line-of.ts';
import type { PackError } from './pack-fault.ts';
import { validatePack } from './validate-pack.ts';

/** A fault with the line of the file it stands on, from 1 (product B5). */
export interface LocatedPackError extends PackError {
  readonly line: number;
}
export type ReadPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly errors: readonly LocatedPackError[] };

/** Reads an edited pack from the text of its file. Ill-formed JSON names the line the parser stopped at, where it says so. */
export function readPack(source: string): ReadPack {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    const upTo = position === undefined ? source.trimEnd() : source.slice(0, Number(position));
    return { ok: false, errors: [{ path: '', code: 'not-json', line: upTo.split('\n').length }] };
  }
  const result = validatePack(json);
  if (result.ok) return result;
  return { ok: false, errors: result.errors.map((each) => ({ ...each, line: lineOf(source, each.path) })) };
}

/** The text of a pack as it is exported for editing; reading it back gives an equal pack. */
export function writePack(pack: Pack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
