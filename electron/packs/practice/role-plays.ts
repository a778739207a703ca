import type { PracticePack } from '../../domain/practice/role-play.ts';
import { enFeeling } from './en-feeling.ts';
import { plFeeling } from './pl-feeling.ts';
import { zhFeeling } from './zh-feeling.ts';

/** Rehearsals of seed 004: six difficult patterns in each language, over the four zones of a hall and the six sectors. */
export const ROLE_PLAYS: PracticePack = {
  kind: 'practice',
  id: 'practice-role-plays',
  version: 1,
  languages: ['zh', 'en', 'pl'],
  sources: [
    {
      title: 'Seed 004, part 1, lectures 3 and 4: four zones of a hall, six difficult customers, role plays',
      checkedOn: '2026-11-27',
    },
    { title: 'Seed 001, section 3: thirty seconds, three rounds of listening', checkedOn: '2026-11-27' },
  ],
  content: { plays: [zhFeeling, enFeeling, plFeeling] },
};
