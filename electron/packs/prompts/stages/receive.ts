import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

export const receiveStage = {
  layer: 'stage',
  stage: 'receive',
  bodyHint: {
    zh: '站起来，正面相迎，双手放在台面上，先点头再开口。',
    en: 'Stand up, face the customer, hands open on the counter. Nod before you speak.',
    pl: 'Wstań, stań przodem, otwarte dłonie na blacie. Najpierw skinienie, potem słowa.',
  },
  lines: [
    {
      id: 'receive-own',
      cue: 'say',
      text: {
        zh: '{call}我是{clerk}，这件事从现在起由我跟到底。',
        en: '{call}I am {clerk}, and I will stay with this myself until it is settled.',
        pl: '{call}nazywam się {clerk} i poprowadzę tę sprawę do końca.',
      },
    },
    {
      id: 'receive-thanks',
      cue: 'say',
      text: {
        zh: '谢谢您专程过来。请坐，我先听您说。',
        en: 'Thank you for coming in. Please have a seat; I will listen first.',
        pl: 'Dziękuję za przyjście. Proszę usiąść, najpierw posłucham.',
      },
    },
    {
      id: 'receive-quiet',
      cue: 'ask',
      text: {
        zh: '那边安静些，说话也方便，我们去那边坐，好吗？',
        en: 'Shall we sit over there? It is quieter, and nobody can overhear.',
        pl: 'Może usiądziemy tam? Jest ciszej i nikt nas nie usłyszy.',
      },
    },
    {
      id: 'receive-name',
      cue: 'ask',
      text: {
        zh: '请问您贵姓，我怎么称呼您？',
        en: 'May I ask your name, and how you like to be addressed?',
        pl: 'Czy mogę prosić o imię i nazwisko?',
      },
      unknown: ['customerName'],
    },
    {
      id: 'receive-name-back',
      cue: 'ask',
      text: {
        zh: '我记的是{customer}，写得对吗？',
        en: 'I have written {customer}. Is that right?',
        pl: 'Zapisuję: {customer}. Czy się zgadza?',
      },
      known: ['customerName'],
    },
    {
      id: 'receive-phone',
      cue: 'ask',
      text: {
        zh: '哪个电话找您最方便？',
        en: 'Which is the best number to reach you on?',
        pl: 'Pod jakim numerem telefonu kontakt będzie najłatwiejszy?',
      },
      unknown: ['phone'],
    },
    {
      id: 'receive-reference',
      cue: 'ask',
      text: {
        zh: '您手边有单据吗？没带也没关系，我来查。',
        en: 'Do you have a bill or a reference with you? It is fine without; I can look it up.',
        pl: 'Czy jest pod ręką rachunek albo numer? Bez niego też znajdę.',
      },
      unknown: ['reference'],
    },
    {
      id: 'receive-other-desk',
      cue: 'avoid',
      text: { zh: '这个您去那边窗口问。', en: 'You need the other desk for that.', pl: 'To nie to okienko.' },
      why: { zh: '让人再跑一趟', en: 'sends them away again', pl: 'odsyła dalej' },
    },
    {
      id: 'receive-id-first',
      cue: 'avoid',
      text: { zh: '先把证件拿出来。', en: 'Identification first, please.', pl: 'Najpierw dowód osobisty.' },
      why: { zh: '先听人，再看证件', en: 'the person comes first', pl: 'najpierw człowiek' },
    },
    {
      id: 'receive-any-time',
      cue: 'say',
      text: {
        zh: '您慢慢来，我在这儿听。',
        en: 'Take your time. I am listening.',
        pl: 'Proszę się nie spieszyć, słucham.',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
