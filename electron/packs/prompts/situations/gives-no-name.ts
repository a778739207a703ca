import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

/** The name may be withheld (product A3); what cannot be done without one is said openly. */
export const givesNoName = {
  layer: 'situation',
  code: 'gives-no-name',
  label: { zh: '不留姓名', en: 'No name given', pl: 'Bez nazwiska' },
  bodyHint: {
    zh: '不追问，也不往屏幕上找人；屏幕转开。',
    en: 'Do not probe, and do not look for the person on screen. Turn the screen away.',
    pl: 'Nie dopytuj i nie szukaj osoby w komputerze. Odwróć ekran.',
  },
  lines: [
    {
      id: 'noname-fine',
      cue: 'say',
      text: {
        zh: '不留姓名也行，我照样记、照样查。',
        en: 'That is fine. I write it down and look into it without a name.',
        pl: 'Można bez nazwiska. Zapisuję i sprawdzam tak samo.',
      },
      stages: ['receive'],
      replaces: ['receive-name'],
    },
    {
      id: 'noname-no-reason',
      cue: 'say',
      text: {
        zh: '为什么不留，您不用说。',
        en: 'There is no need to say why.',
        pl: 'Powodów nie trzeba podawać.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'noname-call-you',
      cue: 'ask',
      text: {
        zh: '说话的时候，我怎么称呼您好？',
        en: 'What may I call you while we talk?',
        pl: 'Jak mogę się zwracać podczas rozmowy?',
      },
      stages: ['receive'],
    },
    {
      id: 'noname-leave-out',
      cue: 'ask',
      text: {
        zh: '哪些细节，您也不想写进去？',
        en: 'Which details would you rather leave out?',
        pl: 'Które szczegóły mam pominąć?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'noname-courage',
      cue: 'say',
      text: {
        zh: '肯来说就不容易。写了什么，您先看一遍。',
        en: 'It is not easy to come. You see every line before it is kept.',
        pl: 'Przyjście tu nie było łatwe. Każde zdanie można najpierw przeczytać.',
      },
      stages: ['feelings'],
    },
    {
      id: 'noname-trace',
      cue: 'ask',
      text: {
        zh: '要查到这一笔，日期、金额、单号，您方便给哪样？',
        en: 'To find it I need one of these: a date, an amount, a number. Which?',
        pl: 'Do odszukania wystarczy data, kwota albo numer. Co mogę wpisać?',
      },
      stages: ['facts'],
      unknown: ['reference'],
    },
    {
      id: 'noname-number',
      cue: 'say',
      text: {
        zh: '编号{caseNumber}就代替您的姓名，问进展报它就行。',
        en: 'Number {caseNumber} stands in for your name when you ask how it goes.',
        pl: 'Numer {caseNumber} zastępuje nazwisko przy każdym pytaniu.',
      },
      stages: ['facts', 'confirm'],
      replaces: ['confirm-number'],
    },
    {
      id: 'noname-honest',
      cue: 'say',
      text: {
        zh: '有一样先说明：没有账号，钱退不到您手上。',
        en: 'One thing openly: without an account I cannot pay money back.',
        pl: 'Mówię otwarcie: bez numeru konta nie zrobię zwrotu pieniędzy.',
      },
      stages: ['remedy'],
      unknown: ['reference'],
    },
    {
      id: 'noname-waits',
      cue: 'say',
      text: {
        zh: '答复{nextContact}放在柜台，凭编号就能取。',
        en: 'The answer is at the counter {nextContact}; the number is enough.',
        pl: 'Odpowiedź będzie przy okienku {nextContact}. Wystarczy numer.',
      },
      stages: ['remedy', 'confirm'],
      unknown: ['phone'],
      replaces: ['remedy-contact', 'confirm-contact'],
    },
    {
      id: 'noname-which-way',
      cue: 'ask',
      text: {
        zh: '结果怎么给您：您打来问，还是到柜台取？',
        en: 'How would you like the result: will you ring, or collect it here?',
        pl: 'Jak odebrać wynik: telefonicznie czy przy okienku?',
      },
      stages: ['remedy'],
      unknown: ['phone'],
      replaces: ['remedy-contact-how'],
    },
    {
      id: 'noname-still-you',
      cue: 'say',
      text: {
        zh: '不知道您的姓名，这声抱歉一样是对您说的。',
        en: 'I do not know your name, and this apology is meant for you.',
        pl: 'Nazwiska nie znam, a przeprosiny są jak najbardziej osobiste.',
      },
      stages: ['apologise'],
    },
    {
      id: 'noname-withheld',
      cue: 'say',
      text: {
        zh: '回执上写“未留姓名”，其余都齐。',
        en: 'The receipt says “name withheld”; everything else is on it.',
        pl: 'Na potwierdzeniu jest „bez nazwiska”, reszta jak zawsze.',
      },
      stages: ['confirm'],
    },
    {
      id: 'noname-later',
      cue: 'ask',
      text: {
        zh: '以后想补姓名随时可以，要写上这一句吗？',
        en: 'You can add your name later. Shall I note that?',
        pl: 'Nazwisko można dodać później. Czy to dopisać?',
      },
      stages: ['confirm'],
    },
    {
      id: 'noname-must',
      cue: 'avoid',
      text: { zh: '不报姓名不受理。', en: 'No name, no complaint.', pl: 'Bez nazwiska nie ma skargi.' },
      why: { zh: '把人挡在门外', en: 'shuts them out', pl: 'zamyka drzwi' },
      stages: ['receive'],
    },
    {
      id: 'noname-spotted',
      cue: 'avoid',
      text: {
        zh: '屏幕上查得到您是谁。',
        en: 'I can see on screen who you are.',
        pl: 'Na ekranie widać, kto to.',
      },
      why: { zh: '辜负了信任', en: 'breaks their trust', pl: 'łamie zaufanie' },
      stages: ['facts'],
    },
    {
      id: 'noname-hiding',
      cue: 'avoid',
      text: { zh: '不敢说名字，心里有鬼？', en: 'What have you got to hide?', pl: 'Co tu jest do ukrycia?' },
      why: { zh: '起疑心，伤人', en: 'suspects the person', pl: 'podejrzewa człowieka' },
      stages: ['listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
