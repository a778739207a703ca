import type { ScreenLocale } from '../language.ts';
import { heatOf, judgeWords } from './judge-words.ts';
import type { JudgedWords } from './judge-words.ts';
import { BEATS } from './role-play.ts';
import type { Beat, End, RolePlay } from './role-play.ts';

/** What the clerk does: says something, or keeps silent for the pause of 30 seconds. */
export type Move = { readonly kind: 'said'; readonly words: string } | { readonly kind: 'paused' };

/** How a move went: `forward` did what the moment asks for, `heated` was at fault, `early` offered a solution unheard, `idle` did nothing. */
export type Effect = 'forward' | 'heated' | 'early' | 'idle';

export interface Turn {
  readonly beat: Beat;
  readonly move: Move;
  /** Null for a pause. */
  readonly judged: JudgedWords | null;
  readonly effect: Effect;
  readonly reply: string;
  /** After the reply. */
  readonly temperature: number;
}

export interface Talk {
  readonly beat: Beat;
  readonly temperature: number;
  /** Rounds of listening before any solution; three are asked for (seed 001, section 3). */
  readonly rounds: number;
  readonly turns: readonly Turn[];
  readonly end: End | null;
}

export const ROUNDS_ASKED = 3;
/** Two rounds belong to listening, the third names the feeling. */
const LISTEN_ROUNDS = 2;
/** A customer who has been kept talking so long goes. */
const LONGEST_TALK = 14;
const LEAVES_AT = 5;
const AT_EASE = 2;

export function beginTalk(play: RolePlay): Talk {
  return { beat: 'listen', temperature: play.start, rounds: 0, turns: [], end: null };
}

export function mayPause(talk: Talk): boolean {
  return (
    talk.end === null && talk.beat === 'listen' && !talk.turns.some(({ move }) => move.kind === 'paused')
  );
}

/** The customer's answer to a move. Pure: the same words in the same moment always get the same answer. */
export function takeTurn(play: RolePlay, talk: Talk, move: Move, screen: ScreenLocale): Talk {
  if (talk.end !== null || (move.kind === 'paused' && !mayPause(talk))) return talk;
  const judged = move.kind === 'paused' ? null : judgeWords(play, move.words, screen);
  const effect = effectOf(talk.beat, judged);
  const stalled = effect === 'idle' && talk.turns.at(-1)?.effect === 'idle';
  const warmer = effect === 'heated' || effect === 'early' || stalled ? 1 : 0;
  const rounds =
    effect === 'forward' && (talk.beat === 'listen' || talk.beat === 'feelings')
      ? talk.rounds + 1
      : talk.rounds;
  const beat = effect === 'forward' ? beatAfter(talk.beat, rounds) : talk.beat;
  const cooler = effect === 'forward' && beat !== talk.beat ? 1 : 0;
  const temperature = Math.max(0, talk.temperature + warmer - cooler);
  const end = endOf(talk, beat, temperature);
  const reply = end === null ? replyOf(play, talk, effect, judged, beat) : play.ends[end];
  const turn = { beat: talk.beat, move, judged, effect, reply, temperature };
  return { beat: beat ?? talk.beat, temperature, rounds, turns: [...talk.turns, turn], end };
}

/** Every move again, from the beginning. */
export function replay(play: RolePlay, moves: readonly Move[], screen: ScreenLocale): Talk {
  return moves.reduce((talk, move) => takeTurn(play, talk, move, screen), beginTalk(play));
}

function effectOf(beat: Beat, judged: JudgedWords | null): Effect {
  if (judged === null) return 'forward';
  if (judged.faults.length > 0) return 'heated';
  if (judged.step && (beat === 'listen' || beat === 'feelings')) return 'early';
  return DOES[beat](judged) ? 'forward' : 'idle';
}

const DOES: Readonly<Record<Beat, (judged: JudgedWords) => boolean>> = {
  listen: ({ listened, mirrored }) => listened || mirrored,
  feelings: ({ mirrored }) => mirrored,
  remedy: ({ promise }) => promise !== null,
  apologise: ({ apologised }) => apologised,
};

/** Null once the last beat is done. */
function beatAfter(beat: Beat, rounds: number): Beat | null {
  if (beat === 'listen' && rounds < LISTEN_ROUNDS) return 'listen';
  return BEATS[BEATS.indexOf(beat) + 1] ?? null;
}

function endOf(talk: Talk, beat: Beat | null, temperature: number): End | null {
  if (temperature >= LEAVES_AT) return 'left';
  if (beat === null) return temperature <= AT_EASE ? 'settled' : 'unsettled';
  return talk.turns.length + 1 >= LONGEST_TALK ? 'left' : null;
}

function replyOf(
  play: RolePlay,
  talk: Talk,
  effect: Effect,
  judged: JudgedWords | null,
  beat: Beat | null,
): string {
  const [fault] = judged?.faults ?? [];
  if (effect === 'heated' && fault !== undefined) return play.hotter[heatOf(fault.rule)];
  if (effect === 'early') return play.tooEarly;
  if (effect === 'idle') return play.beats[talk.beat].same;
  return beat === talk.beat || talk.beat === 'apologise' ? play.more : play.beats[talk.beat].calmer;
}
