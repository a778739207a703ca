import type { PracticePack } from '../../domain/practice/role-play.ts';
import { zhFeeling } from './zh-feeling.ts';
import { zhCrusader } from './zh-crusader.ts';
import { zhStubborn } from './zh-stubborn.ts';
import { zhPrepared } from './zh-prepared.ts';
import { zhPublicise } from './zh-publicise.ts';
import { zhUnreasonable } from './zh-unreasonable.ts';
import { enFeeling } from './en-feeling.ts';
import { enCrusader } from './en-crusader.ts';
import { enStubborn } from './en-stubborn.ts';
import { enPrepared } from './en-prepared.ts';
import { enPublicise } from './en-publicise.ts';
import { enUnreasonable } from './en-unreasonable.ts';
import { plFeeling } from './pl-feeling.ts';
import { plCrusader } from './pl-crusader.ts';
import { plStubborn } from './pl-stubborn.ts';
import { plPrepared } from './pl-prepared.ts';
import { plPublicise } from './pl-publicise.ts';
import { plUnreasonable } from './pl-unreasonable.ts';

/** Rehearsals of seed 004: six difficult patterns in each language, over the four zones of a hall and the six sectors. */
export const ROLE_PLAYS: PracticePack = {
  kind: 'practice',
  id: 'practice-role-plays',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    {
      title: 'Seed 004, part 1, lectures 3 and 4: four zones of a hall, six difficult customers, role plays',
      checkedOn: '2026-11-27',
    },
    { title: 'Seed 001, section 3: thirty seconds, three rounds of listening', checkedOn: '2026-11-27' },
  ],
  content: {
    plays: [
      zhFeeling,
      zhCrusader,
      zhStubborn,
      zhPrepared,
      zhPublicise,
      zhUnreasonable,
      enFeeling,
      enCrusader,
      enStubborn,
      enPrepared,
      enPublicise,
      enUnreasonable,
      plFeeling,
      plCrusader,
      plStubborn,
      plPrepared,
      plPublicise,
      plUnreasonable,
    ],
  },
};
