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
        en: 'Please tell me all of it first. Everything else can wait.',
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
      id: 'feeling-first-hurt',
      cue: 'say',
      text: {
        zh: '我听见了这件事，也听见它有多伤人。',
        en: 'I hear what happened, and I hear how it hurt.',
        pl: 'Słyszę, co się stało, i słyszę, jak to zabolało.',
      },
      stages: ['feelings'],
    },
    {
      id: 'feeling-first-breath',
      cue: 'say',
      text: {
        zh: '现在慢慢来：一个问题，歇一口气。',
        en: 'Slowly now: one question, then a breath.',
        pl: 'Teraz powoli: jedno pytanie, potem oddech.',
      },
      stages: ['facts'],
    },
    {
      id: 'feeling-first-ready',
      cue: 'ask',
      text: {
        zh: '现在看看有什么办法，您觉得是时候吗？',
        en: 'Is this a good moment to turn to what can be done?',
        pl: 'Czy to dobry moment, żeby spojrzeć na rozwiązania?',
      },
      stages: ['remedy'],
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
      id: 'feeling-first-may-i',
      cue: 'ask',
      text: {
        zh: '我有句话想对您说，可以吗？',
        en: 'There is something I want to say to you. May I?',
        pl: 'Chcę coś powiedzieć. Czy mogę?',
      },
      stages: ['apologise'],
    },
    {
      id: 'feeling-first-left',
      cue: 'say',
      text: {
        zh: '今天说了很多，落到纸上是三样：做什么、谁做、哪天。',
        en: 'It has been a lot. On paper it comes to what, who and when.',
        pl: 'Dużo padło. Na papierze zostaje: co, kto i kiedy.',
      },
      stages: ['confirm'],
    },
    {
      id: 'feeling-first-avoid',
      cue: 'avoid',
      text: { zh: '我们讲道理好不好？', en: 'Let us be reasonable.', pl: 'Podejdźmy do tego rozsądnie.' },
      why: { zh: '等于说对方不讲理', en: 'says they are not', pl: 'zarzuca brak rozsądku' },
    },
    {
      id: 'feeling-first-sensitive',
      cue: 'avoid',
      text: { zh: '您太敏感了。', en: 'You are being oversensitive.', pl: 'To nadwrażliwość.' },
      why: { zh: '给人贴标签', en: 'puts a label on them', pl: 'przykleja etykietę' },
      stages: ['feelings'],
    },
    {
      id: 'feeling-first-enough',
      cue: 'avoid',
      text: {
        zh: '情绪发泄完了吧？',
        en: 'Have we had enough feelings now?',
        pl: 'Czy wystarczy już tych emocji?',
      },
      why: { zh: '嫌情绪碍事', en: 'treats feeling as a nuisance', pl: 'uczucia jako przeszkoda' },
      stages: ['remedy'],
    },
  ],
} satisfies PatternEntry;
