import type { Migration } from '../migrate.ts';

/** Fingerprints of whom a package was sealed to beside head office, with a blank between them; empty for all packages of before. */
export const branchKey: Migration = {
  version: 6,
  name: 'branch-key',
  sql: `
ALTER TABLE package ADD COLUMN sealed_also TEXT NOT NULL DEFAULT '' CHECK (sealed_also = '' OR length(sealed_also) % 65 = 64);
`,
};
