import type { Severity } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { PromptPack } from '../packs/envelope.ts';
import { TALK_PARTS } from '../packs/guidance-content.ts';
import type { TalkPart } from '../packs/guidance-content.ts';
import type { LocalDate } from '../time.ts';
import type { Cue, SituationCode } from './codes.ts';
import { fillLine, wordsOf } from './fill-line.ts';
import type { Speaker } from './fill-line.ts';
import { entriesOf } from './gather-lines.ts';

/** What makes a case hard on the person behind the counter, as far as the window knows; nothing of it is written. */
export interface CaseStrain {
  readonly severity?: Severity | undefined;
  readonly safety?: boolean | undefined;
  /** The listening aid ran at least one round. */
  readonly listened: boolean;
  readonly situations: readonly SituationCode[];
}
/** Situations that leave nobody untouched; codes of the situations pack. */
const HARD_SITUATIONS: readonly SituationCode[] = ['shouting', 'harassing-customer'];

export function wasHard(strain: CaseStrain): boolean {
  return (
    strain.severity === 'severe' ||
    strain.safety === true ||
    strain.listened ||
    strain.situations.some((code) => HARD_SITUATIONS.includes(code))
  );
}

export interface CareTip {
  readonly id: string;
  /** Which of the ways it is. */
  readonly way: string;
  readonly text: string;
}

/**
 * One tip after a hard case. The same case always gives the same tip, the next customer of the day another way, and tomorrow
 * begins elsewhere; null when all are switched off.
 */
export function careTip(
  packs: readonly PromptPack[],
  of: { readonly ordinal: number; readonly localDate: LocalDate },
  language: PaperLanguage,
): CareTip | null {
  const ways = entriesOf(packs).flatMap((entry) => {
    if (entry.layer !== 'care') return [];
    const tips = entry.tips.filter((tip) => tip.off !== true);
    return tips.length === 0 ? [] : [{ label: entry.label[language], tips }];
  });
  const turn = of.ordinal + daysSinceEpoch(of.localDate);
  const way = ways[turn % Math.max(1, ways.length)];
  const tip = way?.tips[Math.floor(turn / ways.length) % way.tips.length];
  return way === undefined || tip === undefined
    ? null
    : { id: tip.id, way: way.label, text: tip.text[language] };
}

function daysSinceEpoch(date: LocalDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export interface TalkStep {
  readonly part: TalkPart;
  readonly label: string;
  readonly lines: readonly {
    readonly id: string;
    readonly cue: Cue;
    readonly words: string;
    readonly why: string | null;
  }[];
}

/** The supervisor's talk with the colleague concerned: facts, listening, one change, in this order (product B6). */
export function colleagueTalk(
  packs: readonly PromptPack[],
  supervisor: Speaker,
  now: { readonly at: string; readonly zone: string },
  language: PaperLanguage,
): readonly TalkStep[] {
  const facts = { fields: {}, clerk: supervisor, language, now };
  return TALK_PARTS.flatMap((part) =>
    entriesOf(packs).flatMap((entry) => {
      if (entry.layer !== 'colleague' || entry.part !== part) return [];
      const lines = entry.lines.flatMap((line) => {
        const runs = line.off === true ? null : fillLine(line.text[language], facts);
        const why = line.why?.[language] ?? null;
        return runs === null ? [] : [{ id: line.id, cue: line.cue, words: wordsOf(runs), why }];
      });
      return [{ part, label: entry.label[language], lines }];
    }),
  );
}
