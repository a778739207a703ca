import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const unreasonable = {
  layer: 'pattern',
  code: 'unreasonable',
  label: { zh: '期望较高', en: 'High hopes', pl: 'Duże oczekiwania' },
  bodyHint: {
    zh: '语气平，态度不变；先说能做的，再说做不到的。',
    en: 'Level tone, same warmth. What is possible first, what is not second.',
    pl: 'Spokojny ton, ta sama życzliwość. Najpierw to, co możliwe.',
  },
  lines: [
    {
      id: 'high-hopes-say',
      cue: 'say',
      text: {
        zh: '您想要的结果我记下了，我们看看哪些今天就能办。',
        en: 'I have noted the outcome you want. Let us see what can be done today.',
        pl: 'Oczekiwany wynik mam zapisany. Zobaczmy, co da się zrobić dziś.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'high-hopes-ask',
      cue: 'ask',
      text: {
        zh: '这几样里，哪一样对您最要紧？',
        en: 'Of all this, what matters most to you?',
        pl: 'Co z tego jest najważniejsze?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'high-hopes-step',
      cue: 'say',
      text: {
        zh: '能办的是{step}，{stepBy}；其余的，理由我书面给您。',
        en: 'What I can do is {step}, {stepBy}. The reasons for the rest come in writing.',
        pl: 'Mogę zrobić: {step}, {stepBy}. Resztę uzasadnię na piśmie.',
      },
      stages: ['remedy'],
    },
    {
      id: 'high-hopes-avoid',
      cue: 'avoid',
      text: { zh: '这不可能。', en: 'That is impossible.', pl: 'To niemożliwe.' },
      why: { zh: '一句话堵死', en: 'slams the door', pl: 'zatrzaskuje drzwi' },
    },
  ],
} satisfies PatternEntry;
