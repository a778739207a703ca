import type { PromptPack } from '../packs/envelope.ts';
import type { Cue } from './codes.ts';
import { fillLine, wordsOf } from './fill-line.ts';
import type { LineFacts, PromptRun } from './fill-line.ts';
import { gatherLines, speakingEntries } from './gather-lines.ts';
import type { Layer, OfferedLine, PromptChoice } from './gather-lines.ts';

/** At most so many lines on screen; said ones fold into one row of them (product B1). */
export const LINES_ON_SCREEN = 7;
/** Room kept for each cue while all three have lines: three to say, two to ask, two to avoid. */
const ROOM: Readonly<Record<Cue, number>> = { say: 3, ask: 2, avoid: 2 };
/**
 * What the log gets instead of the id of a line from a situation or an overlay: situation, pattern and temperament are never
 * written, not even through the name of a line (product A6).
 */
export const UNNAMED_LINE = 'spoken';

export interface PromptInput extends PromptChoice, LineFacts {
  /** Ids of lines said in this intake. */
  readonly saidIds: readonly string[];
  /** Ids put back with F7, oldest first; start with none, and take the next list from `nextLine`. */
  readonly skippedIds?: readonly string[];
}

export interface PromptLine {
  readonly id: string;
  /** The id that may be written to the log with "said it". */
  readonly logId: string;
  readonly cue: Cue;
  readonly layer: Layer;
  /** Exactly one line of a screen is large: the one to say or ask now. Never one to avoid. */
  readonly large: boolean;
  readonly runs: readonly PromptRun[];
  readonly words: string;
  /** Only with `avoid`: why, in a few words. */
  readonly why: string | null;
}

export interface Prompts {
  /** Large line first, then say, ask, avoid. */
  readonly lines: readonly PromptLine[];
  /** What the mode of apology allows, one sentence to the clerk. */
  readonly header: string;
  /** Body and voice, of the most specific layer that has one. */
  readonly bodyHint: string;
}

/**
 * The prompter's page for this moment. Pure and deterministic: same packs, choice, facts and `now` give the same page.
 * Layers: stage, situation, mode, one overlay; the most specific comes first. Said lines are left out (the timeline shows
 * them folded, which takes one of the seven places).
 */
export function choosePrompts(packs: readonly PromptPack[], input: PromptInput): Prompts {
  const all = gatherLines(packs, input, input.fields).flatMap((offered) => rendered(offered, input));
  const unsaid = all.filter(({ line, always }) => !always && !input.saidIds.includes(line.id));
  const reserve = all.filter(({ always }) => always);
  const queue = [...unsaid, ...reserve];
  const now = largeOf(queue, input.skippedIds ?? []);
  const room = LINES_ON_SCREEN - (input.saidIds.length > 0 ? 1 : 0);
  const beside = unsaid.filter((each) => each !== now);
  const shown = now === undefined ? [] : pick(beside, now, room);
  return {
    lines: shown.map(({ line }) => (line === now?.line ? { ...line, large: true } : line)),
    header: headerOf(packs, input),
    bodyHint: bodyHintOf(packs, input),
  };
}

/** F7, "another line": the skipped list to pass in next. When every line has had its turn it begins again. */
export function nextLine(packs: readonly PromptPack[], input: PromptInput): readonly string[] {
  const skipped = input.skippedIds ?? [];
  const large = choosePrompts(packs, input).lines.find((line) => line.large);
  if (large === undefined) return skipped;
  const next = [...skipped.filter((id) => id !== large.id), large.id];
  const after = choosePrompts(packs, { ...input, skippedIds: next }).lines.find((line) => line.large);
  return after !== undefined && skipped.includes(after.id) ? [large.id] : next;
}

interface Candidate {
  readonly line: PromptLine;
  readonly pinned: boolean;
  readonly always: boolean;
}

function rendered({ line, layer }: OfferedLine, facts: LineFacts): readonly Candidate[] {
  const runs = fillLine(line.text[facts.language], facts);
  if (runs === null) return [];
  const named = layer === 'stage' || layer === 'mode';
  const shown: PromptLine = {
    id: line.id,
    logId: named ? line.id : UNNAMED_LINE,
    cue: line.cue,
    layer,
    large: false,
    runs,
    words: wordsOf(runs),
    why: line.why?.[facts.language] ?? null,
  };
  return [{ line: shown, pinned: line.pinned === true, always: line.always === true }];
}

/** First to say, else to ask, not put back; else the one put back longest ago. */
function largeOf(queue: readonly Candidate[], skipped: readonly string[]): Candidate | undefined {
  const speakable = [...ofCue(queue, 'say'), ...ofCue(queue, 'ask')].toSorted(
    (a, b) => Number(a.always) - Number(b.always),
  );
  const fresh = speakable.find(({ line }) => !skipped.includes(line.id));
  return fresh ?? speakable.toSorted((a, b) => turn(skipped, a) - turn(skipped, b))[0];
}

function turn(skipped: readonly string[], candidate: Candidate): number {
  return skipped.indexOf(candidate.line.id);
}

/** The large line, the pinned ones, then each cue up to its room, then whatever still fits; most specific first throughout. */
function pick(beside: readonly Candidate[], now: Candidate, room: number): readonly Candidate[] {
  const chosen = new Set<Candidate>([now, ...beside.filter(({ pinned }) => pinned)]);
  for (const cue of ['say', 'ask', 'avoid'] as const) {
    for (const candidate of ofCue(beside, cue)) {
      if (chosen.size < room && ofCue([...chosen], cue).length < ROOM[cue]) chosen.add(candidate);
    }
  }
  for (const candidate of beside) if (chosen.size < room) chosen.add(candidate);
  const rest = beside.filter((candidate) => chosen.has(candidate));
  return [now, ...ofCue(rest, 'say'), ...ofCue(rest, 'ask'), ...ofCue(rest, 'avoid')];
}

function ofCue(candidates: readonly Candidate[], cue: Cue): readonly Candidate[] {
  return candidates.filter(({ line }) => line.cue === cue);
}

function headerOf(packs: readonly PromptPack[], input: PromptInput): string {
  for (const { entry } of speakingEntries(packs, input)) {
    if (entry.layer === 'mode') return entry.header[input.language];
  }
  return '';
}

function bodyHintOf(packs: readonly PromptPack[], input: PromptInput): string {
  for (const { entry } of speakingEntries(packs, input)) {
    if (entry.layer !== 'mode' && entry.bodyHint !== undefined) return entry.bodyHint[input.language];
  }
  return '';
}
