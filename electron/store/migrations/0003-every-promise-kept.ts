import type { Migration } from '../migrate.ts';

/**
 * Waiting and closed cases, pauses, extended deadlines, moved promises, goodwill that a supervisor decides, escalations, new
 * problems of an old case, improvements, letters that were asked for or returned, and which reminder was shown.
 * `complaint_case` is made anew because a CHECK cannot be changed: its rows are copied as they are.
 */
export const everyPromiseKept: Migration = {
  version: 3,
  name: 'every-promise-kept',
  sql: `
CREATE TABLE complaint_case_new (
  id                     TEXT PRIMARY KEY,
  number                 TEXT    NOT NULL UNIQUE CHECK (number <> ''),
  origin_counter         TEXT    NOT NULL,
  state                  TEXT    NOT NULL CHECK (state IN ('intake', 'open', 'waiting', 'resolved', 'withdrawn', 'left', 'closed', 'reopened')),
  owner                  TEXT    NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  arrived_at             TEXT    NOT NULL,
  arrived_seq            INTEGER NOT NULL UNIQUE,
  zone                   TEXT    NOT NULL,
  local_date             TEXT    NOT NULL CHECK (local_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  numbered_on            TEXT    NOT NULL,
  ordinal                INTEGER NOT NULL CHECK (ordinal >= 1),
  stage                  TEXT    NOT NULL,
  missing                INTEGER NOT NULL DEFAULT 0,
  parked_at              TEXT,
  acknowledged_at        TEXT,
  progress_told_at       TEXT,
  confirmed_at           TEXT,
  letter_at              TEXT,
  resolved_at            TEXT,
  resolved_on            TEXT,
  resolution_basis       TEXT    NOT NULL DEFAULT '',
  withdrawn_at           TEXT,
  withdrawal_reason      TEXT    NOT NULL DEFAULT '',
  left_at                TEXT,
  leaving_reason         TEXT    NOT NULL DEFAULT '',
  closed_at              TEXT,
  closing_reason         TEXT    NOT NULL DEFAULT '',
  reopened_at            TEXT,
  reopening_reason       TEXT    NOT NULL DEFAULT '',
  reopened_times         INTEGER NOT NULL DEFAULT 0,
  mode                   TEXT    CHECK (mode IN ('principle', 'full', 'shared', 'regret', 'experience')),
  deadline_pack          TEXT,
  deadline_version       INTEGER,
  deadline_rule          TEXT,
  deadline_due_on        TEXT,
  deadline_computed_on   TEXT,
  deadline_due_at        TEXT,
  deadline_step          TEXT,
  deadline_extended_from TEXT,
  customer_name          TEXT    NOT NULL DEFAULT '',
  customer_folded        TEXT    NOT NULL DEFAULT '',
  name_withheld          INTEGER NOT NULL DEFAULT 0 CHECK (name_withheld IN (0, 1)),
  address_form           TEXT,
  address_title          TEXT    NOT NULL DEFAULT '',
  phone                  TEXT    NOT NULL DEFAULT '',
  phone_digits           TEXT    NOT NULL DEFAULT '' CHECK (phone_digits NOT GLOB '*[^0-9]*'),
  phone_reversed         TEXT    NOT NULL DEFAULT '' CHECK (length(phone_reversed) = length(phone_digits)),
  paper_language         TEXT    CHECK (paper_language IN ('zh', 'en', 'pl')),
  channel                TEXT,
  form                   TEXT,
  reference              TEXT    NOT NULL DEFAULT '',
  reference_folded       TEXT    NOT NULL DEFAULT '',
  matter                 TEXT    NOT NULL DEFAULT '',
  matter_folded          TEXT    NOT NULL DEFAULT '',
  happened_on            TEXT,
  place                  TEXT,
  sector                 TEXT,
  category               TEXT,
  product                TEXT,
  complaint_kind         TEXT,
  severity               TEXT,
  safety                 INTEGER NOT NULL DEFAULT 0 CHECK (safety IN (0, 1)),
  public_post            TEXT,
  facts_state            TEXT,
  cause                  TEXT,
  principle              TEXT,
  goodwill_kind          TEXT,
  goodwill_minor         INTEGER CHECK (goodwill_minor >= 0),
  goodwill_currency      TEXT    CHECK ((goodwill_currency IS NULL) = (goodwill_minor IS NULL)),
  answer                 TEXT,
  next_contact_at        TEXT,
  next_contact_kind      TEXT,
  linked_case            TEXT,
  repeat_of              TEXT,
  escalated_at           TEXT,
  escalation_reason      TEXT    NOT NULL DEFAULT '',
  escalated_times        INTEGER NOT NULL DEFAULT 0,
  UNIQUE (origin_counter, numbered_on, ordinal)
) STRICT;
INSERT INTO complaint_case_new (id, number, origin_counter, state, owner, arrived_at, arrived_seq, zone, local_date, numbered_on,
  ordinal, stage, missing, parked_at, acknowledged_at, progress_told_at, confirmed_at, letter_at, resolved_at, resolved_on,
  resolution_basis, withdrawn_at, withdrawal_reason, left_at, leaving_reason, reopened_at, reopening_reason, reopened_times, mode,
  deadline_pack, deadline_version, deadline_rule, deadline_due_on, deadline_computed_on, customer_name, customer_folded,
  name_withheld, address_form, address_title, phone, phone_digits, phone_reversed, paper_language, channel, form, reference,
  reference_folded, matter, matter_folded, happened_on, place, sector, category, product, complaint_kind, severity, safety,
  facts_state, cause, principle, goodwill_kind, goodwill_minor, goodwill_currency, answer, next_contact_at, next_contact_kind,
  linked_case, repeat_of)
SELECT id, number, origin_counter, state, owner, arrived_at, arrived_seq, zone, local_date, numbered_on,
  ordinal, stage, missing, parked_at, acknowledged_at, progress_told_at, confirmed_at, letter_at, resolved_at, resolved_on,
  resolution_basis, withdrawn_at, withdrawal_reason, left_at, leaving_reason, reopened_at, reopening_reason, reopened_times, mode,
  deadline_pack, deadline_version, deadline_rule, deadline_due_on, deadline_computed_on, customer_name, customer_folded,
  name_withheld, address_form, address_title, phone, phone_digits, phone_reversed, paper_language, channel, form, reference,
  reference_folded, matter, matter_folded, happened_on, place, sector, category, product, complaint_kind, severity, safety,
  facts_state, cause, principle, goodwill_kind, goodwill_minor, goodwill_currency, answer, next_contact_at, next_contact_kind,
  linked_case, repeat_of
FROM complaint_case;
DROP TABLE complaint_case;
ALTER TABLE complaint_case_new RENAME TO complaint_case;
CREATE INDEX case_by_day ON complaint_case (local_date, arrived_seq);
CREATE INDEX case_in_intake ON complaint_case (arrived_seq) WHERE state = 'intake';
CREATE INDEX case_by_resolution_day ON complaint_case (resolved_on) WHERE resolved_on IS NOT NULL;
CREATE INDEX case_without_end ON complaint_case (arrived_at) WHERE state IN ('intake', 'open', 'waiting', 'reopened');
CREATE INDEX case_without_letter ON complaint_case (resolved_at) WHERE state = 'resolved' AND letter_at IS NULL;
CREATE INDEX case_by_deadline ON complaint_case (deadline_due_on) WHERE deadline_due_on IS NOT NULL AND state IN ('open', 'waiting', 'reopened');
CREATE INDEX case_by_next_contact ON complaint_case (next_contact_at) WHERE next_contact_at IS NOT NULL AND state IN ('open', 'reopened');
CREATE INDEX case_by_phone ON complaint_case (phone_reversed, arrived_seq) WHERE phone_reversed <> '';
CREATE INDEX case_by_reference ON complaint_case (reference_folded, arrived_seq) WHERE reference_folded <> '';

CREATE TABLE case_pause (
  case_id  TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  from_seq INTEGER NOT NULL,
  from_at  TEXT    NOT NULL,
  to_at    TEXT,
  reason   TEXT    NOT NULL CHECK (reason <> ''),
  PRIMARY KEY (case_id, from_seq)
) STRICT;

CREATE TABLE lateness (
  case_id  TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  clock    TEXT    NOT NULL CHECK (clock <> ''),
  reason   TEXT    NOT NULL CHECK (reason <> ''),
  noted_at TEXT    NOT NULL,
  PRIMARY KEY (case_id, clock)
) STRICT;

CREATE TABLE goodwill (
  id         TEXT PRIMARY KEY,
  case_id    TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  asked_seq  INTEGER NOT NULL,
  asked_at   TEXT    NOT NULL,
  asked_by   TEXT,
  kind       TEXT    NOT NULL,
  basis      TEXT    NOT NULL CHECK (json_valid(basis)),
  minor      INTEGER CHECK (minor >= 0),
  currency   TEXT    CHECK ((currency IS NULL) = (minor IS NULL)),
  due_on     TEXT,
  why        TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('waiting', 'approved', 'refused', 'withdrawn')),
  decided_at TEXT,
  decided_by TEXT,
  decision   TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goodwill_by_case ON goodwill (case_id, asked_seq);
CREATE INDEX goodwill_waiting ON goodwill (asked_at) WHERE state = 'waiting';

CREATE TABLE escalation_note (
  case_id   TEXT NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  happening TEXT NOT NULL CHECK (happening <> ''),
  decision  TEXT NOT NULL,
  note      TEXT NOT NULL,
  noted_at  TEXT NOT NULL,
  noted_by  TEXT,
  PRIMARY KEY (case_id, happening)
) STRICT;

CREATE TABLE case_problem (
  id        TEXT PRIMARY KEY,
  case_id   TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  added_seq INTEGER NOT NULL,
  added_at  TEXT    NOT NULL,
  matter    TEXT    NOT NULL CHECK (matter <> ''),
  what      TEXT    NOT NULL
) STRICT;
CREATE INDEX case_problem_by_case ON case_problem (case_id, added_seq);

CREATE TABLE improvement (
  id         TEXT PRIMARY KEY,
  opened_seq INTEGER NOT NULL,
  opened_at  TEXT    NOT NULL,
  cause      TEXT    NOT NULL CHECK (cause <> ''),
  owner      TEXT    NOT NULL,
  due_on     TEXT,
  decision   TEXT    NOT NULL DEFAULT '',
  decided_on TEXT,
  state      TEXT    NOT NULL CHECK (state IN ('open', 'decided', 'done', 'rejected')),
  done_on    TEXT
) STRICT;
CREATE INDEX improvement_by_state ON improvement (state, opened_seq);
CREATE TABLE improvement_case (
  improvement_id TEXT    NOT NULL REFERENCES improvement (id) DEFERRABLE INITIALLY DEFERRED,
  case_id        TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  linked_at      TEXT    NOT NULL,
  PRIMARY KEY (improvement_id, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX improvement_case_by_case ON improvement_case (case_id);

ALTER TABLE promise ADD COLUMN step_id TEXT;
ALTER TABLE promise ADD COLUMN first_due_at TEXT;
ALTER TABLE promise ADD COLUMN moved_times INTEGER NOT NULL DEFAULT 0;

ALTER TABLE paper ADD COLUMN asked_at TEXT;
ALTER TABLE paper ADD COLUMN asked_by TEXT;
ALTER TABLE paper ADD COLUMN returned_at TEXT;
ALTER TABLE paper ADD COLUMN returned_by TEXT;
ALTER TABLE paper ADD COLUMN return_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE staff ADD COLUMN deactivation_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE reminder (
  happening TEXT PRIMARY KEY CHECK (happening <> ''),
  shown_at  TEXT NOT NULL
) STRICT;
`,
};
