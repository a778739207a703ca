import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const wellPrepared = {
  layer: 'pattern',
  code: 'well-prepared',
  label: { zh: '资料齐全', en: 'Well prepared', pl: 'Dobrze przygotowana sprawa' },
  bodyHint: {
    zh: '按对方的顺序看材料，一份一份记编号。',
    en: 'Go through the papers in the customer’s order; note each one.',
    pl: 'Przeglądaj pisma w kolejności klienta, każde zapisz.',
  },
  lines: [
    {
      id: 'prepared-say',
      cue: 'say',
      text: {
        zh: '您准备得很细，我们照您的顺序一份一份看。',
        en: 'You have prepared this carefully. Let us go through it in your order.',
        pl: 'To starannie przygotowane. Przejrzyjmy wszystko w tej kolejności.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'prepared-ask',
      cue: 'ask',
      text: {
        zh: '哪一份最能说明问题？',
        en: 'Which of these shows it most clearly?',
        pl: 'Które z tych pism pokazuje to najwyraźniej?',
      },
      stages: ['facts'],
    },
    {
      id: 'prepared-step',
      cue: 'say',
      text: {
        zh: '每份材料我都写在回执上，复印件一起归档。',
        en: 'Each paper is listed on the receipt, and a copy stays with the case.',
        pl: 'Każde pismo jest na potwierdzeniu, a kopia zostaje w sprawie.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'prepared-avoid',
      cue: 'avoid',
      text: { zh: '这些材料没用。', en: 'Those papers are no use here.', pl: 'Te papiery nic nie dają.' },
      why: { zh: '否定了对方的准备', en: 'dismisses their work', pl: 'lekceważy przygotowanie' },
    },
  ],
} satisfies PatternEntry;
