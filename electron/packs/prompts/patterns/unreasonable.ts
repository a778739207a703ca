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
      id: 'high-hopes-all-first',
      cue: 'say',
      text: {
        zh: '您先把想要的都说全，我再说我能做哪些。',
        en: 'First all that you hope for, then what I can do.',
        pl: 'Najpierw wszystkie oczekiwania, potem powiem, co mogę.',
      },
      stages: ['receive'],
    },
    {
      id: 'high-hopes-say',
      cue: 'say',
      text: {
        zh: '您想要的结果我记下了，我们看看哪些今天就能办。',
        en: 'The outcome you want is on paper. Let us see what can be done today.',
        pl: 'Oczekiwany wynik mam zapisany. Zobaczmy, co da się zrobić dziś.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'high-hopes-fall',
      cue: 'say',
      text: {
        zh: '盼的是一样，等来另一样，落差太大。',
        en: 'Hoping for one thing and meeting another is a hard fall.',
        pl: 'Liczyć na jedno, a dostać drugie to duży zawód.',
      },
      stages: ['feelings'],
    },
    {
      id: 'high-hopes-who-decides',
      cue: 'say',
      text: {
        zh: '这事怎么定、谁来定，我从头给您讲一遍。',
        en: 'I will go through how this is decided, and by whom.',
        pl: 'Powiem po kolei, jak zapada decyzja i kto ją podejmuje.',
      },
      stages: ['facts'],
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
      id: 'high-hopes-two',
      cue: 'ask',
      text: {
        zh: '两样都办得到：今天办一部分，或者定个日子全办。您选哪样？',
        en: 'Both can be done: part today, or all of it on a fixed day. Which?',
        pl: 'Możliwe jest jedno i drugie: część dziś albo całość w ustalonym dniu. Co lepsze?',
      },
      stages: ['remedy'],
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
      id: 'high-hopes-no-maybe',
      cue: 'say',
      text: {
        zh: '这张纸上没有“也许”，每条不是“行”就是“不行”。',
        en: 'Nothing on this sheet says “maybe”: each line is a yes or a no.',
        pl: 'Na tej kartce nie ma „może”: każdy punkt to tak albo nie.',
      },
      stages: ['confirm'],
    },
    {
      id: 'high-hopes-avoid',
      cue: 'avoid',
      text: { zh: '这不可能。', en: 'That is impossible.', pl: 'To niemożliwe.' },
      why: { zh: '一句话堵死', en: 'slams the door', pl: 'zatrzaskuje drzwi' },
    },
    {
      id: 'high-hopes-dreaming',
      cue: 'avoid',
      text: { zh: '您想得太美了。', en: 'You are dreaming.', pl: 'Marzenia ściętej głowy.' },
      why: { zh: '笑话人的期望', en: 'mocks the hope', pl: 'drwi z nadziei' },
      stages: ['listen', 'remedy'],
    },
    {
      id: 'high-hopes-money',
      cue: 'avoid',
      text: {
        zh: '说到底您就是要钱。',
        en: 'You are in it for the money.',
        pl: 'Chodzi o pieniądze, jak zawsze.',
      },
      why: { zh: '乱猜动机', en: 'guesses at motives', pl: 'zgaduje motywy' },
      stages: ['feelings', 'facts'],
    },
  ],
} satisfies PatternEntry;
