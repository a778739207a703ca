import type { PaperLanguage, ScreenLocale } from '../language.ts';
import type { RuleId } from '../wording/finding.ts';
import { checkAmong, entriesMissing } from './check-among.ts';
import { checkPackWording } from './check-pack-wording.ts';
import type { Pack } from './envelope.ts';
import { fault, isRecord } from './pack-fault.ts';
import type { PackError } from './pack-fault.ts';
import { readPack } from './read-pack.ts';
import type { LocatedPackError } from './read-pack.ts';

/** The packs a desk has, before the import. */
export interface PacksAtDesk {
  readonly shipped: readonly Pack[];
  readonly inUse: readonly Pack[];
  /** The highest version of an id ever imported here, 0 for none. */
  readonly lastVersion: (packId: string) => number;
}

export interface ImportFault extends LocatedPackError {
  /** With `wording`: which rule, in which language, the words it marks, and why in the language of the screen. */
  readonly wording?: {
    readonly rule: RuleId;
    readonly language: PaperLanguage;
    readonly span: string;
    readonly why: string;
  };
  /** With `version-not-raised`: the version to write. */
  readonly next?: number;
}
export type ImportCheck =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly pack: Pack | null; readonly faults: readonly ImportFault[] };

/** Everything that can be wrong with a pack before this desk works with it; faults in the order of the file's lines. */
export function checkImport(source: string, desk: PacksAtDesk, screen: ScreenLocale): ImportCheck {
  const file = readPack(source);
  if (!file.ok) {
    const content = isRecord(file.json) && file.json['kind'] === 'prompt' ? file.json['content'] : null;
    const wording = wordingOf(content, desk, screen, file.lineAt);
    return { ok: false, pack: null, faults: inOrder([...file.errors, ...wording]) };
  }
  const { pack, lineAt } = file;
  const others = desk.inUse.filter((other) => other.id !== pack.id);
  const next = nextVersion(pack.id, desk);
  const located = (error: PackError): ImportFault => ({ ...error, line: lineAt(error.path) });
  const faults: readonly ImportFault[] = [
    ...(pack.version < next ? [{ ...located({ path: '/version', code: 'version-not-raised' }), next }] : []),
    ...[
      ...kindChanged(pack, desk),
      ...checkAmong(pack, others),
      ...entriesMissing(
        pack,
        desk.shipped.find((one) => one.id === pack.id),
      ),
    ].map(located),
    ...(pack.kind === 'prompt' ? wordingOf(pack.content, desk, screen, lineAt) : []),
  ];
  return faults.length === 0 ? { ok: true, pack } : { ok: false, pack, faults: inOrder(faults) };
}

function wordingOf(
  content: unknown,
  desk: PacksAtDesk,
  screen: ScreenLocale,
  lineAt: (pointer: string) => number,
): readonly ImportFault[] {
  const shipped = desk.shipped.filter(({ kind }) => kind === 'prompt').map((pack) => pack.content);
  return checkPackWording(content, screen, shipped).map(({ path, ...wording }) => ({
    path,
    code: 'wording',
    line: lineAt(path),
    wording,
  }));
}

/** A version stands for one content for ever: a case keeps the version that gave its deadline. */
export function nextVersion(packId: string, desk: PacksAtDesk): number {
  const shipped = desk.shipped.find((one) => one.id === packId)?.version ?? 0;
  return Math.max(shipped, desk.lastVersion(packId)) + 1;
}

function kindChanged(pack: Pack, desk: PacksAtDesk): readonly PackError[] {
  const before = [...desk.inUse, ...desk.shipped].find((one) => one.id === pack.id);
  return before !== undefined && before.kind !== pack.kind ? fault('/kind', 'kind-changed') : [];
}

function inOrder(faults: readonly ImportFault[]): readonly ImportFault[] {
  return faults.toSorted((one, other) => one.line - other.line);
}
