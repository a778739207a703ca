import type { DeadlineRule } from '../deadline.ts';
import type { InEachLanguage } from '../language.ts';
import type { Pack } from './envelope.ts';
import type { GuideItem, Hint, Note } from './guidance-content.ts';
import { child } from './pack-fault.ts';
import type { PackLine, PromptEntry } from './prompt-content.ts';
import type { SectorCategory } from './sector-content.ts';

/** One thing of a pack that staff may change, with the JSON Pointer to it. */
export type PackRow = { readonly path: string } & (
  | { readonly kind: 'line'; readonly layer: PromptEntry['layer']; readonly item: PackLine }
  | { readonly kind: 'tip'; readonly item: Note }
  | { readonly kind: 'guide-item'; readonly item: GuideItem }
  | { readonly kind: 'hint'; readonly item: Hint }
  | { readonly kind: 'category'; readonly item: SectorCategory }
  | { readonly kind: 'rule'; readonly item: DeadlineRule }
);
export type RowItem = PackRow['item'];

/** Rows that belong together: an entry of a prompt pack, a round of the listening aid, or all of a pack. */
export interface RowGroup {
  /** Pointer to the list that holds the rows: where one more is added. */
  readonly path: string;
  /** null where the pack's own name says it. */
  readonly label: InEachLanguage | null;
  /** A stage or a mode, whose name is a word of the screens, or the number of a round from 1. */
  readonly code: string | null;
  readonly rows: readonly PackRow[];
}

/** Everything of a pack that can be edited, in the order of the pack. */
export function rowGroups(pack: Pack): readonly RowGroup[] {
  switch (pack.kind) {
    case 'prompt':
      return pack.content.entries.flatMap((entry, index) =>
        groupsOf(entry, child('/content/entries', index)),
      );
    case 'sector':
      return [group('/content/categories', pack.content.categories, (item) => ({ kind: 'category', item }))];
    case 'deadline':
      return [group('/content/rules', pack.content.rules, (item) => ({ kind: 'rule', item }))];
  }
}

function groupsOf(entry: PromptEntry, path: string): readonly RowGroup[] {
  const line = (item: PackLine): Bare => ({ kind: 'line', layer: entry.layer, item });
  switch (entry.layer) {
    case 'stage':
      return [{ ...group(child(path, 'lines'), entry.lines, line), code: entry.stage }];
    case 'mode':
      return [{ ...group(child(path, 'lines'), entry.lines, line), code: entry.mode }];
    case 'situation':
    case 'pattern':
    case 'temperament':
    case 'phrases':
    case 'colleague':
    case 'call-back':
      return [{ ...group(child(path, 'lines'), entry.lines, line), label: entry.label }];
    case 'calming':
      return [
        ...entry.rounds.map((round, index) => ({
          ...group(child(child(child(path, 'rounds'), index), 'lines'), round.lines, line),
          code: String(index + 1),
        })),
        { ...group(child(path, 'after'), entry.after, line), code: String(entry.rounds.length + 1) },
      ];
    case 'care':
      return [
        {
          ...group(child(path, 'tips'), entry.tips, (item) => ({ kind: 'tip', item })),
          label: entry.label,
        },
      ];
    case 'guide':
      return [
        {
          ...group(child(path, 'items'), entry.items, (item) => ({ kind: 'guide-item', item })),
          label: entry.label,
        },
      ];
    case 'hints':
      return [
        {
          ...group(child(path, 'hints'), entry.hints, (item) => ({ kind: 'hint', item })),
          code: entry.country,
        },
      ];
  }
}

type WithoutPath<Row> = Row extends unknown ? Omit<Row, 'path'> : never;
type Bare = WithoutPath<PackRow>;

function group<Item>(path: string, items: readonly Item[], rowOf: (item: Item) => Bare): RowGroup {
  const rows = items.map((item, index) => ({ ...rowOf(item), path: child(path, index) }));
  return { path, label: null, code: null, rows };
}

/** The id or code of a row, unique in its pack. */
export function rowName({ item }: PackRow): string {
  return 'id' in item ? item.id : item.code;
}

/** The text by which a row is known in a list. */
export function rowText({ item }: PackRow): InEachLanguage {
  if ('text' in item) return item.text;
  return 'label' in item ? item.label : item.statement;
}

export function isSwitchedOff({ item }: PackRow): boolean {
  return 'off' in item || ('sureness' in item && item.sureness === 'NV');
}
