import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const ruledByFeeling = {
  layer: 'pattern',
  code: 'ruled-by-feeling',
  label: { zh: '情绪先行', en: 'Feelings first', pl: 'Najpierw emocje' },
  bodyHint: {
    zh: '先陪情绪，后谈事情；每说一句，停一下。',
    en: 'The feeling first, the matter after. Pause after every sentence.',
    pl: 'Najpierw emocje, potem sprawa. Po każdym zdaniu chwila ciszy.',
  },
  lines: [
    {
      id: 'feeling-first-say',
      cue: 'say',
      text: {
        zh: '我先听您把心里的话说完，别的都不急。',
        en: 'Tell me all of it first. Everything else can wait.',
        pl: 'Najpierw wszystkiego wysłucham. Reszta może poczekać.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'feeling-first-ask',
      cue: 'ask',
      text: {
        zh: '说到现在，哪一刻最让您难受？',
        en: 'Looking back, which moment was the hardest?',
        pl: 'Która chwila była najtrudniejsza?',
      },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'feeling-first-step',
      cue: 'say',
      text: {
        zh: '我们先定一件事，今天就能办的：{step}。',
        en: 'Let us settle one thing first, for today: {step}.',
        pl: 'Ustalmy najpierw jedną rzecz na dziś: {step}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'feeling-first-avoid',
      cue: 'avoid',
      text: { zh: '我们讲道理好不好？', en: 'Let us be reasonable.', pl: 'Podejdźmy do tego rozsądnie.' },
      why: { zh: '等于说对方不讲理', en: 'says they are not', pl: 'zarzuca brak rozsądku' },
    },
  ],
} satisfies PatternEntry;
