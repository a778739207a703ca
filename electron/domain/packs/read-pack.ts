import type { Pack } from './envelope.ts';
import type { PackError, PackFault } from './pack-fault.ts';
import { readJson } from './read-json.ts';
import { validatePack } from './validate-pack.ts';

/** A fault with the line of the file it stands on, from 1 (product B5). */
export interface LocatedPackError extends PackError {
  readonly line: number;
}
export type ReadPack =
  | { readonly ok: true; readonly pack: Pack; readonly lineAt: LineAt }
  | {
      readonly ok: false;
      readonly errors: readonly LocatedPackError[];
      /** The value the text holds, where it is JSON at all. */
      readonly json: unknown;
      readonly lineAt: LineAt;
    };
type LineAt = (pointer: string) => number;

/** In UTF-16 units. The largest pack shipped, the situations, takes a quarter of it. */
export const LONGEST_PACK = 1_000_000;

/** Reads an edited pack from the text of its file; every fault with its place and its line. */
export function readPack(source: string): ReadPack {
  if (source.length > LONGEST_PACK) return unreadable('too-large', 1);
  // Editors on Windows put a byte order mark in front.
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const json = readJson(text);
  if (!json.ok) return unreadable('not-json', json.line);
  const { lineAt } = json;
  const doubles = json.doubleKeys.map((path) => ({ path, code: 'duplicate-key' as const }));
  const result = validatePack(json.value);
  const errors = [...doubles, ...(result.ok ? [] : result.errors)];
  if (!result.ok || errors.length > 0) {
    const located = errors.map((each) => ({ ...each, line: lineAt(each.path) }));
    return { ok: false, errors: located, json: json.value, lineAt };
  }
  return { ok: true, pack: result.pack, lineAt };
}

function unreadable(code: PackFault, line: number): ReadPack {
  return { ok: false, errors: [{ path: '', code, line }], json: undefined, lineAt: () => line };
}
