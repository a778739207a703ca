import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const tariffNotUnderstood = {
  layer: 'situation',
  code: 'tariff-not-understood',
  label: { zh: '资费看不懂', en: 'Price plan unclear', pl: 'Niejasna taryfa' },
  lines: [
    {
      id: 'tariff-open',
      cue: 'say',
      text: {
        zh: '{call}钱交了，却看不懂是怎么算的，心里不踏实。我们一行一行看。',
        en: '{call}paying for something you cannot follow is uncomfortable. Let us read it line by line.',
        pl: '{call}trudno płacić spokojnie, gdy rachunku nie da się zrozumieć. Przeczytajmy go razem.',
      },
      stages: ['listen'],
    },
    {
      id: 'tariff-which',
      cue: 'ask',
      text: {
        zh: '单子上哪一行，您看着最不明白？',
        en: 'Which line of the bill did you stop at?',
        pl: 'Przy której pozycji rachunku pojawiła się pierwsza wątpliwość?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'tariff-good-month',
      cue: 'ask',
      text: {
        zh: '哪个月的账单您觉得是对的？我们拿它来比。',
        en: 'Which month looked right to you? We can lay that bill beside this one.',
        pl: 'Który rachunek wyglądał dobrze? Porównajmy te dwa.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'tariff-feel',
      cue: 'say',
      text: {
        zh: '您不用靠自己琢磨价目表，把它讲明白是我的事。',
        en: 'A price list is not meant to be puzzled out alone. Making it clear is my job.',
        pl: 'Nikt nie powinien rozszyfrowywać cennika w pojedynkę. Jasne wyjaśnienie to moje zadanie.',
      },
      stages: ['feelings'],
    },
    {
      id: 'tariff-plain',
      cue: 'say',
      text: {
        zh: '我用大白话讲，哪个词不清楚，您随时打断我。',
        en: 'I will leave out trade words. Please stop me at any word that is not clear.',
        pl: 'Mówię zwykłymi słowami. Przy każdym niejasnym można mi przerwać.',
      },
      stages: ['facts'],
    },
    {
      id: 'tariff-first',
      cue: 'ask',
      text: {
        zh: '您想先听单价，还是先听用了多少？',
        en: 'Shall I begin with the price or with how much was used?',
        pl: 'Od czego zacząć: od ceny czy od zużycia?',
      },
      stages: ['facts'],
    },
    {
      id: 'tariff-own-figures',
      cue: 'say',
      text: {
        zh: '我拿您自己的数算给您看：用了多少，单价多少，合计多少。',
        en: 'Here it is with your own figures: so much used, at this price, makes this total.',
        pl: 'Policzmy na danych z tego rachunku: ile zużyto, po ile i ile to razem.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'tariff-hours',
      cue: 'ask',
      text: {
        zh: '一天里什么时候用得最多：白天、晚上还是深夜？',
        en: 'At what time of day do you use the most: daytime, evening or night?',
        pl: 'O jakiej porze zużycie jest największe: w dzień, wieczorem czy w nocy?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'tariff-compare',
      cue: 'say',
      text: {
        zh: '我把最近三张账单按每种资费各算一遍，换不换由您定。',
        en: 'I will work out your last three bills on each plan. Whether to change is up to you.',
        pl: 'Przeliczę trzy ostatnie rachunki według każdej taryfy. Decyzja o zmianie nie musi zapaść dziś.',
      },
      stages: ['remedy'],
    },
    {
      id: 'tariff-sorry',
      cue: 'say',
      text: {
        zh: '{call}收费怎么算，我们没有给您讲清楚，这是我们的错，对不起。',
        en: '{call}we did not explain this price clearly, and you paid without knowing why. I am sorry.',
        pl: '{call}nie wyjaśniliśmy jasno tej ceny, a rachunek trzeba było płacić. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'tariff-regret',
      cue: 'say',
      text: {
        zh: '{call}为了弄懂一张账单，您费了心又跑了路，我很抱歉。',
        en: '{call}I am sorry you had to puzzle over this bill and come all the way in.',
        pl: '{call}przykro mi, że ten rachunek kosztował tyle głowienia się i jeszcze drogę do nas.',
      },
      stages: ['apologise'],
      modes: ['regret'],
      replaces: ['regret-sorry'],
    },
    {
      id: 'tariff-rewrite',
      cue: 'ask',
      text: {
        zh: '账单上哪句话最该改写？我今天就交给主管。',
        en: 'Which sentence on the bill should we write anew? I will hand it to the supervisor today.',
        pl: 'Które zdanie na rachunku napisać od nowa? Przekażę je dziś kierownikowi.',
      },
      stages: ['apologise', 'confirm'],
    },
    {
      id: 'tariff-sheet',
      cue: 'say',
      text: {
        zh: '算法写在这张纸上，一笔一行，下次来账单可以对着看。',
        en: 'Each charge has its own line on this sheet, to lay beside your next bill.',
        pl: 'Każda opłata ma na tej kartce własny wiersz. Można ją przyłożyć do następnego rachunku.',
      },
      stages: ['confirm'],
    },
    {
      id: 'tariff-website',
      cue: 'avoid',
      text: {
        zh: '网上价目表都有，您自己去查。',
        en: 'It is all in the price list on our website.',
        pl: 'Wszystko jest w cenniku na stronie.',
      },
      why: { zh: '让人自己去翻', en: 'sends them off to search', pl: 'odsyła do szukania' },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'tariff-simple',
      cue: 'avoid',
      text: {
        zh: '这么简单，您怎么会看不懂？',
        en: 'It is really quite simple.',
        pl: 'Przecież to proste.',
      },
      why: { zh: '显得人笨', en: 'makes them feel slow', pl: 'zawstydza pytającego' },
      stages: ['feelings', 'facts'],
    },
    {
      id: 'tariff-correct',
      cue: 'avoid',
      text: {
        zh: '账单没错，没什么好解释的。',
        en: 'The bill is correct. There is nothing to explain.',
        pl: 'Rachunek jest dobry, nie ma czego wyjaśniać.',
      },
      why: { zh: '算得对不等于讲得清', en: 'correct is not yet clear', pl: 'poprawny to jeszcze nie jasny' },
      stages: ['remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
