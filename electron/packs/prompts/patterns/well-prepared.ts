import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const wellPrepared = {
  layer: 'pattern',
  code: 'well-prepared',
  label: { zh: '资料齐全', en: 'Well prepared', pl: 'Dobrze przygotowana sprawa' },
  bodyHint: {
    zh: '按对方的顺序看材料，一份一份记编号。',
    en: 'Go through the papers in the customer’s order; note each one.',
    pl: 'Przeglądaj pisma w kolejności klienta, każde zapisz.',
  },
  lines: [
    {
      id: 'prepared-spread',
      cue: 'say',
      text: {
        zh: '{call}材料摊开放，地方够，时间也够。',
        en: '{call}please spread your papers out; there is room, and there is time.',
        pl: '{call}dokumenty można rozłożyć tutaj, jest miejsce i jest czas.',
      },
      stages: ['receive'],
    },
    {
      id: 'prepared-say',
      cue: 'say',
      text: {
        zh: '您准备得很细，我们照您的顺序一份一份看。',
        en: 'You have prepared this carefully. Let us go through it in your order.',
        pl: 'To starannie przygotowane. Przejrzyjmy wszystko w tej kolejności.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'prepared-cited',
      cue: 'ask',
      text: {
        zh: '您引的这一条写在哪儿？我抄下来请人核。',
        en: 'Where does it say that? I copy it out and have it checked.',
        pl: 'Gdzie to jest zapisane? Przepiszę i oddam do sprawdzenia.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'prepared-evenings',
      cue: 'say',
      text: {
        zh: '多少个晚上花在这些纸上，换谁都累。',
        en: 'All those evenings over paperwork would tire anyone.',
        pl: 'Tyle wieczorów nad papierami męczy każdego.',
      },
      stages: ['feelings'],
    },
    {
      id: 'prepared-read-first',
      cue: 'say',
      text: {
        zh: '我先看完再问，您写过的不再问。',
        en: 'I read first, so that I ask nothing you have already written.',
        pl: 'Najpierw przeczytam, żeby nie pytać o to, co już napisane.',
      },
      stages: ['facts'],
    },
    {
      id: 'prepared-ask',
      cue: 'ask',
      text: {
        zh: '哪一份最能说明问题？',
        en: 'Which of these shows it most clearly?',
        pl: 'Które z tych pism pokazuje to najwyraźniej?',
      },
      stages: ['facts'],
    },
    {
      id: 'prepared-point-by-point',
      cue: 'ask',
      text: {
        zh: '我按您的编号一条一条答，好吗？',
        en: 'Shall I answer point by point, in your numbering?',
        pl: 'Czy odpowiadać punkt po punkcie, według tej numeracji?',
      },
      stages: ['remedy'],
    },
    {
      id: 'prepared-step',
      cue: 'say',
      text: {
        zh: '每份材料我都写在回执上，复印件一起归档。',
        en: 'Each paper is listed on the receipt, and a copy stays with the case.',
        pl: 'Każde pismo jest na potwierdzeniu, a kopia zostaje w sprawie.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'prepared-count',
      cue: 'ask',
      text: {
        zh: '复印了几页，我们一起数一遍？',
        en: 'Shall we count the copies together?',
        pl: 'Czy przeliczymy razem kopie?',
      },
      stages: ['confirm'],
    },
    {
      id: 'prepared-avoid',
      cue: 'avoid',
      text: { zh: '这些材料没用。', en: 'Those papers are no use here.', pl: 'Te papiery nic nie dają.' },
      why: { zh: '否定了对方的准备', en: 'dismisses their work', pl: 'lekceważy przygotowanie' },
    },
    {
      id: 'prepared-lawyer',
      cue: 'avoid',
      text: {
        zh: '您是学法律的吧，来挑刺的？',
        en: 'Are you some kind of lawyer?',
        pl: 'To może jeszcze adwokat?',
      },
      why: { zh: '嘲笑人有准备', en: 'mocks the preparation', pl: 'drwi z przygotowania' },
      stages: ['listen', 'facts'],
    },
    {
      id: 'prepared-skim',
      cue: 'avoid',
      text: {
        zh: '这么厚，我有空再翻。',
        en: 'That is a lot of paper. I may get round to it.',
        pl: 'Ile tego, może kiedyś zajrzę.',
      },
      why: { zh: '不把心血当回事', en: 'shrugs off their work', pl: 'macha ręką na ten trud' },
      stages: ['receive', 'remedy'],
    },
  ],
} satisfies PatternEntry;
