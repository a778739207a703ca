import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { PaperId } from '../domain/ids.ts';
import { textOf } from '../domain/papers/edited-letter.ts';
import { isPrinted, mayBePrinted, trayOf } from '../domain/paper.ts';
import type { Paper, PrintTray } from '../domain/paper.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';

/** What may be printed in one go. */
export function listPapersToPrint(desk: Desk): Outcome<ChannelOutput<'papers-to-print'>> {
  const who = acting(desk);
  return who.ok ? done({ papers: [...desk.records.papersToPrint()] }) : who;
}

/** How a paper becomes a sheet: documents makes HTML, main's window makes PDF and hands it to a printer. */
export interface PaperPress {
  /** `copy` stamps COPY on a reprint; the stored bytes stay as they were first made. */
  readonly pdf: (paper: Paper, number: string, stamp: 'copy' | null) => Promise<Uint8Array>;
  /** Begins the sheets `pdf` will be asked for next; what was begun before and is not among them is let go. */
  readonly begin: (next: readonly { readonly paper: Paper; readonly number: string }[]) => void;
  /** One print after the other: a second key press finds the first one's paper printed and makes a copy. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Refuses `print-failed` and `print-cancelled`; the file name carries the case number, never a name. */
  readonly print: (pdf: Uint8Array, fileName: string, tray?: PrintTray) => Promise<Outcome<Nothing>>;
}

/**
 * The PDF is made once, goes to the printer, and is stored with the event once the printer took it: what went out is what is
 * kept, and a jam or a closed dialog leaves the paper unprinted, so that the next sheet is no copy.
 */
export function printPaper(
  desk: Desk,
  press: PaperPress,
  input: ChannelInput<'print-paper'>,
): Promise<Outcome<ChannelOutput<'print-paper'>>> {
  return press.inTurn(() => printNow(desk, press, input));
}

async function printNow(
  desk: Desk,
  press: PaperPress,
  input: ChannelInput<'print-paper'>,
): Promise<Outcome<ChannelOutput<'print-paper'>>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const found = numbered(desk, input.paperId);
  if (found === null) return refuse('not-found');
  const { paper, number } = found;
  if (!mayBePrinted(paper)) return refuse('wrong-paper-state');
  const copy = paper.printedAt !== null;
  const made = press.pdf(paper, number, copy ? 'copy' : null);
  press.begin((input.next ?? []).flatMap((paperId) => firstPrint(desk, paperId) ?? []));
  const bytes = await made;
  const pdfSha256 = copy && paper.pdfSha256 !== null ? paper.pdfSha256 : desk.digest.ofBytes(bytes);
  const printed = await press.print(bytes, fileName(number, paper, copy), trayOf(paper.kind));
  if (!printed.ok) return printed;
  desk.log.append(
    { ...who.value.context, at: desk.clock.now() },
    [
      {
        kind: 'paper-printed',
        caseId: paper.caseId,
        payload: { paperId: paper.id, version: paper.version, pdfSha256, copy },
      },
    ],
    copy ? {} : { storePdf: { paperId: paper.id, bytes, sha256: pdfSha256 } },
  );
  return done({ copy, pdfSha256 });
}

interface Numbered {
  readonly paper: Paper;
  /** Of its case. */
  readonly number: string;
}

function numbered(desk: Desk, paperId: PaperId): Numbered | null {
  const paper = desk.records.paper(paperId);
  const row = paper && desk.records.caseRow(paper.caseId);
  return paper && row && { paper, number: row.number };
}

function firstPrint(desk: Desk, paperId: PaperId): Numbered | null {
  const found = numbered(desk, paperId);
  return found !== null && mayBePrinted(found.paper) && found.paper.printedAt === null ? found : null;
}

function fileName(number: string, paper: Paper, copy: boolean): string {
  return `${number}_${paper.kind}_v${String(paper.version)}${copy ? '_copy' : ''}.pdf`;
}

export function markPaper(
  desk: Desk,
  input: { paperId: PaperId; as: 'handed-over' | 'posted' | 'signed' },
): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const paper = desk.records.paper(input.paperId);
  if (paper === null) return refuse('not-found');
  // A public reply is passed on as text to whoever has a network; nothing of it is printed.
  const after = {
    'handed-over': isPrinted(paper.kind) ? ['printed'] : ['approved'],
    posted: ['printed'],
    signed: ['printed', 'handed-over', 'posted'],
  };
  if (!after[input.as].includes(paper.state)) return refuse('wrong-paper-state');
  desk.log.append(who.value.context, [
    { kind: `paper-${input.as}`, caseId: paper.caseId, payload: { paperId: paper.id } },
  ]);
  return done(NOTHING);
}

/** Where a text is put for somebody to paste it; implemented by the system's clipboard. */
export interface Clipboard {
  readonly write: (text: string) => Promise<void>;
}

/** The words of an approved public reply, exactly as they were approved (product D8). */
export async function copyPublicReply(
  desk: Desk,
  clipboard: Clipboard,
  input: { paperId: PaperId },
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const paper = desk.records.paper(input.paperId);
  if (paper === null) return refuse('not-found');
  if (paper.kind !== 'public-reply' || paper.state === 'draft') return refuse('wrong-paper-state');
  await clipboard.write(textOf(paper.blocks));
  return done(NOTHING);
}
