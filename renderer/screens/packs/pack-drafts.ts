import type { Pack } from '../../../electron/domain/packs/envelope.ts';

/** Packs being edited, by id and the version they were taken from: leaving the page loses nothing while the window is open. */
const drafts = new Map<string, { readonly from: number; readonly pack: Pack }>();

export function packDraft(pack: Pack): Pack {
  const draft = drafts.get(pack.id);
  return draft?.from === pack.version ? draft.pack : pack;
}

export function keepPackDraft(from: Pack, pack: Pack): void {
  drafts.set(from.id, { from: from.version, pack });
}

export function dropPackDraft(packId: string): void {
  drafts.delete(packId);
}
