import { z } from 'zod';
import { canonicalText } from './canonical-text.ts';

export const PACKAGE_FORMAT = 'amends-package/1';
export const MANIFEST_PATH = 'manifest.json';
export const SIGNATURE_PATH = 'manifest.sig';
export const SIGNER_PATH = 'signer.pem';
export const SUMMARY_PATH = 'summary.pdf';
export const EVENTS_PATH = 'events.jsonl';
export const WORKBOOK_PATH = 'day.xlsx';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
/** Half a character has no canonical form, and no file of a package such a name. */
const path = z
  .string()
  .max(200)
  .refine((value) => value.isWellFormed());

/**
 * `manifest.json`, stored as its RFC 8785 bytes; final in v1 (architecture, decision 11). `previous` is the SHA-256 of the
 * manifest of this counter's package before, null for the first. `events` names the first and last number of this counter's
 * log inside, and the hash of the last. `files` lists every other file but the signature, by path. `variant` stands only in a
 * redacted one, which is no link of the chain: it says the same of its place as the whole package it was made from.
 */
const manifestShape = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  branch: z.string().regex(/^[A-Z0-9]{2,6}$/),
  counter: z.int().min(1).max(99),
  sequence: z.int().min(1),
  previous: sha256.nullable(),
  variant: z.literal('redacted').optional(),
  events: z.strictObject({ first: z.int().min(1), last: z.int().min(1), hash: sha256 }),
  counts: z.strictObject({
    cases: count,
    events: count,
    followUps: count,
    improvements: count,
    letters: count,
    promises: count,
  }),
  files: z.array(z.strictObject({ path, bytes: count, sha256 })),
});
export type Manifest = Readonly<z.infer<typeof manifestShape>>;

export function manifestBytes(manifest: Manifest): Uint8Array {
  return Buffer.from(canonicalText(manifest), 'utf8');
}

/** The manifest these bytes hold; null when they are not one, or not in their canonical form. */
export function readManifest(bytes: Uint8Array): Manifest | null {
  const text = Buffer.from(bytes).toString('utf8');
  const parsed = manifestShape.safeParse(jsonOf(text));
  return parsed.success && canonicalText(parsed.data) === text ? parsed.data : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
