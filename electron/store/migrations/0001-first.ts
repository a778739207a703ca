import type { Migration } from '../migrate.ts';

/**
 * The tables every log starts with. Frozen once merged: a change is a new migration.
 * `event`, `event_payload`: the log. `staff_secret`, `intake_draft`, `intake_place`, `letter_draft`, `paper_pdf`, `setting`: kept beside it.
 * Every other table is the fold of the events and written by the projections alone.
 */
export const first: Migration = {
  version: 1,
  name: 'first',
  sql: `
CREATE TABLE event (
  seq            INTEGER PRIMARY KEY CHECK (seq >= 1),
  origin_counter TEXT    NOT NULL CHECK (origin_counter <> ''),
  origin_seq     INTEGER NOT NULL CHECK (origin_seq >= 1),
  at_utc         TEXT    NOT NULL CHECK (at_utc GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
  zone           TEXT    NOT NULL CHECK (zone <> ''),
  actor          TEXT,
  second_actor   TEXT,
  kind           TEXT    NOT NULL CHECK (kind <> ''),
  kind_version   INTEGER NOT NULL CHECK (kind_version >= 1),
  case_id        TEXT,
  payload_digest BLOB    NOT NULL CHECK (length(payload_digest) = 32),
  prev_hash      BLOB    NOT NULL CHECK (length(prev_hash) = 32),
  hash           BLOB    NOT NULL CHECK (length(hash) = 32),
  UNIQUE (origin_counter, origin_seq)
) STRICT;
CREATE INDEX event_by_case ON event (case_id, seq) WHERE case_id IS NOT NULL;

CREATE TABLE event_payload (
  event_seq INTEGER PRIMARY KEY REFERENCES event (seq),
  payload   TEXT CHECK (payload IS NULL OR json_valid(payload)),
  salt      BLOB CHECK (salt IS NULL OR length(salt) >= 16),
  erased_by INTEGER,
  CHECK ((payload IS NULL) = (salt IS NULL)),
  CHECK ((payload IS NULL) = (erased_by IS NOT NULL))
) STRICT;

CREATE TRIGGER event_only_appended BEFORE INSERT ON event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
  OR EXISTS (SELECT 1 FROM event WHERE origin_counter = NEW.origin_counter AND origin_seq = NEW.origin_seq)
BEGIN SELECT RAISE(ABORT, 'event: appended in order, never replaced'); END;
CREATE TRIGGER event_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'event: never changed'); END;
CREATE TRIGGER event_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'event: never deleted'); END;
CREATE TRIGGER event_payload_only_appended BEFORE INSERT ON event_payload
WHEN NEW.payload IS NULL OR EXISTS (SELECT 1 FROM event_payload WHERE event_seq = NEW.event_seq)
BEGIN SELECT RAISE(ABORT, 'event_payload: never replaced'); END;
CREATE TRIGGER event_payload_only_erased BEFORE UPDATE ON event_payload
WHEN NEW.event_seq <> OLD.event_seq OR NEW.payload IS NOT NULL OR OLD.payload IS NULL
  OR NOT EXISTS (SELECT 1 FROM event WHERE seq = NEW.erased_by AND kind = 'payload-erased' AND seq > OLD.event_seq)
BEGIN SELECT RAISE(ABORT, 'event_payload: erased only by a payload-erased event'); END;
CREATE TRIGGER event_payload_never_deleted BEFORE DELETE ON event_payload
BEGIN SELECT RAISE(ABORT, 'event_payload: never deleted'); END;

CREATE TABLE branch (
  origin_counter TEXT PRIMARY KEY,
  branch         TEXT NOT NULL CHECK (json_valid(branch)),
  set_up_at      TEXT NOT NULL,
  changed_at     TEXT NOT NULL
) STRICT;

CREATE TABLE signing_key (
  origin_counter TEXT NOT NULL,
  public_key_pem TEXT NOT NULL,
  replaces       TEXT NOT NULL,
  made_at        TEXT NOT NULL,
  made_seq       INTEGER NOT NULL,
  PRIMARY KEY (origin_counter, public_key_pem)
) STRICT;

CREATE TABLE staff (
  id             TEXT PRIMARY KEY,
  name           TEXT NOT NULL CHECK (name <> ''),
  role           TEXT NOT NULL CHECK (role IN ('clerk', 'supervisor')),
  job_title      TEXT NOT NULL CHECK (json_valid(job_title)),
  polish_form    TEXT NOT NULL CHECK (polish_form IN ('feminine', 'masculine')),
  added_at       TEXT NOT NULL,
  added_seq      INTEGER NOT NULL,
  deactivated_at TEXT
) STRICT;

CREATE TABLE staff_secret (
  staff_id     TEXT PRIMARY KEY REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  hash         TEXT    NOT NULL CHECK (hash <> ''),
  salt         TEXT    NOT NULL CHECK (salt <> ''),
  cost         INTEGER NOT NULL CHECK (cost >= 1),
  failures     INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
  locked_until TEXT
) STRICT;

CREATE TABLE complaint_case (
  id                   TEXT PRIMARY KEY,
  number               TEXT    NOT NULL UNIQUE CHECK (number <> ''),
  origin_counter       TEXT    NOT NULL,
  state                TEXT    NOT NULL CHECK (state IN ('intake', 'open', 'resolved', 'withdrawn', 'left', 'reopened')),
  owner                TEXT    NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  arrived_at           TEXT    NOT NULL,
  arrived_seq          INTEGER NOT NULL UNIQUE,
  zone                 TEXT    NOT NULL,
  local_date           TEXT    NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  numbered_on          TEXT    NOT NULL,
  ordinal              INTEGER NOT NULL CHECK (ordinal >= 1),
  stage                TEXT    NOT NULL,
  missing              INTEGER NOT NULL DEFAULT 0,
  parked_at            TEXT,
  acknowledged_at      TEXT,
  progress_told_at     TEXT,
  confirmed_at         TEXT,
  letter_at            TEXT,
  resolved_at          TEXT,
  resolved_on          TEXT,
  resolution_basis     TEXT    NOT NULL DEFAULT '',
  withdrawn_at         TEXT,
  withdrawal_reason    TEXT    NOT NULL DEFAULT '',
  left_at              TEXT,
  leaving_reason       TEXT    NOT NULL DEFAULT '',
  reopened_at          TEXT,
  reopening_reason     TEXT    NOT NULL DEFAULT '',
  reopened_times       INTEGER NOT NULL DEFAULT 0,
  mode                 TEXT    CHECK (mode IN ('principle', 'full', 'shared', 'regret', 'experience')),
  deadline_pack        TEXT,
  deadline_version     INTEGER,
  deadline_rule        TEXT,
  deadline_due_on      TEXT,
  deadline_computed_on TEXT,
  customer_name        TEXT    NOT NULL DEFAULT '',
  customer_folded      TEXT    NOT NULL DEFAULT '',
  name_withheld        INTEGER NOT NULL DEFAULT 0 CHECK (name_withheld IN (0, 1)),
  address_form         TEXT,
  address_title        TEXT    NOT NULL DEFAULT '',
  phone                TEXT    NOT NULL DEFAULT '',
  phone_digits         TEXT    NOT NULL DEFAULT '' CHECK (phone_digits NOT GLOB '*[^0-9]*'),
  phone_reversed       TEXT    NOT NULL DEFAULT '' CHECK (length(phone_reversed) = length(phone_digits)),
  paper_language       TEXT    CHECK (paper_language IN ('zh', 'en', 'pl')),
  channel              TEXT,
  form                 TEXT,
  reference            TEXT    NOT NULL DEFAULT '',
  reference_folded     TEXT    NOT NULL DEFAULT '',
  matter               TEXT    NOT NULL DEFAULT '',
  matter_folded        TEXT    NOT NULL DEFAULT '',
  happened_on          TEXT,
  place                TEXT,
  sector               TEXT,
  category             TEXT,
  product              TEXT,
  complaint_kind       TEXT,
  severity             TEXT,
  safety               INTEGER NOT NULL DEFAULT 0 CHECK (safety IN (0, 1)),
  facts_state          TEXT,
  cause                TEXT,
  principle            TEXT,
  goodwill_kind        TEXT,
  goodwill_minor       INTEGER CHECK (goodwill_minor >= 0),
  goodwill_currency    TEXT    CHECK ((goodwill_currency IS NULL) = (goodwill_minor IS NULL)),
  answer               TEXT,
  next_contact_at      TEXT,
  next_contact_kind    TEXT,
  linked_case          TEXT,
  repeat_of            TEXT,
  UNIQUE (origin_counter, numbered_on, ordinal)
) STRICT;
CREATE INDEX case_by_day ON complaint_case (local_date, arrived_seq);
CREATE INDEX case_in_intake ON complaint_case (arrived_seq) WHERE state = 'intake';
CREATE INDEX case_by_resolution_day ON complaint_case (resolved_on) WHERE resolved_on IS NOT NULL;
CREATE INDEX case_without_end ON complaint_case (arrived_at) WHERE state IN ('intake', 'open', 'reopened');
CREATE INDEX case_without_letter ON complaint_case (resolved_at) WHERE state = 'resolved' AND letter_at IS NULL;
CREATE INDEX case_by_next_contact ON complaint_case (next_contact_at) WHERE next_contact_at IS NOT NULL AND state IN ('open', 'reopened');
CREATE INDEX case_by_phone ON complaint_case (phone_reversed, arrived_seq) WHERE phone_reversed <> '';
CREATE INDEX case_by_reference ON complaint_case (reference_folded, arrived_seq) WHERE reference_folded <> '';

CREATE TABLE case_record (
  case_id TEXT PRIMARY KEY REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  record  TEXT NOT NULL CHECK (json_valid(record))
) STRICT;

CREATE TABLE name_word (
  word        TEXT    NOT NULL CHECK (word <> ''),
  arrived_seq INTEGER NOT NULL REFERENCES complaint_case (arrived_seq) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (word, arrived_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_by_case ON name_word (arrived_seq);

CREATE TABLE staff_concerned (
  case_id   TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  noted_seq INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  noted_at  TEXT    NOT NULL,
  PRIMARY KEY (case_id, noted_seq)
) STRICT;

CREATE TABLE intake_draft (
  case_id    TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  field      TEXT    NOT NULL CHECK (field <> ''),
  value      TEXT    NOT NULL CHECK (json_valid(value)),
  revision   INTEGER NOT NULL CHECK (revision >= 1),
  updated_at TEXT    NOT NULL,
  PRIMARY KEY (case_id, field)
) STRICT;
CREATE TABLE intake_place (
  case_id    TEXT    PRIMARY KEY REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  stage      TEXT    NOT NULL,
  cursor     TEXT    NOT NULL,
  revision   INTEGER NOT NULL CHECK (revision >= 1),
  updated_at TEXT    NOT NULL
) STRICT;

CREATE TABLE said_line (
  id            TEXT PRIMARY KEY,
  case_id       TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  said_seq      INTEGER NOT NULL,
  stage         TEXT    NOT NULL,
  line_id       TEXT    NOT NULL,
  language      TEXT    NOT NULL CHECK (language IN ('zh', 'en', 'pl')),
  words         TEXT    NOT NULL,
  at            TEXT    NOT NULL,
  by_staff      TEXT,
  taken_back_at TEXT
) STRICT;
CREATE INDEX said_line_by_case ON said_line (case_id, said_seq);

CREATE TABLE promise (
  id         TEXT PRIMARY KEY,
  case_id    TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  made_seq   INTEGER NOT NULL,
  source     TEXT    NOT NULL CHECK (source IN ('clock', 'remedy', 'letter', 'follow-up', 'manual')),
  what       TEXT    NOT NULL,
  owner      TEXT    NOT NULL,
  due_at     TEXT    NOT NULL,
  made_at    TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('open', 'kept', 'late', 'broken', 'withdrawn')),
  settled_at TEXT    CHECK ((settled_at IS NULL) = (state = 'open')),
  settled_on TEXT,
  reason     TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX promise_by_case ON promise (case_id, made_seq);
CREATE INDEX promise_due ON promise (due_at) WHERE state = 'open';
CREATE INDEX promise_open_by_case ON promise (case_id) WHERE state = 'open';
CREATE INDEX promise_by_settled_day ON promise (settled_on) WHERE settled_on IS NOT NULL;

CREATE TABLE follow_up (
  id              TEXT PRIMARY KEY,
  case_id         TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  entered_seq     INTEGER NOT NULL,
  kind            TEXT    NOT NULL,
  at              TEXT    NOT NULL,
  local_date      TEXT    NOT NULL,
  by_staff        TEXT,
  said            TEXT    NOT NULL,
  outcome         TEXT    NOT NULL,
  satisfaction    INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
  next_contact_at TEXT,
  settles         TEXT
) STRICT;
CREATE INDEX follow_up_by_case ON follow_up (case_id, entered_seq);
CREATE INDEX follow_up_by_day ON follow_up (local_date);

CREATE TABLE paper (
  id               TEXT PRIMARY KEY,
  case_id          TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  drafted_seq      INTEGER NOT NULL,
  kind             TEXT    NOT NULL CHECK (kind IN ('receipt', 'holding', 'apology', 'resolution', 'public-reply')),
  language         TEXT    NOT NULL CHECK (language IN ('zh', 'en', 'pl')),
  state            TEXT    NOT NULL CHECK (state IN ('draft', 'approved', 'printed', 'handed-over', 'posted', 'signed')),
  version          INTEGER NOT NULL CHECK (version >= 1),
  template_version INTEGER NOT NULL CHECK (template_version >= 1),
  title            TEXT    NOT NULL,
  content_hash     TEXT    NOT NULL CHECK (length(content_hash) = 64),
  signer_name      TEXT    NOT NULL,
  signer_title     TEXT    NOT NULL,
  created_at       TEXT    NOT NULL,
  drafted_at       TEXT    NOT NULL,
  approved_at      TEXT,
  approved_by      TEXT,
  override_reason  TEXT    NOT NULL DEFAULT '',
  printed_at       TEXT,
  copies           INTEGER NOT NULL DEFAULT 0,
  pdf_sha256       TEXT    CHECK (length(pdf_sha256) = 64),
  handed_over_at   TEXT,
  posted_at        TEXT,
  signed_at        TEXT,
  blocks           TEXT    NOT NULL CHECK (json_valid(blocks))
) STRICT;
CREATE INDEX paper_by_case ON paper (case_id, drafted_seq);
CREATE INDEX paper_to_approve ON paper (drafted_at) WHERE state = 'draft' AND kind <> 'receipt';
CREATE INDEX paper_to_hand_over ON paper (printed_at) WHERE state = 'printed';

CREATE TABLE letter_draft (
  paper_id   TEXT PRIMARY KEY REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  paragraphs TEXT NOT NULL CHECK (json_valid(paragraphs)),
  updated_at TEXT NOT NULL
) STRICT;
CREATE TABLE paper_pdf (
  paper_id  TEXT    NOT NULL REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED,
  sha256    TEXT    NOT NULL CHECK (length(sha256) = 64),
  version   INTEGER NOT NULL CHECK (version >= 1),
  stored_at TEXT    NOT NULL,
  bytes     BLOB    NOT NULL CHECK (length(bytes) > 0),
  PRIMARY KEY (paper_id, version)
) STRICT;
CREATE TRIGGER paper_pdf_never_changed BEFORE UPDATE ON paper_pdf
BEGIN SELECT RAISE(ABORT, 'paper_pdf: stored once'); END;
CREATE TRIGGER paper_pdf_never_deleted BEFORE DELETE ON paper_pdf
BEGIN SELECT RAISE(ABORT, 'paper_pdf: never deleted'); END;

CREATE TABLE working_day (
  origin_counter TEXT    NOT NULL,
  local_date     TEXT    NOT NULL,
  first_seq      INTEGER NOT NULL,
  last_seq       INTEGER NOT NULL,
  PRIMARY KEY (origin_counter, local_date)
) STRICT, WITHOUT ROWID;
CREATE TABLE day_close (
  origin_counter TEXT    NOT NULL,
  local_date     TEXT    NOT NULL,
  closed_at      TEXT    NOT NULL,
  closed_by      TEXT,
  closed_seq     INTEGER NOT NULL,
  notes          TEXT    NOT NULL CHECK (json_valid(notes)),
  PRIMARY KEY (origin_counter, local_date)
) STRICT;
CREATE TABLE package (
  origin_counter  TEXT    NOT NULL,
  sequence        INTEGER NOT NULL CHECK (sequence >= 1),
  local_date      TEXT    NOT NULL,
  file_name       TEXT    NOT NULL,
  manifest_sha256 TEXT    NOT NULL CHECK (length(manifest_sha256) = 64),
  file_sha256     TEXT    NOT NULL CHECK (length(file_sha256) = 64),
  first_seq       INTEGER NOT NULL CHECK (first_seq >= 1),
  last_seq        INTEGER NOT NULL CHECK (last_seq >= first_seq),
  last_hash       TEXT    NOT NULL CHECK (length(last_hash) = 64),
  made_at         TEXT    NOT NULL,
  made_by         TEXT,
  copied_at       TEXT,
  copies          INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (origin_counter, sequence)
) STRICT;

CREATE TABLE setting (
  name       TEXT PRIMARY KEY CHECK (name <> ''),
  value      TEXT NOT NULL CHECK (json_valid(value)),
  updated_at TEXT NOT NULL
) STRICT;
`,
};
