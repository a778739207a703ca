import type { Migration } from '../migrate.ts';

/**
 * What each package was sealed to, its size, where it was handed over, its redacted copy, and every time it was copied again. The
 * packages of before were all plain; the times they were copied stand in the log.
 */
export const sealedPackages: Migration = {
  version: 4,
  name: 'sealed-packages',
  sql: `
ALTER TABLE package ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0 CHECK (bytes >= 0);
ALTER TABLE package ADD COLUMN sealed_to TEXT NOT NULL DEFAULT 'plain' CHECK (sealed_to IN ('plain', 'passphrase') OR length(sealed_to) = 64);
ALTER TABLE package ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE package ADD COLUMN redacted_name TEXT;
ALTER TABLE package ADD COLUMN redacted_sha256 TEXT CHECK (length(redacted_sha256) = 64);
ALTER TABLE package ADD COLUMN redacted_bytes INTEGER CHECK (redacted_bytes >= 0);

CREATE TABLE package_copy (
  origin_counter TEXT    NOT NULL,
  copied_seq     INTEGER NOT NULL,
  sequence       INTEGER NOT NULL CHECK (sequence >= 1),
  copied_at      TEXT    NOT NULL,
  copied_by      TEXT,
  folder         TEXT    NOT NULL,
  PRIMARY KEY (origin_counter, copied_seq)
) STRICT;
CREATE INDEX package_copy_by_package ON package_copy (origin_counter, sequence, copied_seq);
INSERT INTO package_copy (origin_counter, copied_seq, sequence, copied_at, copied_by, folder)
SELECT event.origin_counter, event.seq, json_extract(event_payload.payload, '$.sequence'), event.at_utc, event.actor, ''
FROM event JOIN event_payload ON event_payload.event_seq = event.seq
WHERE event.kind = 'package-copied' AND event_payload.payload IS NOT NULL;
`,
};
