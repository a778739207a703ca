import type { Migration } from '../migrate.ts';

/**
 * Packs a supervisor imported (product B5), the fold of `pack-imported` and `pack-put-back`. Every version stays: a case keeps the
 * deadline of the version that gave it. At most one version of a pack is in use at a counter; without one the shipped pack is.
 */
export const importedPacks: Migration = {
  version: 2,
  name: 'imported-packs',
  sql: `
CREATE TABLE imported_pack (
  origin_counter TEXT    NOT NULL,
  pack_id        TEXT    NOT NULL CHECK (pack_id <> ''),
  version        INTEGER NOT NULL CHECK (version >= 1),
  kind           TEXT    NOT NULL CHECK (kind <> ''),
  imported_at    TEXT    NOT NULL,
  imported_by    TEXT,
  imported_seq   INTEGER NOT NULL,
  in_use         INTEGER NOT NULL CHECK (in_use IN (0, 1)),
  pack           TEXT    NOT NULL CHECK (json_valid(pack)),
  PRIMARY KEY (origin_counter, pack_id, version)
) STRICT;
CREATE UNIQUE INDEX pack_in_use ON imported_pack (origin_counter, pack_id) WHERE in_use = 1;
`,
};
