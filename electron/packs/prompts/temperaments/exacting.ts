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
      id: 'exacting-back',
      cue: 'say',
      text: {
        zh: '您说的每个数字，我当场念回来核。',
        en: 'I read every figure back to you as we go.',
        pl: 'Każdą liczbę od razu odczytam.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'exacting-doubt',
      cue: 'say',
      text: {
        zh: '一个数对不上，整张单都叫人不放心。',
        en: 'One figure that does not add up puts the whole page in doubt.',
        pl: 'Jedna niezgodna liczba i cała kartka budzi wątpliwości.',
      },
      stages: ['feelings'],
    },
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
      id: 'exacting-source',
      cue: 'say',
      text: {
        zh: '每个数从哪张单来，我指给您看。',
        en: 'I will show you which paper each figure comes from.',
        pl: 'Pokażę, z którego dokumentu pochodzi każda liczba.',
      },
      stages: ['facts'],
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
      id: 'exacting-sum',
      cue: 'ask',
      text: {
        zh: '这个数怎么算的，要我一步一步写出来吗？',
        en: 'Shall I write out the sum, step by step?',
        pl: 'Czy rozpisać to wyliczenie krok po kroku?',
      },
      stages: ['remedy'],
    },
    {
      id: 'exacting-order',
      cue: 'ask',
      text: {
        zh: '日期、金额、姓名，我们先核哪样？',
        en: 'Dates, amounts, names: which shall we check first?',
        pl: 'Daty, kwoty, nazwiska: co sprawdzamy najpierw?',
      },
      stages: ['confirm'],
    },
    {
      id: 'exacting-initials',
      cue: 'say',
      text: {
        zh: '改过的字，旁边我签名、写日期。',
        en: 'Beside every correction I put my initials and the date.',
        pl: 'Przy każdej poprawce stawiam parafę i datę.',
      },
      stages: ['confirm'],
    },
    {
      id: 'exacting-avoid',
      cue: 'avoid',
      text: { zh: '差不多就是这样。', en: 'That is more or less it.', pl: 'Mniej więcej tak to wygląda.' },
      why: { zh: '不准，就不可信', en: 'inexact means untrusted', pl: 'budzi nieufność' },
    },
    {
      id: 'exacting-splitting',
      cue: 'avoid',
      text: { zh: '您也太较真了。', en: 'You are splitting hairs.', pl: 'To czepianie się szczegółów.' },
      why: { zh: '细致不是毛病', en: 'care is no fault', pl: 'dokładność to nie wada' },
      stages: ['facts', 'confirm'],
    },
    {
      id: 'exacting-rounding',
      cue: 'avoid',
      text: { zh: '零头我给您抹了。', en: 'I will round that off.', pl: 'Zaokrąglijmy to.' },
      why: { zh: '抹掉的正是要紧的', en: 'rounds away what matters', pl: 'zaokrągla to, co ważne' },
      stages: ['remedy'],
    },
  ],
} satisfies TemperamentEntry;
