import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const itemDefective = {
  layer: 'situation',
  code: 'item-defective',
  label: { zh: '商品瑕疵', en: 'Faulty item', pl: 'Wadliwy towar' },
  lines: [
    {
      id: 'item-open',
      cue: 'say',
      text: {
        zh: '{call}买回去用不成，还得带回来，费力又扫兴。您指给我看看。',
        en: '{call}bought, carried home and carried back: that is tiresome. Please show me.',
        pl: '{call}kupić, zanieść do domu i wracać z tym do sklepu: to męczy. Obejrzyjmy to razem.',
      },
      stages: ['listen'],
    },
    {
      id: 'item-hurt',
      cue: 'ask',
      text: {
        zh: '有没有人因此受伤，或者弄坏了别的东西？',
        en: 'Has anyone been hurt, or anything else been damaged?',
        pl: 'Czy komuś coś się przez to stało albo zniszczyło się coś jeszcze?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'item-slip',
      cue: 'say',
      text: {
        zh: '小票不在手边也不要紧，付款记录或订单号都行。',
        en: 'The till receipt is not needed. A bank statement or an order number will do.',
        pl: 'Paragon nie jest konieczny. Wystarczy wydruk z konta albo numer zamówienia.',
      },
      stages: ['receive'],
      replaces: ['receive-reference'],
    },
    {
      id: 'item-feel',
      cue: 'say',
      text: {
        zh: '盼了几天的新东西，打开是这样，谁都高兴不起来。',
        en: 'You were looking forward to it, and now it stands there useless.',
        pl: 'Miało cieszyć, a stoi bezużyteczne.',
      },
      stages: ['feelings'],
    },
    {
      id: 'item-purpose',
      cue: 'ask',
      text: {
        zh: '您买它打算派什么用场，哪天要用？',
        en: 'What did you buy it for, and when did you mean to use it?',
        pl: 'Do czego to było kupione i na kiedy?',
      },
      stages: ['feelings'],
    },
    {
      id: 'item-first',
      cue: 'ask',
      text: {
        zh: '是一打开就这样，还是用了几次才出现的？',
        en: 'Was it like this when unpacked, or did it show after some use?',
        pl: 'Czy było to widać przy rozpakowaniu, czy po kilku użyciach?',
      },
      stages: ['facts'],
    },
    {
      id: 'item-should',
      cue: 'ask',
      text: {
        zh: '它现在是什么样，您原来指望它怎样？',
        en: 'What does it do now, and what did you expect of it?',
        pl: 'Co się z tym dzieje, a jak miało działać?',
      },
      stages: ['facts'],
    },
    {
      id: 'item-try',
      cue: 'say',
      text: {
        zh: '我们当面试一次，看到什么就写什么。',
        en: 'Let us try it here together and write down what we both see.',
        pl: 'Sprawdźmy to tutaj razem i zapiszmy, co widać.',
      },
      stages: ['facts'],
    },
    {
      id: 'item-choose',
      cue: 'ask',
      text: {
        zh: '修、换、退，哪一样您觉得合适？',
        en: 'What would suit you: a repair, a new one, or your money back?',
        pl: 'Co będzie najlepsze: naprawa, nowy egzemplarz czy zwrot pieniędzy?',
      },
      stages: ['remedy'],
      modes: ['full', 'shared', 'principle'],
    },
    {
      id: 'item-examine',
      cue: 'say',
      text: {
        zh: '东西今天送去检测，{checkBy}告诉您查出了什么。',
        en: 'It goes to be examined today. You will have the finding {checkBy}.',
        pl: 'Dziś idzie to do oceny. Wynik będzie {checkBy}.',
      },
      stages: ['remedy'],
      modes: ['experience'],
      replaces: ['experience-remedy'],
    },
    {
      id: 'item-loan',
      cue: 'say',
      text: {
        zh: '这段时间您先借一件同样的回去用，不收费。',
        en: 'Until it is back you can take one on loan, free of charge.',
        pl: 'Na ten czas można wziąć od nas egzemplarz zastępczy, bez opłat.',
      },
      stages: ['remedy'],
    },
    {
      id: 'item-collect',
      cue: 'ask',
      text: {
        zh: '东西不好搬，我们上门来取，好吗？',
        en: 'Shall we collect it from your home, so that you need not carry it?',
        pl: 'Czy przyjechać po to do domu, żeby nie trzeba było dźwigać?',
      },
      stages: ['remedy'],
    },
    {
      id: 'item-sorry',
      cue: 'say',
      text: {
        zh: '{call}我们卖给您的东西有毛病，责任在我们，对不起。',
        en: '{call}we sold you something that does not do its work. That is our fault; I am sorry.',
        pl: '{call}sprzedaliśmy wadliwą rzecz. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'item-list',
      cue: 'say',
      text: {
        zh: '您留下的东西、配件和外观，回执上都写了，请您对一对。',
        en: 'The receipt lists what you leave here, its condition and its parts. Please compare.',
        pl: 'Na potwierdzeniu jest wszystko, co u nas zostaje: części i stan. Proszę porównać.',
      },
      stages: ['confirm'],
    },
    {
      id: 'item-broke',
      cue: 'avoid',
      text: {
        zh: '您是怎么把它弄坏的？',
        en: 'What did you do to break it?',
        pl: 'Jak można było to tak zepsuć?',
      },
      why: { zh: '一开口就定罪', en: 'finds them guilty', pl: 'z góry obwinia' },
      stages: ['receive', 'listen', 'feelings', 'facts'],
    },
    {
      id: 'item-maker',
      cue: 'avoid',
      text: {
        zh: '质量问题您找厂家去。',
        en: 'You will have to take that up with the manufacturer.',
        pl: 'Z tym proszę do producenta.',
      },
      why: { zh: '谁卖的谁负责', en: 'whoever sold it answers for it', pl: 'odpowiada sprzedawca' },
      stages: ['remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
