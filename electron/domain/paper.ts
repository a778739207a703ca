import type { CaseId, PaperId } from './ids.ts';
import type { PaperLanguage } from './language.ts';
import type { Instant } from './time.ts';

export const PAPER_KINDS = ['receipt', 'holding', 'apology', 'resolution', 'public-reply'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export const PAPER_STATES = ['draft', 'approved', 'printed', 'handed-over', 'posted', 'signed'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** The parts a letter is made of; the editor shows one row a part, the checker asks which are missing (wording: elements). */
export const LETTER_PARTS = [
  'salutation',
  'facts',
  'responsibility',
  'empathy',
  'cause',
  'remedy',
  'goodwill',
  'prevention',
  'contact',
  'assurance',
  'thanks',
  'closing',
] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** One run of text; a `blank` names a fact that is missing and the field it is typed into. */
export type Run = { readonly text: string } | { readonly blank: string; readonly label: string };

/**
 * What a paper is made of, independent of how it is drawn. Canonical JSON of the blocks is hashed: the same facts give the
 * same bytes and the same hash.
 */
export type PaperBlock =
  | { readonly kind: 'letterhead'; readonly organisation: string; readonly lines: readonly string[] }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'address'; readonly back: string; readonly lines: readonly string[] }
  | { readonly kind: 'reference'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'paragraph';
      readonly part: LetterPart;
      readonly fixed: boolean;
      readonly runs: readonly Run[];
    }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'section'; readonly heading: string; readonly text: string }
  | {
      readonly kind: 'promises';
      readonly heading: string;
      readonly columns: readonly [what: string, who: string, by: string];
      readonly rows: readonly (readonly [what: string, who: string, by: string])[];
    }
  | {
      readonly kind: 'deadline';
      readonly label: string;
      readonly date: string;
      readonly note: string;
      readonly contactLabel: string;
      readonly contact: string;
      readonly hours: string;
    }
  | { readonly kind: 'remarks'; readonly heading: string; readonly lines: number }
  | {
      readonly kind: 'signatures';
      readonly columns: readonly { readonly under: string; readonly fine: string }[];
    }
  | {
      readonly kind: 'signer';
      readonly closing: string;
      readonly name: string;
      readonly jobTitle: string;
      readonly handLines: number;
    }
  | { readonly kind: 'legal'; readonly text: string };

/** A paper as stored: its blocks, its state and what was copied in so that it never changes later. */
export interface Paper {
  readonly id: PaperId;
  readonly caseId: CaseId;
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  readonly state: PaperState;
  /** Rises with every change of the blocks, from 1. */
  readonly version: number;
  readonly templateVersion: number;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** SHA-256 of the canonical JSON of the blocks, hexadecimal. */
  readonly contentHash: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly createdAt: Instant;
  readonly printedAt: Instant | null;
  readonly handedOverAt: Instant | null;
  readonly pdfSha256: string | null;
}
