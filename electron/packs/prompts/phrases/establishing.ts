import type { PhrasesEntry } from '../../../domain/packs/guidance-content.ts';

/** Papers, numbers and waiting. */
export const establishing = [
  {
    layer: 'phrases',
    moment: 'may-i-see',
    label: { zh: '请给我看看', en: 'May I see', pl: 'Czy mogę zobaczyć' },
    lines: [
      {
        id: 'phrase-see-paper',
        cue: 'ask',
        text: {
          zh: '我可以看一下相关的单据吗？',
          en: 'May I see the paper you have about this?',
          pl: 'Czy mogę zobaczyć dokument w tej sprawie?',
        },
      },
      {
        id: 'phrase-see-thing',
        cue: 'ask',
        text: {
          zh: '我可以看一下东西或者照片吗？',
          en: 'May I look at the item, or at a photo of it?',
          pl: 'Czy mogę obejrzeć tę rzecz albo zdjęcie?',
        },
      },
      {
        id: 'phrase-see-copy',
        cue: 'ask',
        text: {
          zh: '我复印一份，原件当场还您，可以吗？',
          en: 'May I make a copy and give you the original back now?',
          pl: 'Czy mogę zrobić kopię i od razu oddać oryginał?',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'write-show-point',
    label: { zh: '请写、请指', en: 'Please write, show, point', pl: 'Proszę napisać, pokazać, wskazać' },
    lines: [
      {
        id: 'phrase-write-here',
        cue: 'ask',
        text: {
          zh: '请写在这里，用哪种语言都可以。',
          en: 'Please write it here, in any language.',
          pl: 'Proszę napisać to tutaj, w dowolnym języku.',
        },
      },
      {
        id: 'phrase-point-screen',
        cue: 'ask',
        text: {
          zh: '请在屏幕上指给我看。',
          en: 'Please point to it on the screen.',
          pl: 'Proszę wskazać to na ekranie.',
        },
      },
      {
        id: 'phrase-point-calendar',
        cue: 'ask',
        text: {
          zh: '请在日历上指一下，是哪一天？',
          en: 'Which day was it? Please point to it on the calendar.',
          pl: 'Który to był dzień? Proszę wskazać w kalendarzu.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'numbers-dates',
    label: { zh: '编号、日期、金额', en: 'Numbers, dates, amounts', pl: 'Numery, daty, kwoty' },
    lines: [
      {
        id: 'phrase-number-case',
        cue: 'say',
        text: {
          zh: '您的编号是{caseNumber}。',
          en: 'Your case number is {caseNumber}.',
          pl: 'Numer sprawy: {caseNumber}.',
        },
      },
      {
        id: 'phrase-number-when',
        cue: 'ask',
        text: {
          zh: '事情发生在{when}，对吗？',
          en: 'It happened {when}. Is that right?',
          pl: 'To było {when}. Czy tak?',
        },
      },
      {
        id: 'phrase-number-amount',
        cue: 'ask',
        text: {
          zh: '金额是{lossMoney}，对吗？',
          en: 'The amount is {lossMoney}. Is that right?',
          pl: 'Kwota to {lossMoney}. Czy tak?',
        },
      },
      {
        id: 'phrase-number-phone',
        cue: 'ask',
        text: {
          zh: '请写下能联系到您的电话。',
          en: 'Please write down a phone number where we can reach you.',
          pl: 'Proszę zapisać numer telefonu do kontaktu.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'waiting',
    label: { zh: '请等一下', en: 'Waiting', pl: 'Czekanie' },
    lines: [
      {
        id: 'phrase-waiting-progress',
        cue: 'say',
        text: {
          zh: '请在这里等，{nextContact}，我来告诉您查到哪一步。',
          en: 'Please wait here. You will hear from me {nextContact} how far we are.',
          pl: 'Proszę tu zaczekać. Odezwę się {nextContact} i powiem, na czym stoi sprawa.',
        },
      },
      {
        id: 'phrase-waiting-no-queue',
        cue: 'say',
        text: {
          zh: '您不用再排队，我过来找您。',
          en: 'You need not queue again. I will come to you.',
          pl: 'Nie trzeba znowu stać w kolejce, podejdę {self:sam|sama}.',
        },
      },
    ],
  },
  {
    layer: 'phrases',
    moment: 'fetching',
    label: { zh: '我去请人', en: 'Going to fetch somebody', pl: 'Idę kogoś poprosić' },
    lines: [
      {
        id: 'phrase-fetching-interpreter',
        cue: 'say',
        text: {
          zh: '我去请一位会说您的语言的同事。',
          en: 'I am going to fetch a colleague who speaks your language.',
          pl: 'Idę po osobę, która mówi w tym języku.',
        },
      },
      {
        id: 'phrase-fetching-manager',
        cue: 'say',
        text: {
          zh: '我去请值班主任过来。',
          en: 'I am going to ask the duty manager to join us.',
          pl: 'Poproszę do nas kierownika zmiany.',
        },
      },
      {
        id: 'phrase-fetching-back',
        cue: 'say',
        text: {
          zh: '我离开一下，5分钟之内回来。',
          en: 'I will be back within 5 minutes.',
          pl: 'Wrócę w ciągu 5 minut.',
        },
      },
    ],
  },
] as const satisfies readonly PhrasesEntry[];
