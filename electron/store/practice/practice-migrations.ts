import type { Migration } from '../migrate.ts';

/** Migrations of the file of rehearsals: a list of its own, as the file has no part in the log. */
export const PRACTICE_MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'practice',
    sql: `
CREATE TABLE rehearsal (
  id        TEXT    PRIMARY KEY,
  staff_id  TEXT    NOT NULL CHECK (staff_id <> ''),
  play_id   TEXT    NOT NULL CHECK (play_id <> ''),
  at        TEXT    NOT NULL,
  listening INTEGER NOT NULL CHECK (listening BETWEEN 0 AND 5),
  wording   INTEGER NOT NULL CHECK (wording BETWEEN 0 AND 5),
  in_order  INTEGER NOT NULL CHECK (in_order BETWEEN 0 AND 5),
  promises  INTEGER NOT NULL CHECK (promises BETWEEN 0 AND 5),
  passed    INTEGER NOT NULL CHECK (passed IN (0, 1)),
  ended     TEXT    NOT NULL CHECK (ended IN ('settled', 'unsettled', 'left'))
) STRICT;
CREATE INDEX rehearsal_by_staff ON rehearsal (staff_id, at);
`,
  },
];
