import type { Migration } from '../migrate.ts';

/**
 * Anonymised cases, legal hold, kept packages that were removed, repeats that are counted without naming the case before. A payload
 * may be erased by a `payload-erased` event of its own case alone, whenever it came in; an event of another counter that was erased
 * there arrives erased. The PDFs of a case go with it. An upgrade reads no log and makes no table anew: it must be quick at a million.
 */
export const privacy: Migration = {
  version: 7,
  name: 'privacy',
  sql: `
ALTER TABLE complaint_case ADD COLUMN erased_at TEXT;
ALTER TABLE complaint_case ADD COLUMN is_repeat INTEGER NOT NULL DEFAULT 0 CHECK (is_repeat IN (0, 1));
UPDATE complaint_case SET is_repeat = 1 WHERE repeat_of IS NOT NULL;
CREATE INDEX case_by_end ON complaint_case (
  CASE WHEN channel = 'authority' THEN 'authority' WHEN safety = 1 THEN 'safety'
    WHEN coalesce(goodwill_minor, 0) > 0 OR goodwill_kind = 'in-kind' THEN 'money'
    WHEN state IN ('left', 'withdrawn') THEN 'left' ELSE 'ordinary' END,
  max(coalesce(closed_at, ''), coalesce(withdrawn_at, ''), coalesce(left_at, ''), coalesce(resolved_at, '')), id)
  WHERE erased_at IS NULL AND state IN ('resolved', 'withdrawn', 'left', 'closed');
CREATE INDEX case_repeated ON complaint_case (repeat_of) WHERE repeat_of IS NOT NULL;
CREATE INDEX case_linked ON complaint_case (linked_case) WHERE linked_case IS NOT NULL;

CREATE TABLE legal_hold (
  case_id TEXT PRIMARY KEY REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  reason  TEXT NOT NULL CHECK (reason <> ''),
  held_at TEXT NOT NULL,
  held_by TEXT
) STRICT;

ALTER TABLE package ADD COLUMN erased_at TEXT;

DROP TRIGGER event_payload_only_appended;
CREATE TRIGGER event_payload_only_appended BEFORE INSERT ON event_payload
WHEN EXISTS (SELECT 1 FROM event_payload WHERE event_seq = NEW.event_seq)
  OR (NEW.payload IS NULL AND NOT EXISTS (
    SELECT 1 FROM event AS erasing JOIN event AS erased ON erased.case_id = erasing.case_id
    WHERE erasing.seq = NEW.erased_by AND erasing.kind = 'payload-erased' AND erased.seq = NEW.event_seq))
BEGIN SELECT RAISE(ABORT, 'event_payload: never replaced'); END;
DROP TRIGGER event_payload_only_erased;
CREATE TRIGGER event_payload_only_erased BEFORE UPDATE ON event_payload
WHEN NEW.event_seq <> OLD.event_seq OR NEW.payload IS NOT NULL OR OLD.payload IS NULL
  OR NOT EXISTS (
    SELECT 1 FROM event AS erasing JOIN event AS erased ON erased.case_id = erasing.case_id
    WHERE erasing.seq = NEW.erased_by AND erasing.kind = 'payload-erased'
      AND erased.seq = OLD.event_seq AND erased.kind <> 'payload-erased')
BEGIN SELECT RAISE(ABORT, 'event_payload: erased only by a payload-erased event of its case'); END;

DROP TRIGGER paper_pdf_never_deleted;
CREATE TRIGGER paper_pdf_only_erased BEFORE DELETE ON paper_pdf
WHEN NOT EXISTS (
  SELECT 1 FROM paper JOIN event ON event.case_id = paper.case_id
  WHERE paper.id = OLD.paper_id AND event.kind = 'payload-erased')
BEGIN SELECT RAISE(ABORT, 'paper_pdf: deleted only with its case'); END;
`,
};
