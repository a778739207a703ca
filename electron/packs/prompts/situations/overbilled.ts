import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const overbilled = {
  layer: 'situation',
  code: 'overbilled',
  label: { zh: '多收了费用', en: 'Charged too much', pl: 'Za wysoki rachunek' },
  lines: [
    {
      id: 'overbilled-open',
      cue: 'say',
      text: {
        zh: '{call}账单对不上，谁拿到都会着急。您慢慢说。',
        en: '{call}a bill that does not add up is a shock. Take your time.',
        pl: '{call}rachunek, który się nie zgadza, to szok. Proszę opowiedzieć po kolei.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'overbilled-compare',
      cue: 'ask',
      text: {
        zh: '账单您带了吗？我们一笔一笔对。',
        en: 'Do you have the bill here? We can go through it line by line.',
        pl: 'Czy rachunek jest pod ręką? Przejrzymy go pozycja po pozycji.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'overbilled-usual',
      cue: 'ask',
      text: {
        zh: '平常一期大概多少钱，这张单从哪天算到哪天？',
        en: 'What do you usually pay, and which dates does this bill cover?',
        pl: 'Ile wynosi zwykły rachunek i jaki okres obejmuje ten?',
      },
      stages: ['facts'],
    },
    {
      id: 'overbilled-recheck',
      cue: 'say',
      text: {
        zh: '我现在登记复核账单，{checkBy}把结果告诉您。',
        en: 'I am having the bill checked again now. You will have the result {checkBy}.',
        pl: 'Zlecam teraz ponowne sprawdzenie rachunku. Wynik będzie {checkBy}.',
      },
      stages: ['remedy'],
      modes: ['experience'],
      replaces: ['experience-remedy'],
    },
    {
      id: 'overbilled-sorry',
      cue: 'say',
      text: {
        zh: '{call}我们多收了您的钱，这是我们的错，对不起。',
        en: '{call}we charged you too much. That is our mistake, and I am sorry.',
        pl: '{call}pobraliśmy za dużo. To nasz błąd i przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'overbilled-used-more',
      cue: 'avoid',
      text: {
        zh: '是不是您自己用多了？',
        en: 'Perhaps you used more than usual.',
        pl: 'Może po prostu wzrosło zużycie?',
      },
      why: { zh: '先怀疑客户', en: 'blames the customer', pl: 'podejrzewa klienta' },
      stages: ['receive', 'listen', 'feelings', 'facts'],
    },
  ],
} satisfies SituationEntry;
