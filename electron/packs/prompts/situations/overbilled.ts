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
      stages: ['listen'],
    },
    {
      id: 'overbilled-paid',
      cue: 'ask',
      text: {
        zh: '这笔钱您已经付了，还是还没付？',
        en: 'Have you paid it already, or is it still open?',
        pl: 'Czy ta kwota jest już zapłacona, czy jeszcze nie?',
      },
      stages: ['listen'],
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
      id: 'overbilled-meter',
      cue: 'ask',
      text: {
        zh: '这笔是按表算的吗？手机里有表的照片就行。',
        en: 'Does it go by a meter? A photo of today’s reading will do.',
        pl: 'Czy to rachunek według licznika? Wystarczy zdjęcie dzisiejszego stanu.',
      },
      stages: ['facts'],
    },
    {
      id: 'overbilled-read-or-guessed',
      cue: 'say',
      text: {
        zh: '我先看这个数是实际抄来的，还是照往期推的，指给您看。',
        en: 'I am looking at whether this figure was read or worked out from earlier ones. I will show you.',
        pl: 'Sprawdzam, czy to odczyt, czy wyliczenie z poprzednich miesięcy, i pokażę wynik.',
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
      id: 'overbilled-on-hold',
      cue: 'say',
      text: {
        zh: '对不上的那部分先不用交，我现在就标上，查清前不催。',
        en: 'The part in question can wait. I am marking it now, so that no reminder goes out.',
        pl: 'Ta część może poczekać. Zaznaczam to teraz, żeby nie przyszło wezwanie do zapłaty.',
      },
      stages: ['remedy'],
      modes: ['experience'],
    },
    {
      id: 'overbilled-sum',
      cue: 'say',
      text: {
        zh: '差多少，我在纸上一步步算，您跟着看。',
        en: 'I work out the difference here on paper, and you can follow each figure.',
        pl: 'Policzę różnicę tu, na kartce, liczba po liczbie.',
      },
      stages: ['remedy'],
    },
    {
      id: 'overbilled-back',
      cue: 'say',
      text: {
        zh: '多收的{goodwill}全部退给您，{goodwillDue}到账。',
        en: 'We return the whole of what we overcharged: {goodwill}, {goodwillDue}.',
        pl: 'Nadpłatę oddajemy w całości: {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle', 'shared'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'overbilled-which-way',
      cue: 'ask',
      text: {
        zh: '退的钱回到您账上，还是抵下一期？',
        en: 'Shall the money go back to your account, or off the next bill?',
        pl: 'Zwrot ma trafić na konto czy pomniejszyć następny rachunek?',
      },
      stages: ['remedy'],
      modes: ['full', 'principle', 'shared'],
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
      id: 'overbilled-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}为这张账单让您来回核对，我很抱歉。',
        en: '{call}I am sorry for the time and trouble this bill has cost you.',
        pl: '{call}przepraszam za kłopot i czas, jaki zabrał ten rachunek.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'overbilled-next-bill',
      cue: 'say',
      text: {
        zh: '下一期寄出前我先核一遍，{nextContact}告诉您。',
        en: 'I check your next bill before it goes out. You hear from me {nextContact}.',
        pl: 'Sprawdzę następny rachunek przed wysłaniem. Odezwę się {nextContact}.',
      },
      stages: ['confirm'],
      replaces: ['confirm-contact'],
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
    {
      id: 'overbilled-pay-first',
      cue: 'avoid',
      text: {
        zh: '您先交上，多了以后再抵。',
        en: 'Pay it first, then we will see.',
        pl: 'Najpierw proszę zapłacić, potem się zobaczy.',
      },
      why: { zh: '拿客户的钱去等', en: 'makes them fund the wait', pl: 'każe płacić za czekanie' },
      stages: ['receive', 'remedy'],
    },
  ],
} satisfies SituationEntry;
