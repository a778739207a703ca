import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

export const exacting = {
  layer: 'temperament',
  code: 'exacting',
  label: { zh: '细致', en: 'Exacting', pl: 'Dokładnie' },
  bodyHint: {
    zh: '数字、日期、名字都念出来核对，不说“大概”。',
    en: 'Read out figures, dates and names. Nothing approximate.',
    pl: 'Odczytuj liczby, daty i nazwiska. Nic „mniej więcej”.',
  },
  lines: [
    {
      id: 'exacting-say',
      cue: 'say',
      text: {
        zh: '我们逐项核对，数字和日期都以纸上为准。',
        en: 'We go through it item by item, with every figure and date on paper.',
        pl: 'Sprawdzamy punkt po punkcie, każda liczba i data na papierze.',
      },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'exacting-ask',
      cue: 'ask',
      text: {
        zh: '哪一项，您希望我再核一次？',
        en: 'Which item would you like checked once more?',
        pl: 'Który punkt sprawdzić jeszcze raz?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'exacting-avoid',
      cue: 'avoid',
      text: { zh: '差不多就是这样。', en: 'That is more or less it.', pl: 'Mniej więcej tak to wygląda.' },
      why: { zh: '不准，就不可信', en: 'inexact means untrusted', pl: 'budzi nieufność' },
    },
  ],
} satisfies TemperamentEntry;
