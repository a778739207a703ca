import type { ScreenLocale } from '../language.ts';
import { promisesIn } from '../promises/promises-in.ts';
import { checkWording } from '../wording/check-wording.ts';
import type { Finding, RuleId } from '../wording/finding.ts';
import { LISTENING } from './listening-signs.ts';
import type { Heat, RolePlay } from './role-play.ts';

/** What a sentence of the clerk did, by the same rules as letters and promises of real cases. */
export interface JudgedWords {
  readonly words: string;
  readonly faults: readonly Finding[];
  readonly listened: boolean;
  readonly mirrored: boolean;
  readonly apologised: boolean;
  readonly step: boolean;
  /** The sentence that promises something by a time; null where none does. */
  readonly promise: string | null;
}

/** Practice has a day of its own, a Tuesday morning: the same words are always the same promise. */
const PRACTICE_DAY = { today: '2026-06-09', now: '2026-06-09T09:00:00Z', zone: 'UTC' } as const;

export function judgeWords(play: RolePlay, words: string, screen: ScreenLocale): JudgedWords {
  const { language: lang, facts } = play;
  const answer = checkWording({ text: words, lang, kind: 'sentence', screen, facts });
  const faults = answer.findings.filter(({ severity }) => severity !== 'hint');
  const has = (element: (typeof answer.elements)[number]): boolean => answer.elements.includes(element);
  const said = words.toLowerCase();
  const promise = promisesIn(words, lang, PRACTICE_DAY)[0]?.sentence ?? null;
  return {
    words,
    faults,
    listened: LISTENING[lang].test(said),
    mirrored: has('empathy') || play.echo.some((sign) => said.includes(sign.toLowerCase())),
    apologised: has('regret'),
    step: promise !== null || has('remedy'),
    promise,
  };
}

const HEAT_OF: Readonly<Record<RuleId, Heat>> = {
  conditional: 'conditional',
  but_excuse: 'excuse',
  blame_shift: 'excuse',
  passive_evasion: 'excuse',
  over_explaining: 'excuse',
  premature_admission: 'excuse',
  vague_promise: 'vague',
  template_phrase: 'vague',
  minimising: 'belittling',
  their_feeling: 'belittling',
  accusing_tone: 'belittling',
  jargon: 'belittling',
  wrong_address: 'belittling',
  fact_mismatch: 'vague',
  mass_letter: 'vague',
};

export function heatOf(rule: RuleId): Heat {
  return HEAT_OF[rule];
}
