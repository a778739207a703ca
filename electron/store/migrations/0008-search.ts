import type { Migration } from '../migrate.ts';

/**
 * The index of the search and what it is checked against. `search_text`: the folded text of a case, once. `search_index`: the rows
 * whose text holds a token, newest last, nothing else (contentless, no positions). `search_word`, `search_word_part`: every word of
 * the log once, and which words hold a part. Merges happen when nobody waits (automerge 0); one in the middle of a save could take
 * seconds, so it is put off as long as it can be (crisismerge). A log of before is indexed when it is opened: `search_form` says by
 * which fold the index was made.
 */
export const search: Migration = {
  version: 8,
  name: 'search',
  sql: `
CREATE TABLE search_text (
  arrived_seq INTEGER PRIMARY KEY,
  folded      TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0);
INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 512);

CREATE TABLE search_word (
  id   INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE CHECK (word <> '')
) STRICT;
CREATE VIRTUAL TABLE search_word_part USING fts5 (
  parts, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);
INSERT INTO search_word_part (search_word_part, rank) VALUES ('automerge', 0);
INSERT INTO search_word_part (search_word_part, rank) VALUES ('crisismerge', 512);

CREATE TABLE search_form (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  form INTEGER NOT NULL
) STRICT;

CREATE INDEX case_by_state ON complaint_case (state, arrived_seq);
`,
};
