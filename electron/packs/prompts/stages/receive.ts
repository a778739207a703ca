import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** First questions, from open to closed (seed 004, part 1, six kinds of question): general `receive-help`, pointed `receive-urgent`, choosing `receive-written`, closed `receive-name-back`. */
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
      id: 'receive-earlier',
      cue: 'say',
      text: {
        zh: '上次的记录在我手上，我们接着往下办。',
        en: 'I have your earlier case here. We go on from where it stopped.',
        pl: 'Mam tu poprzednią sprawę. Idziemy dalej od miejsca, gdzie stanęła.',
      },
      known: ['repeatOf'],
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
      id: 'receive-path',
      cue: 'say',
      text: {
        zh: '先听您说，再核事实，最后把办法和时间写给您。',
        en: 'First your account, then the facts, then steps and times on paper.',
        pl: 'Najpierw opowieść, potem fakty, na końcu kroki i terminy na piśmie.',
      },
    },
    {
      id: 'receive-no-other-desk',
      cue: 'say',
      text: {
        zh: '您坐着就行，要跑别的窗口，我去跑。',
        en: 'You can stay seated; the walking between desks is mine.',
        pl: 'Można tu zostać. Do innych okienek pójdę {self:sam|sama}.',
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
        en: 'May I ask your name, and what you like to be called?',
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
      id: 'receive-help',
      cue: 'ask',
      text: { zh: '今天我能帮您办什么？', en: 'What can I do for you today?', pl: 'W czym mogę dziś pomóc?' },
      unknown: ['matter'],
    },
    {
      id: 'receive-urgent',
      cue: 'ask',
      text: {
        zh: '有没有一刻也等不了的事？您身体还好吗？',
        en: 'Is anything pressing this very minute? And are you feeling well enough?',
        pl: 'Czy coś nie może czekać ani chwili? I jak samopoczucie?',
      },
      unknown: ['matter'],
    },
    {
      id: 'receive-for-whom',
      cue: 'ask',
      text: {
        zh: '这件事是您本人的，还是替别人来？',
        en: 'Is this your own matter, or are you here for someone else?',
        pl: 'Czy to własna sprawa, czy w czyimś imieniu?',
      },
      unknown: ['actingFor'],
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
      id: 'receive-written',
      cue: 'ask',
      text: {
        zh: '您带了写好的材料，还是想当面说？',
        en: 'Have you put it in writing, or would you rather tell me?',
        pl: 'Czy to jest spisane, czy lepiej opowiedzieć?',
      },
      unknown: ['form'],
    },
    {
      id: 'receive-language',
      cue: 'ask',
      text: {
        zh: '给您的单据，用哪种文字方便？',
        en: 'In which language shall I print your papers?',
        pl: 'W jakim języku wydrukować pisma?',
      },
      unknown: ['paperLanguage'],
    },
    {
      id: 'receive-last-time',
      cue: 'avoid',
      text: {
        zh: '上回谁接的，您找谁去。',
        en: 'Ask whoever served you last time.',
        pl: 'Proszę do osoby z poprzedniego razu.',
      },
      why: { zh: '谁接待，谁负责到底', en: 'whoever is asked owns it', pl: 'kto zapytany, ten prowadzi' },
      known: ['repeatOf'],
    },
    {
      id: 'receive-id-first',
      cue: 'avoid',
      text: { zh: '先把证件拿出来。', en: 'Identification first, please.', pl: 'Najpierw dowód osobisty.' },
      why: { zh: '先听人，再看证件', en: 'the person comes first', pl: 'najpierw człowiek' },
      unknown: ['customerName'],
    },
    {
      id: 'receive-busy',
      cue: 'avoid',
      text: {
        zh: '等会儿，我手上有事。',
        en: 'Not now, I am in the middle of something.',
        pl: 'Proszę czekać, mam teraz co innego.',
      },
      why: { zh: '人来了像没来', en: 'treats them as not there', pl: 'jakby nikogo nie było' },
      unknown: ['matter'],
    },
    {
      id: 'receive-other-desk',
      cue: 'avoid',
      text: { zh: '这个您去那边窗口问。', en: 'You need the other desk for that.', pl: 'To nie to okienko.' },
      why: { zh: '让人再跑一趟', en: 'sends them away again', pl: 'odsyła dalej' },
    },
    {
      id: 'receive-any-time',
      cue: 'say',
      text: {
        zh: '您慢慢来，我在这儿听。',
        en: 'Please take your time. I am listening.',
        pl: 'Proszę się nie spieszyć, słucham.',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
