import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const cardSwallowed = {
  layer: 'situation',
  code: 'card-swallowed',
  label: { zh: '取款机吞卡或少出钱', en: 'At the cash machine', pl: 'Przy bankomacie' },
  lines: [
    {
      id: 'card-open',
      cue: 'say',
      text: {
        zh: '{call}从机器前空着手走开，谁都会急。我先看账户安不安全。',
        en: '{call}you came away without what is yours. First I am making sure your account is safe.',
        pl: '{call}odejść od bankomatu z pustymi rękami to stres. Najpierw sprawdzam, czy konto jest bezpieczne.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'card-screen',
      cue: 'ask',
      text: {
        zh: '是哪一台机器，最后屏幕上显示了什么？',
        en: 'Which machine was it, and what did the screen show last?',
        pl: 'Który to był bankomat i co na końcu pokazał ekran?',
      },
      stages: ['listen', 'facts'],
      unknown: ['where'],
      replaces: ['facts-where'],
    },
    {
      id: 'card-today',
      cue: 'ask',
      text: {
        zh: '今天有没有等着付的钱：药费、车票、房租？',
        en: 'Is there something to pay today: medicine, a ticket, the rent?',
        pl: 'Czy dziś trzeba za coś zapłacić: leki, bilet, czynsz?',
      },
      stages: ['listen', 'remedy'],
    },
    {
      id: 'card-feel',
      cue: 'say',
      text: {
        zh: '站在机器跟前没人应，那种滋味不好受。',
        en: 'A machine gives no answer, and you are left standing there.',
        pl: 'Maszyna niczego nie wyjaśnia i człowiek zostaje z tym sam.',
      },
      stages: ['feelings'],
    },
    {
      id: 'card-lock',
      cue: 'say',
      text: {
        zh: '我现在就把卡锁上，谁也用不了。',
        en: 'I am locking the card as we speak. Nobody can use it.',
        pl: 'Blokuję kartę w tej chwili. Nikt z niej nie skorzysta.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'card-amounts',
      cue: 'ask',
      text: {
        zh: '您要取多少，出来多少，账上扣了多少？',
        en: 'How much did you ask for, how much came out, and what left the account?',
        pl: 'Ile miało być, ile wyszło i ile ubyło z konta?',
      },
      stages: ['facts'],
    },
    {
      id: 'card-nearby',
      cue: 'ask',
      text: {
        zh: '当时旁边有没有人靠近，或者主动来帮忙？',
        en: 'Did anyone stand close by, or offer to help?',
        pl: 'Czy ktoś stał blisko albo proponował pomoc?',
      },
      stages: ['facts'],
    },
    {
      id: 'card-count',
      cue: 'say',
      text: {
        zh: '机器要打开，里面的钱一张张点。{checkBy}告诉您点出来的数。',
        en: 'The machine is opened and its cash counted. You will have the figure {checkBy}.',
        pl: 'Otwieramy bankomat i liczymy gotówkę. Wynik będzie {checkBy}.',
      },
      stages: ['facts', 'remedy'],
      modes: ['experience'],
      replaces: ['experience-facts', 'experience-remedy'],
    },
    {
      id: 'card-counter',
      cue: 'say',
      text: {
        zh: '新卡到手之前，您在柜台就能取钱，今天也行。',
        en: 'Until the new card comes you can draw money at this counter, today as well.',
        pl: 'Zanim będzie nowa karta, pieniądze można wypłacić przy okienku, także dziś.',
      },
      stages: ['remedy'],
    },
    {
      id: 'card-collect',
      cue: 'ask',
      text: {
        zh: '新卡给您寄到家，还是您来这里取？',
        en: 'Shall the new card be posted to you, or kept here to collect?',
        pl: 'Nową kartę wysłać pocztą czy zatrzymać tutaj do odbioru?',
      },
      stages: ['remedy'],
    },
    {
      id: 'card-sorry',
      cue: 'say',
      text: {
        zh: '{call}是我们的机器出了毛病，害您没卡没钱，对不起。',
        en: '{call}our machine failed and left you without what is yours. I am sorry.',
        pl: '{call}nasz bankomat zawiódł i trzeba było zostać bez pieniędzy. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'card-sorry-short',
      cue: 'say',
      text: {
        zh: '{call}钱少给了，账却全扣了，这么重的错，责任全在我们，对不起。',
        en: '{call}we charged you more than we paid out. There is no excuse for that; I am truly sorry.',
        pl: '{call}wypłaciliśmy mniej, niż pobraliśmy z konta. Nic nas nie usprawiedliwia, bardzo przepraszam.',
      },
      stages: ['apologise'],
      modes: ['principle'],
      replaces: ['principle-sorry'],
    },
    {
      id: 'card-wait',
      cue: 'say',
      text: {
        zh: '{call}没卡没钱，还要等结果，我很抱歉。',
        en: '{call}I am sorry that you have to wait for the count without card or cash.',
        pl: '{call}przykro mi, że na wynik trzeba czekać bez karty albo gotówki.',
      },
      stages: ['apologise'],
      modes: ['experience'],
      replaces: ['experience-sorry'],
    },
    {
      id: 'card-receipt',
      cue: 'say',
      text: {
        zh: '哪台机器、几点、差多少，回执上都有，办完之前请您留着。',
        en: 'The receipt shows machine, time and amounts. Please keep it until this is settled.',
        pl: 'Na potwierdzeniu są: bankomat, godzina i kwoty. Warto je zachować do końca sprawy.',
      },
      stages: ['confirm'],
    },
    {
      id: 'card-no-error',
      cue: 'avoid',
      text: {
        zh: '机器不会错，是您数错了吧。',
        en: 'The machine does not miscount; you must have.',
        pl: 'Bankomat się nie myli.',
      },
      why: { zh: '怀疑客户', en: 'doubts the customer', pl: 'podważa słowa klienta' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'card-foreign',
      cue: 'avoid',
      text: {
        zh: '这不是我们行的机器，您找他们去。',
        en: 'That is not our machine. Ring the other bank.',
        pl: 'To nie nasz bankomat, proszę dzwonić do tamtego banku.',
      },
      why: { zh: '把人推走', en: 'passes them on', pl: 'odsyła dalej' },
      stages: ['receive', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
