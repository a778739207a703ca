import { PAPER_LANGUAGES } from '../language.ts';
import type { PaperLanguage } from '../language.ts';
import type { Note } from './guidance-content.ts';
import type { PackLine, PromptContent, PromptEntry } from './prompt-content.ts';
import { child, isRecord } from './pack-fault.ts';

/** Something of a prompt pack with an id, and the JSON Pointer to it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly path: string;
}

/** Lines of an entry as they stand in its pack: those of every round and after them for the listening aid. */
export function linesOf(entry: PromptEntry): readonly PackLine[] {
  return placedLines(entry, '').map(({ item }) => item);
}

/** One text in one language, with its pointer. */
export interface CheckedText {
  readonly path: string;
  readonly language: PaperLanguage;
  readonly text: string;
}

/**
 * What the wording checker reads: every line to say or to ask, and every piece of advice. What is to be avoided is full of
 * faults on purpose. Takes content that is not known to be right yet, so that an import tells faults of shape and of wording at
 * once.
 */
export function checkedTexts(content: unknown): readonly CheckedText[] {
  const texts: CheckedText[] = [];
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) walk(each, child(path, index));
      return;
    }
    if (!isRecord(value)) return;
    const { text } = value;
    if (isRecord(text) && typeof value['id'] === 'string') {
      if (value['cue'] === 'avoid') return;
      for (const language of PAPER_LANGUAGES) {
        const words = text[language];
        if (typeof words === 'string')
          texts.push({ path: child(child(path, 'text'), language), language, text: words });
      }
      return;
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, child(path, key));
  };
  walk(content, '/content');
  return texts;
}

export function placedLines(entry: PromptEntry, path: string): readonly Placed<PackLine>[] {
  switch (entry.layer) {
    case 'calming':
      return [
        ...entry.rounds.flatMap((round, index) =>
          placed(round.lines, child(child(child(path, 'rounds'), index), 'lines')),
        ),
        ...placed(entry.after, child(path, 'after')),
      ];
    case 'care':
    case 'guide':
    case 'hints':
      return [];
    case 'stage':
    case 'situation':
    case 'mode':
    case 'pattern':
    case 'temperament':
    case 'phrases':
    case 'colleague':
    case 'call-back':
      return placed(entry.lines, child(path, 'lines'));
  }
}

/** Ids of every line, tip, item and hint, with the pointer to each. */
export function placedIds(content: PromptContent): readonly Placed<string>[] {
  return content.entries.flatMap((entry, index) => {
    const path = child('/content/entries', index);
    return [...placedLines(entry, path), ...placedNotes(entry, path)].map((each) => ({
      item: each.item.id,
      path: child(each.path, 'id'),
    }));
  });
}

function placedNotes(entry: PromptEntry, path: string): readonly Placed<Note>[] {
  switch (entry.layer) {
    case 'care':
      return placed(entry.tips, child(path, 'tips'));
    case 'guide':
      return placed(entry.items, child(path, 'items'));
    case 'hints':
      return placed(entry.hints, child(path, 'hints'));
    case 'stage':
    case 'situation':
    case 'mode':
    case 'pattern':
    case 'temperament':
    case 'calming':
    case 'phrases':
    case 'colleague':
    case 'call-back':
      return [];
  }
}

function placed<Item>(items: readonly Item[], path: string): readonly Placed<Item>[] {
  return items.map((item, index) => ({ item, path: child(path, index) }));
}
