import type { CareEntry } from '../../../domain/packs/guidance-content.ts';

/** Six ways for nerves to settle (seed 004, part 1, section 5), said to the clerk alone. */
export const careTips = [
  {
    layer: 'care',
    way: 'let-off-steam',
    label: { zh: '把气放出来', en: 'Let off steam', pl: 'Dać ujście' },
    tips: [
      {
        id: 'care-breathe',
        text: {
          zh: '找个没人的地方，慢慢呼气十次，肩膀放下来。',
          en: 'Go where nobody is, breathe out slowly ten times and let your shoulders drop.',
          pl: 'Wyjdź tam, gdzie nikogo nie ma, zrób dziesięć powolnych wydechów i opuść ramiona.',
        },
      },
      {
        id: 'care-tear-up',
        text: {
          zh: '没说出口的话写在纸上，写完就撕掉。',
          en: 'Write down what you did not say, then tear the paper up.',
          pl: 'Zapisz na kartce to, czego nie padło na głos, a potem ją podrzyj.',
        },
      },
    ],
  },
  {
    layer: 'care',
    way: 'turn-attention',
    label: { zh: '换个注意力', en: 'Turn your attention', pl: 'Przenieść uwagę' },
    tips: [
      {
        id: 'care-far-away',
        text: {
          zh: '看一分钟窗外最远的地方，数出五样绿色的东西。',
          en: 'Look at the farthest thing outside for a minute and count five green ones.',
          pl: 'Przez minutę patrz jak najdalej za okno i znajdź pięć zielonych rzeczy.',
        },
      },
      {
        id: 'care-two-minutes',
        text: {
          zh: '叫下一位之前，先做完一件两分钟的事：理好单据，或者擦擦桌面。',
          en: 'Before the next number, finish something that takes two minutes: sort the forms, wipe the desk.',
          pl: 'Zanim poprosisz następną osobę, dokończ coś, co zajmie dwie minuty: ułóż druki, wytrzyj blat.',
        },
      },
    ],
  },
  {
    layer: 'care',
    way: 'talk',
    label: { zh: '说给人听', en: 'Talk about it', pl: 'Opowiedzieć komuś' },
    tips: [
      {
        id: 'care-three-things',
        text: {
          zh: '跟信得过的同事说三句：发生了什么，心里怎样，现在怎样。',
          en: 'Tell a colleague you trust three things: what happened, how it felt, how it is now.',
          pl: 'Powiedz zaufanej osobie trzy rzeczy: co się stało, jak to było przeżyć, jak jest teraz.',
        },
      },
      {
        id: 'care-at-home',
        text: {
          zh: '今晚跟家里人聊聊这一天，客户的名字留在单位。',
          en: 'Tell somebody at home about the day tonight, and leave the customer’s name at work.',
          pl: 'Opowiedz wieczorem komuś bliskiemu o tym dniu, a nazwisko klienta zostaw w pracy.',
        },
      },
    ],
  },
  {
    layer: 'care',
    way: 'compare-notes',
    label: { zh: '和同行交流', en: 'Compare notes', pl: 'Porównać doświadczenia' },
    tips: [
      {
        id: 'care-first-sentence',
        text: {
          zh: '问问也接投诉的同事：碰到这种情形，第一句话怎么说？',
          en: 'Ask a colleague who takes complaints what their first sentence is in a case like this.',
          pl: 'Zapytaj kogoś, kto też przyjmuje reklamacje, jakie jest wtedy jego pierwsze zdanie.',
        },
      },
      {
        id: 'care-hand-over-one',
        text: {
          zh: '交班时说一个今天管用的做法，也听别人说一个。',
          en: 'At the end of the shift pass on one thing that worked today, and take one with you.',
          pl: 'Na koniec zmiany przekaż jedną rzecz, która dziś zadziałała, i weź jedną od innych.',
        },
      },
    ],
  },
  {
    layer: 'care',
    way: 'achievement',
    label: { zh: '看到成果', en: 'Find what you achieved', pl: 'Zobaczyć, co się udało' },
    tips: [
      {
        id: 'care-left-better',
        text: {
          zh: '想一想：这位客户离开时，比进门时多了什么？',
          en: 'Name one thing this customer had on leaving and did not have on arriving.',
          pl: 'Nazwij jedną rzecz, z którą ta osoba wyszła, a z którą tu nie przyszła.',
        },
      },
      {
        id: 'care-helpful-sentence',
        text: {
          zh: '今天哪一句话起了作用？记住它，明天接着用。',
          en: 'Which sentence helped today? Keep it for tomorrow.',
          pl: 'Które zdanie dziś pomogło? Zachowaj je na jutro.',
        },
      },
    ],
  },
  {
    layer: 'care',
    way: 'healthy',
    label: { zh: '照顾身体', en: 'Do something healthy', pl: 'Zadbać o ciało' },
    tips: [
      {
        id: 'care-hundred-steps',
        text: {
          zh: '喝一杯温水，站起来走一百步。',
          en: 'Drink a glass of water, then get up and walk a hundred steps.',
          pl: 'Wypij szklankę wody, potem wstań i zrób sto kroków.',
        },
      },
      {
        id: 'care-walk-and-sleep',
        text: {
          zh: '下班后在外面走二十分钟，今晚早睡半小时。',
          en: 'Walk outside for twenty minutes after work, and go to bed half an hour earlier tonight.',
          pl: 'Po pracy pochodź dwadzieścia minut na dworze i połóż się dziś pół godziny wcześniej.',
        },
      },
    ],
  },
] as const satisfies readonly CareEntry[];
