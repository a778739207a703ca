import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import type { Db } from '../database.ts';
import { caseOf, changedOne } from './projection.ts';
import type { FoldedEvent, Projections } from './projection.ts';

type PaperKindOfEvent =
  | 'paper-drafted'
  | 'approval-asked'
  | 'paper-returned'
  | 'paper-approved'
  | 'paper-printed'
  | 'paper-handed-over'
  | 'paper-posted'
  | 'paper-signed';

export const paperProjections: Projections<PaperKindOfEvent> = {
  /** A new version starts as a draft again: what was approved, printed or handed over was the version before (in the log). */
  'paper-drafted': (db, event) => {
    const { paperId, kind, language, version, templateVersion, title, blocks, contentHash } = event.payload;
    const { signerName, signerTitle } = event.payload;
    changedOne(
      run(
        db,
        `INSERT INTO paper (id, case_id, drafted_seq, kind, language, state, version, template_version, title, content_hash,
           signer_name, signer_title, created_at, drafted_at, blocks)
         VALUES (:paperId, :caseId, :seq, :kind, :language, 'draft', :version, :templateVersion, :title, :contentHash,
           :signerName, :signerTitle, :at, :at, :blocks)
         ON CONFLICT (id) DO UPDATE SET state = 'draft', version = excluded.version,
           template_version = excluded.template_version, title = excluded.title, content_hash = excluded.content_hash,
           language = excluded.language, signer_name = excluded.signer_name, signer_title = excluded.signer_title,
           drafted_at = excluded.drafted_at, blocks = excluded.blocks, approved_at = NULL, approved_by = NULL,
           override_reason = '', printed_at = NULL, copies = 0, pdf_sha256 = NULL, handed_over_at = NULL, posted_at = NULL,
           signed_at = NULL, asked_at = NULL, asked_by = NULL, returned_at = NULL, returned_by = NULL, return_reason = ''
         WHERE excluded.version > paper.version AND excluded.case_id = paper.case_id`,
        {
          paperId,
          caseId: caseOf(event),
          seq: event.seq,
          kind,
          language,
          version,
          templateVersion,
          title,
          contentHash,
          signerName,
          signerTitle,
          at: event.at,
          blocks: canonicalJson(blocks),
        },
      ),
      event,
    );
  },
  'approval-asked': (db, event) => {
    const { paperId, version } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE paper SET asked_at = :at, asked_by = :actor, returned_at = NULL, returned_by = NULL, return_reason = ''
         WHERE id = :paperId AND version = :version AND case_id = :caseId AND state = 'draft'`,
        { paperId, version, at: event.at, actor: event.actor, caseId: caseOf(event) },
      ),
      event,
    );
  },
  'paper-returned': (db, event) => {
    const { paperId, version, reason } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE paper SET returned_at = :at, returned_by = :by, return_reason = :reason, asked_at = NULL, asked_by = NULL
         WHERE id = :paperId AND version = :version AND case_id = :caseId AND state = 'draft'`,
        {
          paperId,
          version,
          reason,
          at: event.at,
          by: event.secondActor ?? event.actor,
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
  'paper-approved': (db, event) => {
    const { paperId, version, overrideReason } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE paper SET state = 'approved', approved_at = :at, approved_by = :by, override_reason = :overrideReason
         WHERE id = :paperId AND version = :version AND case_id = :caseId`,
        {
          paperId,
          version,
          overrideReason,
          at: event.at,
          by: event.secondActor ?? event.actor,
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
  'paper-printed': (db, event) => {
    const { paperId, version, pdfSha256, copy } = event.payload;
    if (copy) {
      changedOne(
        run(db, `UPDATE paper SET copies = copies + 1 WHERE id = :paperId AND version = :version`, {
          paperId,
          version,
        }),
        event,
      );
      return;
    }
    changedOne(
      run(
        db,
        `UPDATE paper SET state = iif(state IN ('draft', 'approved'), 'printed', state),
           printed_at = coalesce(printed_at, :at), pdf_sha256 = coalesce(pdf_sha256, :pdfSha256)
         WHERE id = :paperId AND version = :version AND case_id = :caseId`,
        { paperId, version, pdfSha256, at: event.at, caseId: caseOf(event) },
      ),
      event,
    );
    // The letter of apology stops the clock "letter within 24 hours of resolution" (seed 001).
    run(
      db,
      `UPDATE complaint_case SET letter_at = coalesce(letter_at, :at)
       WHERE id = :caseId AND EXISTS (SELECT 1 FROM paper WHERE id = :paperId AND kind = 'apology')`,
      { at: event.at, caseId: caseOf(event), paperId },
    );
  },
  'paper-handed-over': (db, event) =>
    mark(
      db,
      event,
      `UPDATE paper SET state = 'handed-over', handed_over_at = :at WHERE id = :paperId AND case_id = :caseId`,
    ),
  'paper-posted': (db, event) =>
    mark(
      db,
      event,
      `UPDATE paper SET state = 'posted', posted_at = :at WHERE id = :paperId AND case_id = :caseId`,
    ),
  'paper-signed': (db, event) =>
    mark(
      db,
      event,
      `UPDATE paper SET state = 'signed', signed_at = :at WHERE id = :paperId AND case_id = :caseId`,
    ),
};

function mark(
  db: Db,
  event: FoldedEvent<'paper-handed-over' | 'paper-posted' | 'paper-signed'>,
  sql: string,
): void {
  const parameters = { at: event.at, paperId: event.payload.paperId, caseId: caseOf(event) };
  changedOne(run(db, sql, parameters), event);
}
