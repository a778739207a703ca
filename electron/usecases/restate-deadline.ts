import type { EventDraft } from '../domain/event.ts';
import { withFootNow } from '../domain/papers/letter-frame.ts';
import type { Acting } from './acting.ts';
import { fieldsOf, paperInputOf } from './paper-input.ts';
import type { CaseRow, Desk } from './ports.ts';

/**
 * Letters that are still being written state the day in force: where `row` has another day than they do, their foot becomes a next
 * version in the same transaction. Words of the clerk stay; a letter that is approved says what was approved.
 */
export function restatedLetters(
  desk: Desk,
  { branch, staff, now }: Acting,
  row: CaseRow,
): readonly EventDraft[] {
  const input = paperInputOf(desk, branch, row, fieldsOf(desk, row), staff, now);
  return desk.records.papersOf(row.caseId).flatMap((paper): readonly EventDraft[] => {
    const { kind, state, caseId } = paper;
    if (state !== 'draft' || (kind !== 'holding' && kind !== 'apology')) return [];
    const blocks = withFootNow(paper.blocks, input, kind);
    const contentHash = desk.digest.ofValue(blocks);
    if (contentHash === paper.contentHash) return [];
    const { id: paperId, language, templateVersion, title, signerName, signerTitle } = paper;
    return [
      {
        kind: 'paper-drafted',
        caseId,
        payload: {
          paperId,
          kind,
          language,
          version: paper.version + 1,
          templateVersion,
          title,
          blocks,
          contentHash,
          signerName,
          signerTitle,
        },
      },
    ];
  });
}
