import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

export const lively = {
  layer: 'temperament',
  code: 'lively',
  label: { zh: '热络', en: 'Lively', pl: 'Żywo' },
  bodyHint: {
    zh: '表情放松，跟上对方的节奏，再慢慢带回正题。',
    en: 'Relaxed face, match the pace, then lead gently back to the point.',
    pl: 'Pogodna twarz, podobne tempo, potem łagodnie do rzeczy.',
  },
  lines: [
    {
      id: 'lively-say',
      cue: 'say',
      text: {
        zh: '您说得很生动，我跟上了，接着讲。',
        en: 'I can picture it. Please go on.',
        pl: 'Wyobrażam to sobie. Proszę mówić dalej.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'lively-ask',
      cue: 'ask',
      text: {
        zh: '刚才说的几件，哪一件我们先办？',
        en: 'Of the things you mentioned, which do we take first?',
        pl: 'Od której z tych rzeczy zaczynamy?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'lively-avoid',
      cue: 'avoid',
      text: { zh: '您说重点。', en: 'Get to the point, please.', pl: 'Proszę do rzeczy.' },
      why: { zh: '打断，冷场', en: 'cuts them off', pl: 'ucina rozmowę' },
    },
  ],
} satisfies TemperamentEntry;
