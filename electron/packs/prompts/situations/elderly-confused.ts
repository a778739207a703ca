import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const elderlyConfused = {
  layer: 'situation',
  code: 'elderly-confused',
  label: { zh: '需要慢慢讲', en: 'Taking it slowly', pl: 'Powoli i jasno' },
  bodyHint: {
    zh: '坐到同一侧，字写大，一次一件，说完停三秒。',
    en: 'Sit on the same side, write large, one thing at a time, then three seconds of silence.',
    pl: 'Usiądź obok, pisz dużymi literami, jedna rzecz naraz, potem trzy sekundy ciszy.',
  },
  lines: [
    {
      id: 'elderly-slow',
      cue: 'say',
      text: {
        zh: '{call}我慢慢说，一次说一件。',
        en: '{call}I will take it slowly, one thing at a time.',
        pl: '{call}powiem powoli, po jednej rzeczy.',
      },
    },
    {
      id: 'elderly-large',
      cue: 'say',
      text: {
        zh: '我用大字写下来，您带回家看。',
        en: 'I will write it in large print for you to take home.',
        pl: 'Zapiszę to dużymi literami, do zabrania do domu.',
      },
      stages: ['facts', 'remedy', 'apologise', 'confirm'],
    },
    {
      id: 'elderly-back',
      cue: 'ask',
      text: {
        zh: '请您用自己的话说一遍，我看看自己讲清楚没有。',
        en: 'Could you tell me in your own words? Then I know I was clear.',
        pl: 'Czy mogę prosić o powtórzenie własnymi słowami? Sprawdzę, czy jasno {self:powiedziałem|powiedziałam}.',
      },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'elderly-with',
      cue: 'ask',
      text: {
        zh: '今天有人陪您来吗，要不要请他一起听？',
        en: 'Is someone with you today who would like to listen too?',
        pl: 'Czy jest dziś ktoś, kto też ma to usłyszeć?',
      },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'elderly-told',
      cue: 'avoid',
      text: { zh: '我刚才不是说过了吗？', en: 'I have just told you that.', pl: 'Przecież to już było.' },
      why: { zh: '让人难堪', en: 'shames the person', pl: 'zawstydza' },
    },
    {
      id: 'elderly-dear',
      cue: 'avoid',
      text: {
        zh: '老人家，这个您不懂。',
        en: 'Never mind, dear, it is technical.',
        pl: 'To za trudne, proszę się tym nie martwić.',
      },
      why: { zh: '看低了人', en: 'talks down', pl: 'traktuje z góry' },
    },
  ],
} satisfies SituationEntry;
