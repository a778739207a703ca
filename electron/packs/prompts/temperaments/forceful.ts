import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

export const forceful = {
  layer: 'temperament',
  code: 'forceful',
  label: { zh: '果断', en: 'Forthright', pl: 'Stanowczo' },
  bodyHint: {
    zh: '站直，句子短，先给结论和时间。',
    en: 'Stand straight, short sentences, conclusion and time first.',
    pl: 'Prosto, krótkie zdania, najpierw wniosek i godzina.',
  },
  lines: [
    {
      id: 'forceful-say',
      cue: 'say',
      text: {
        zh: '我直接记要点：什么事，要什么结果，什么时候要。',
        en: 'I will take the key points: what happened, what you want, by when.',
        pl: 'Zapisuję konkrety: co się stało, czego trzeba i na kiedy.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'forceful-step',
      cue: 'say',
      text: {
        zh: '两句话：{step}，{stepBy}。',
        en: 'In short: {step}, {stepBy}.',
        pl: 'Krótko: {step}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'forceful-ask',
      cue: 'ask',
      text: {
        zh: '两个办法摆在这里，您选哪个？',
        en: 'Here are two ways. Which do you choose?',
        pl: 'Są dwie drogi. Którą wybieramy?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'forceful-avoid',
      cue: 'avoid',
      text: { zh: '这个说来话长。', en: 'That is a long story.', pl: 'To długa historia.' },
      why: { zh: '绕弯子，添火气', en: 'wastes their time', pl: 'zabiera czas' },
    },
  ],
} satisfies TemperamentEntry;
