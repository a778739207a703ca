import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const feeDisputed = {
  layer: 'situation',
  code: 'fee-disputed',
  label: { zh: '收费或利息', en: 'A fee or interest', pl: 'Opłata lub odsetki' },
  lines: [
    {
      id: 'fee-open',
      cue: 'say',
      text: {
        zh: '{call}账上少了一笔没想到的钱，心里当然不踏实。我们把这一笔找出来。',
        en: '{call}money gone that you did not expect is unsettling. Let us find that one entry.',
        pl: '{call}niespodziewana opłata niepokoi. Znajdźmy tę jedną pozycję.',
      },
      stages: ['listen'],
    },
    {
      id: 'fee-entry',
      cue: 'ask',
      text: {
        zh: '是哪一笔？照您算下来，是多少？',
        en: 'Which entry is it, and what did you expect to see there?',
        pl: 'O którą pozycję chodzi i ile tam miało być?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'fee-feel',
      cue: 'say',
      text: {
        zh: '自己的钱，每一笔去了哪儿，您当然要问清楚。',
        en: 'It is your own money. Of course you want to know what was taken, and why.',
        pl: 'Chodzi o własne pieniądze. Każdy chciałby wiedzieć, za co je pobrano.',
      },
      stages: ['feelings'],
    },
    {
      id: 'fee-amount',
      cue: 'ask',
      text: {
        zh: '您不同意的是这一笔，{lossMoney}，对吗？',
        en: 'The amount you question is {lossMoney}. Is that so?',
        pl: 'Wątpliwość dotyczy kwoty {lossMoney}. Czy tak?',
      },
      stages: ['facts'],
      known: ['lossMoney'],
    },
    {
      id: 'fee-told',
      cue: 'ask',
      text: {
        zh: '签约那天，这项收费是怎么跟您讲的？',
        en: 'What were you told about this fee on the day you signed?',
        pl: 'Co było powiedziane o tej opłacie w dniu podpisania umowy?',
      },
      stages: ['facts'],
    },
    {
      id: 'fee-once',
      cue: 'ask',
      text: {
        zh: '是扣过一次，还是每个月都在扣？',
        en: 'Was it taken once, or does it come every month?',
        pl: 'Czy pobrano ją raz, czy wraca co miesiąc?',
      },
      stages: ['facts'],
    },
    {
      id: 'fee-days',
      cue: 'say',
      text: {
        zh: '利息我写在纸上算给您看：多少钱，利率多少，一共几天。',
        en: 'I will work the interest out on paper: the sum, the rate, the number of days.',
        pl: 'Przeliczę odsetki na kartce: kwota, stawka, liczba dni.',
      },
      stages: ['facts'],
    },
    {
      id: 'fee-hold',
      cue: 'say',
      text: {
        zh: '查的时候，我先申请停收这一项，{checkBy}给您结果。',
        en: 'I am asking for this fee to be paused meanwhile. You will have the result {checkBy}.',
        pl: 'Zgłaszam wstrzymanie tej opłaty na czas sprawdzania. Wynik będzie {checkBy}.',
      },
      stages: ['remedy'],
      modes: ['experience'],
      replaces: ['experience-remedy'],
    },
    {
      id: 'fee-back',
      cue: 'say',
      text: {
        zh: '多收的连同利息一起退您：{goodwill}，{goodwillDue}到账。',
        en: 'The fee goes back to you with interest: {goodwill}, {goodwillDue}.',
        pl: 'Opłata wraca razem z odsetkami: {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'fee-stays',
      cue: 'say',
      text: {
        zh: '这一笔我退不了。往后不再扣的办法有：{step}，{stepBy}。',
        en: 'This fee I cannot return. There is a way to stop the next one: {step}, {stepBy}.',
        pl: 'Tej opłaty nie mogę oddać. Następnej można uniknąć: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      modes: ['regret'],
      replaces: ['remedy-step', 'regret-remedy'],
    },
    {
      id: 'fee-future',
      cue: 'ask',
      text: {
        zh: '这项业务，您想留着，还是从今天起停掉？',
        en: 'Would you like to keep this service, or have it stopped from today?',
        pl: 'Czy tę usługę zostawić, czy wyłączyć od dziś?',
      },
      stages: ['remedy'],
    },
    {
      id: 'fee-sorry',
      cue: 'say',
      text: {
        zh: '{call}这笔费用我们不该收，是我们的错，对不起。',
        en: '{call}we took a fee that was not due. That is our mistake, and I am sorry.',
        pl: '{call}pobraliśmy opłatę, która się nie należała. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'fee-sorry-grave',
      cue: 'say',
      text: {
        zh: '{call}没有依据就扣了您的钱，这是我们的严重失误，我郑重向您道歉。',
        en: '{call}we took your money without grounds. We had no right to, and I am truly sorry.',
        pl: '{call}pobraliśmy pieniądze bez żadnej podstawy. Odpowiadamy za to i bardzo przepraszam.',
      },
      stages: ['apologise'],
      modes: ['principle'],
      replaces: ['principle-sorry'],
    },
    {
      id: 'fee-statement',
      cue: 'say',
      text: {
        zh: '改过的这一笔，下期对账单上能看到，位置我给您标在这里。',
        en: 'The correction shows on your next statement. I have marked here where to look.',
        pl: 'Korekta będzie na następnym wyciągu. Zaznaczam tutaj, gdzie jej szukać.',
      },
      stages: ['confirm'],
      modes: ['full', 'principle'],
    },
    {
      id: 'fee-everyone',
      cue: 'avoid',
      text: {
        zh: '这钱谁都得交。',
        en: 'Everybody pays that.',
        pl: 'Wszyscy to płacą.',
      },
      why: { zh: '等于没回答', en: 'leaves the question unanswered', pl: 'nie odpowiada na pytanie' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'fee-few',
      cue: 'avoid',
      text: {
        zh: '不就几块钱的事嘛。',
        en: 'It is only a few pounds.',
        pl: 'To tylko parę złotych.',
      },
      why: { zh: '那是客户的钱', en: 'it is their money', pl: 'to czyjeś pieniądze' },
      stages: ['feelings', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
