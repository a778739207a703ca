import type { Rule } from './rule.ts';
import { accusingTone } from './accusing-tone/accusing-tone.ts';
import { blameShift } from './blame-shift/blame-shift.ts';
import { butExcuse } from './but-excuse/but-excuse.ts';
import { conditional } from './conditional/conditional.ts';
import { factMismatch } from './fact-mismatch/fact-mismatch.ts';
import { jargon } from './jargon/jargon.ts';
import { massLetter } from './mass-letter/mass-letter.ts';
import { minimising } from './minimising/minimising.ts';
import { overExplaining } from './over-explaining/over-explaining.ts';
import { passiveEvasion } from './passive-evasion/passive-evasion.ts';
import { prematureAdmission } from './premature-admission/premature-admission.ts';
import { templatePhrase } from './template-phrase/template-phrase.ts';
import { theirFeeling } from './their-feeling/their-feeling.ts';
import { vaguePromise } from './vague-promise/vague-promise.ts';
import { wrongAddress } from './wrong-address/wrong-address.ts';

/** In order of gravity: where two rules meet in the same words, the first one speaks. */
export const RULES: readonly Rule[] = [
  factMismatch,
  wrongAddress,
  prematureAdmission,
  conditional,
  butExcuse,
  theirFeeling,
  blameShift,
  accusingTone,
  passiveEvasion,
  minimising,
  vaguePromise,
  templatePhrase,
  jargon,
  overExplaining,
  massLetter,
];
