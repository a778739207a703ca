import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

/** The amount is written down, never bargained over; who decides it is told at once (goodwill limits, product A8). */
export const aboveLimit = {
  layer: 'situation',
  code: 'above-limit',
  label: { zh: '金额要主管定', en: 'An amount to be decided', pl: 'Kwota do decyzji' },
  bodyHint: {
    zh: '听数目时表情不变，先写下来，再慢慢往下问。',
    en: 'Keep your face steady at the figure. Write it down first, then ask.',
    pl: 'Przy kwocie twarz bez zmian. Najpierw zapis, potem pytania.',
  },
  lines: [
    {
      id: 'limit-written',
      cue: 'say',
      text: {
        zh: '{call}您的要求连同数目，我照写不改：{request}。',
        en: '{call}I write down what you ask, figure and all: {request}.',
        pl: '{call}zapisuję prośbę razem z kwotą: {request}.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'limit-reason',
      cue: 'say',
      text: {
        zh: '您提这个数有您的道理，我想听明白。',
        en: 'There is a reason behind that figure. I would like to understand it.',
        pl: 'Za tą kwotą stoją powody. Chcę je poznać.',
      },
      stages: ['feelings'],
    },
    {
      id: 'limit-spent-or-borne',
      cue: 'ask',
      text: {
        zh: '这笔钱要补的，主要是花掉的，还是受的累？',
        en: 'Is it mostly for what you spent, or for what you went through?',
        pl: 'Czy chodzi głównie o wydatki, czy o to, ile to kosztowało nerwów?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'limit-made-of',
      cue: 'ask',
      text: {
        zh: '这个数是怎么算的，包含哪几项？',
        en: 'What makes up the figure: which costs, which days?',
        pl: 'Z czego składa się ta kwota: jakie koszty, które dni?',
      },
      stages: ['facts'],
    },
    {
      id: 'limit-estimate',
      cue: 'ask',
      text: {
        zh: '哪几项有票据，哪几项是估的？我分开记。',
        en: 'Which parts have a receipt and which are estimated? I list them apart.',
        pl: 'Które pozycje mają rachunek, a które są szacunkiem? Wpiszę je osobno.',
      },
      stages: ['facts'],
    },
    {
      id: 'limit-who',
      cue: 'say',
      text: {
        zh: '这个数我一个人定不了，由主管定。您的理由我写全了交上去。',
        en: 'A figure like this is decided by the supervisor. I put it forward with all your reasons.',
        pl: 'O takiej kwocie decyduje kierownik. Przekażę ją ze wszystkimi powodami.',
      },
      stages: ['remedy'],
    },
    {
      id: 'limit-when',
      cue: 'say',
      text: {
        zh: '主管怎么定，{nextContact}由我告诉您，行不行都说理由。',
        en: 'You hear the decision from me {nextContact}, with the reasons either way.',
        pl: 'Decyzję przekażę {nextContact}, razem z uzasadnieniem.',
      },
      stages: ['remedy'],
      replaces: ['remedy-contact'],
    },
    {
      id: 'limit-today',
      cue: 'say',
      text: {
        zh: '我今天能定{goodwill}。收下它，其余的照样报上去。',
        en: 'Today I can settle {goodwill}. Taking it leaves the rest of your request open.',
        pl: 'Dziś mogę przyznać {goodwill}. Reszta prośby pozostaje otwarta.',
      },
      stages: ['remedy'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill'],
    },
    {
      id: 'limit-besides',
      cue: 'ask',
      text: {
        zh: '除了钱，还有什么能让您觉得这件事了结了？',
        en: 'Besides money, what would make this feel settled?',
        pl: 'Co poza pieniędzmi pomoże tę sprawę zamknąć?',
      },
      stages: ['remedy'],
    },
    {
      id: 'limit-needed-by',
      cue: 'ask',
      text: {
        zh: '这笔钱，您最晚哪天要用？',
        en: 'By which day do you need the money?',
        pl: 'Na który dzień te pieniądze są potrzebne?',
      },
      stages: ['remedy'],
    },
    {
      id: 'limit-apart',
      cue: 'say',
      text: {
        zh: '道歉是道歉，钱归钱，谁也不顶谁。',
        en: 'The apology and the money are two things. Neither stands in for the other.',
        pl: 'Przeprosiny to jedno, pieniądze drugie. Jedno nie zastępuje drugiego.',
      },
      stages: ['apologise'],
    },
    {
      id: 'limit-paper',
      cue: 'say',
      text: {
        zh: '回执上写着您提的数、我能定的数、谁来定和哪天答复。',
        en: 'The receipt shows your figure, mine, who decides and by when.',
        pl: 'Na potwierdzeniu jest żądana kwota, moja propozycja, kto decyduje i do kiedy.',
      },
      stages: ['confirm'],
    },
    {
      id: 'limit-nobody',
      cue: 'avoid',
      text: {
        zh: '从来没人拿过这么多。',
        en: 'Nobody has ever been paid that much.',
        pl: 'Nikt u nas tyle nie dostał.',
      },
      why: { zh: '拿别人压价', en: 'beats them down with others', pl: 'zasłania się innymi' },
      stages: ['listen', 'facts'],
    },
    {
      id: 'limit-haggle',
      cue: 'avoid',
      text: {
        zh: '一口价，两百，行就签。',
        en: 'Two hundred, take it or leave it.',
        pl: 'Dwieście i kończymy.',
      },
      why: { zh: '像在砍价', en: 'this is no market', pl: 'to nie targ' },
      stages: ['remedy'],
    },
    {
      id: 'limit-promise',
      cue: 'avoid',
      text: {
        zh: '没事，主管肯定批。',
        en: 'Do not worry, it will be approved.',
        pl: 'Spokojnie, kierownik na pewno się zgodzi.',
      },
      why: { zh: '替别人许诺', en: 'promises for someone else', pl: 'obiecuje w cudzym imieniu' },
      stages: ['confirm'],
    },
    {
      id: 'limit-greed',
      cue: 'avoid',
      text: {
        zh: '您这是讹人吧？',
        en: 'Are you trying to make money out of this?',
        pl: 'Ktoś tu chce zarobić.',
      },
      why: { zh: '给人扣帽子', en: 'accuses the customer', pl: 'oskarża klienta' },
      stages: ['feelings'],
    },
  ],
} satisfies SituationEntry;
