import type { CaseId, PaperId } from './ids.ts';
import type { PaperLanguage } from './language.ts';
import type { Instant } from './time.ts';

export const PAPER_KINDS = ['receipt', 'holding', 'apology', 'resolution', 'public-reply'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
export const PAPER_STATES = ['draft', 'approved', 'printed', 'handed-over', 'posted', 'signed'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** Papers of sentences: edited, checked and approved before they leave. The others are forms, printed as the facts stand. */
export function needsApproval(kind: PaperKind): boolean {
  return kind === 'apology' || kind === 'holding' || kind === 'public-reply';
}

/** Two kinds of paper at a counter: receipts may come from a roll printer, everything else from a sheet printer. */
export const PRINT_TRAYS = ['receipt', 'letter'] as const;
export type PrintTray = (typeof PRINT_TRAYS)[number];

export function trayOf(kind: PaperKind): PrintTray {
  return kind === 'receipt' ? 'receipt' : 'letter';
}

/** A public reply is copied by whoever has a network, never printed (product D8). */
export function isPrinted(kind: PaperKind): boolean {
  return kind !== 'public-reply';
}

/** So many papers are made while the one before them is printed and recorded: two in work, one ready. */
export const MOST_PRINTED_AHEAD = 3;

export function mayBePrinted({ kind, state }: Pick<Paper, 'kind' | 'state'>): boolean {
  return isPrinted(kind) && !(needsApproval(kind) && state === 'draft');
}

/**
 * The parts papers of sentences are made of; the editor shows one row a part, the checker asks which are missing (wording:
 * elements). Which paper has which, and in what order, stands in papers/parts-of.ts.
 */
export const LETTER_PARTS = [
  'salutation',
  'facts',
  'regret',
  'responsibility',
  'empathy',
  'reason',
  'cause',
  'open-points',
  'remedy',
  'goodwill',
  'prevention',
  'new-date',
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
  | {
      /** Boxes to tick: the answer given, or all open for a pen. */
      readonly kind: 'ticks';
      readonly heading: string;
      readonly options: readonly { readonly text: string; readonly ticked: boolean }[];
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
