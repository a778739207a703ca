export const CHECKLIST_CODES = [
  'open-drafts',
  'papers-not-handed-over',
  'overdue-promises',
  'late-clocks',
  'missing-facts',
  'letters-waiting',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

/** Case numbers the log finds for each question of the checklist; a case with two papers stands there twice. */
export type ChecklistFindings = Readonly<Record<ChecklistCode, readonly string[]>>;

export interface ChecklistItem {
  readonly code: ChecklistCode;
  /** Something is still to be done. */
  readonly open: boolean;
  /** How many things, not how many cases. */
  readonly count: number;
  /** The cases concerned, each once, in order. */
  readonly numbers: readonly string[];
  /** An open item without a note keeps the day from closing; the note may say why it stays open (product F1). */
  readonly noteNeeded: boolean;
}

/** One item a question, always all of them, in the order the screen shows them. `notes` by code; blanks do not count as a note. */
export function dayChecklist(
  findings: ChecklistFindings,
  notes: Readonly<Record<string, string>> = {},
): readonly ChecklistItem[] {
  return CHECKLIST_CODES.map((code) => {
    const found = findings[code];
    const open = found.length > 0;
    return {
      code,
      open,
      count: found.length,
      numbers: [...new Set(found)].toSorted(),
      noteNeeded: open && (notes[code] ?? '').trim() === '',
    };
  });
}

/** A day may be closed once each open item is answered by a note; nothing is ever hidden by closing (product F1). */
export function mayClose(items: readonly ChecklistItem[]): boolean {
  return items.every((item) => !item.noteNeeded);
}
