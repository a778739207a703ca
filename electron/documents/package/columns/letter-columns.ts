import type { Column } from '../column.ts';
import type { FiledLetter } from '../letter-files.ts';

/**
 * `letters.csv`, one row a paper of any kind, latest version. Final in package v1. `content_hash` is SHA-256 over the canonical
 * blocks; `pdf_file` is the path in this package of the latest printed original, empty while it was never printed.
 */
export const LETTER_COLUMNS: readonly Column<FiledLetter>[] = [
  { name: 'case_number', cell: ({ letter }) => letter.caseNumber },
  { name: 'paper_id', cell: ({ letter }) => letter.paper.id },
  { name: 'kind', cell: ({ letter }) => letter.paper.kind },
  { name: 'language', cell: ({ letter }) => letter.paper.language },
  { name: 'state', cell: ({ letter }) => letter.paper.state },
  { name: 'version', cell: ({ letter }) => letter.paper.version },
  { name: 'template_version', cell: ({ letter }) => letter.paper.templateVersion },
  { name: 'title', cell: ({ letter }) => letter.paper.title },
  { name: 'content_hash', cell: ({ letter }) => letter.paper.contentHash },
  { name: 'signer_name', cell: ({ letter }) => letter.paper.signerName },
  { name: 'signer_title', cell: ({ letter }) => letter.paper.signerTitle },
  { name: 'created_at_utc', cell: ({ letter }) => letter.paper.createdAt },
  { name: 'approved_at_utc', cell: ({ letter }) => letter.approvedAt },
  { name: 'printed_at_utc', cell: ({ letter }) => letter.paper.printedAt },
  { name: 'handed_over_at_utc', cell: ({ letter }) => letter.paper.handedOverAt },
  { name: 'posted_at_utc', cell: ({ letter }) => letter.postedAt },
  { name: 'signed_at_utc', cell: ({ letter }) => letter.signedAt },
  { name: 'pdf_file', cell: ({ files }) => files.at(-1)?.path ?? null },
  { name: 'pdf_sha256', cell: ({ files }) => files.at(-1)?.sha256 ?? null },
];
