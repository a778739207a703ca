import type { Migration } from '../migrate.ts';

/**
 * Packages of other counters: whose people and keys they are, what was taken in, what waits for a package before it, where two
 * counters decided differently. And old registers: a batch of cases, and numbers that stay used when a batch is undone.
 */
export const comingTogether: Migration = {
  version: 5,
  name: 'coming-together',
  sql: `
ALTER TABLE staff ADD COLUMN origin_counter TEXT NOT NULL DEFAULT '';
UPDATE staff SET origin_counter = (SELECT origin_counter FROM event WHERE event.seq = staff.added_seq);

CREATE TABLE trusted_counter (
  origin_counter TEXT    NOT NULL,
  counter        TEXT    NOT NULL CHECK (counter <> ''),
  from_sequence  INTEGER NOT NULL CHECK (from_sequence >= 1),
  public_key_pem TEXT    NOT NULL CHECK (public_key_pem <> ''),
  trusted_at     TEXT    NOT NULL,
  trusted_by     TEXT,
  PRIMARY KEY (origin_counter, counter, from_sequence)
) STRICT;

CREATE TABLE imported_package (
  origin_counter  TEXT    NOT NULL,
  counter         TEXT    NOT NULL CHECK (counter <> origin_counter),
  sequence        INTEGER NOT NULL CHECK (sequence >= 1),
  manifest_sha256 TEXT    NOT NULL CHECK (length(manifest_sha256) = 64),
  file_sha256     TEXT    NOT NULL CHECK (length(file_sha256) = 64),
  events          INTEGER NOT NULL CHECK (events >= 1),
  last_seq        INTEGER NOT NULL CHECK (last_seq >= 1),
  last_hash       TEXT    NOT NULL CHECK (length(last_hash) = 64),
  known_from      INTEGER NOT NULL,
  imported_at     TEXT    NOT NULL,
  imported_by     TEXT,
  PRIMARY KEY (origin_counter, counter, sequence)
) STRICT;

CREATE TABLE held_package (
  counter         TEXT    NOT NULL,
  sequence        INTEGER NOT NULL CHECK (sequence >= 1),
  manifest_sha256 TEXT    NOT NULL CHECK (length(manifest_sha256) = 64),
  file_name       TEXT    NOT NULL,
  held_at         TEXT    NOT NULL,
  needs_counter   TEXT    NOT NULL,
  needs_sequence  INTEGER NOT NULL,
  bytes           BLOB    NOT NULL CHECK (length(bytes) > 0),
  PRIMARY KEY (counter, sequence)
) STRICT;

CREATE TABLE conflict (
  case_id    TEXT    NOT NULL REFERENCES complaint_case (id) DEFERRABLE INITIALLY DEFERRED,
  subject    TEXT    NOT NULL,
  about      TEXT    NOT NULL,
  sides      TEXT    NOT NULL CHECK (json_valid(sides)),
  decided    INTEGER NOT NULL CHECK (decided IN (0, 1)),
  kept       TEXT,
  decided_at TEXT,
  decided_by TEXT,
  note       TEXT    NOT NULL DEFAULT '',
  PRIMARY KEY (case_id, subject, about)
) STRICT;
CREATE INDEX conflict_open ON conflict (case_id) WHERE decided = 0;

CREATE TABLE register_batch (
  batch          TEXT    PRIMARY KEY,
  origin_counter TEXT    NOT NULL,
  file_name      TEXT    NOT NULL,
  file_sha256    TEXT    NOT NULL CHECK (length(file_sha256) = 64),
  row_count      INTEGER NOT NULL CHECK (row_count >= 1),
  imported_at    TEXT    NOT NULL,
  imported_by    TEXT,
  undone_at      TEXT,
  undo_reason    TEXT    NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE ordinal_used (
  origin_counter TEXT    NOT NULL,
  local_date     TEXT    NOT NULL,
  highest        INTEGER NOT NULL CHECK (highest >= 1),
  PRIMARY KEY (origin_counter, local_date)
) STRICT, WITHOUT ROWID;
ALTER TABLE complaint_case ADD COLUMN register_batch TEXT;
ALTER TABLE complaint_case ADD COLUMN register_number TEXT NOT NULL DEFAULT '';
CREATE INDEX case_by_register ON complaint_case (register_batch) WHERE register_batch IS NOT NULL;
`,
};
