import { columnsOf } from '../column.ts';
import type { FiledLetter } from '../letter-files.ts';

/**
 * `letters.csv`, one row a paper of any kind, latest version. Final in package v1. `content_hash` is SHA-256 over the canonical
 * blocks; `pdf_file` is the path in this package of the latest printed original, empty while it was never printed.
 * `return_reason`: why a supervisor gave it back; `override_reason`: why a finding of the wording checker was kept.
 */
export const LETTER_COLUMNS = columnsOf<FiledLetter>((column) => [
  column('id', 'case_number', ({ letter }) => letter.caseNumber),
  column('id', 'paper_id', ({ letter }) => letter.paper.id),
  column('code', 'kind', ({ letter }) => letter.paper.kind),
  column('code', 'language', ({ letter }) => letter.paper.language),
  column('code', 'state', ({ letter }) => letter.paper.state),
  column('number', 'version', ({ letter }) => letter.paper.version),
  column('number', 'template_version', ({ letter }) => letter.paper.templateVersion),
  column('text', 'title', ({ letter }) => letter.paper.title),
  column('hash', 'content_hash', ({ letter }) => letter.paper.contentHash),
  column('staff', 'signer_name', ({ letter }) => letter.paper.signerName),
  column('text', 'signer_title', ({ letter }) => letter.paper.signerTitle),
  column('instant', 'created_at_utc', ({ letter }) => letter.paper.createdAt),
  column('instant', 'approved_at_utc', ({ letter }) => letter.approvedAt),
  column('instant', 'printed_at_utc', ({ letter }) => letter.paper.printedAt),
  column('instant', 'handed_over_at_utc', ({ letter }) => letter.paper.handedOverAt),
  column('instant', 'posted_at_utc', ({ letter }) => letter.postedAt),
  column('instant', 'signed_at_utc', ({ letter }) => letter.signedAt),
  column('path', 'pdf_file', ({ files }) => files.at(-1)?.path ?? null),
  column('hash', 'pdf_sha256', ({ files }) => files.at(-1)?.sha256 ?? null),
  column('instant', 'approval_asked_at_utc', ({ letter }) => letter.review.askedAt),
  column('instant', 'returned_at_utc', ({ letter }) => letter.review.returnedAt),
  column('text', 'return_reason', ({ letter }) => letter.review.returnReason),
  column('text', 'override_reason', ({ letter }) => letter.review.overrideReason),
]);
