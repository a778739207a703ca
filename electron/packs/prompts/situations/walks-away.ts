import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

/** The receipt can be printed from any stage, and a case that is left stays open (product A1, A12). */
export const walksAway = {
  layer: 'situation',
  code: 'walks-away',
  label: { zh: '要先走', en: 'Has to leave', pl: 'Trzeba już iść' },
  bodyHint: {
    zh: '不拦、不追；把回执和笔推过去，让出路来。',
    en: 'Do not block or follow. Slide the receipt across and leave the way clear.',
    pl: 'Nie zagradzaj drogi, nie idź za klientem. Podaj potwierdzenie, droga wolna.',
  },
  lines: [
    {
      id: 'walks-free',
      cue: 'say',
      text: {
        zh: '{call}您先走没关系，说到的我都记下了，不会丢。',
        en: '{call}of course you may go. What you told me is noted and stays.',
        pl: '{call}oczywiście, można iść. Wszystko zapisane, nic nie przepadnie.',
      },
    },
    {
      id: 'walks-half-minute',
      cue: 'say',
      text: {
        zh: '再给我半分钟，回执您带走，上面有编号。',
        en: 'Half a minute, please, and you take the receipt with the number.',
        pl: 'Proszę o pół minuty: potwierdzenie z numerem jest do zabrania.',
      },
      stages: ['receive', 'listen', 'feelings', 'facts', 'remedy'],
    },
    {
      id: 'walks-number',
      cue: 'ask',
      text: {
        zh: '留个电话好吗？我打给您，您不用再来。',
        en: 'May I have a number? I will ring, and you need not come back.',
        pl: 'Czy mogę prosić o numer? Zadzwonię i nie trzeba wracać.',
      },
      unknown: ['phone'],
      replaces: ['receive-phone'],
    },
    {
      id: 'walks-call-when',
      cue: 'ask',
      text: {
        zh: '今天几点给您打电话合适？',
        en: 'What time today may I ring you?',
        pl: 'O której mogę dziś zadzwonić?',
      },
      known: ['phone'],
    },
    {
      id: 'walks-appointment',
      cue: 'say',
      text: {
        zh: '不想等就约个时间，到点我在这儿等您。',
        en: 'Instead of waiting, you can have a fixed time; I will be here.',
        pl: 'Zamiast czekać, można umówić godzinę. Będę na miejscu.',
      },
      stages: ['receive'],
    },
    {
      id: 'walks-missed',
      cue: 'ask',
      text: {
        zh: '是不是有句要紧的，我没听进去？',
        en: 'Is there something important that I did not take in?',
        pl: 'Czy coś ważnego mi umknęło?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'walks-understand',
      cue: 'say',
      text: {
        zh: '您想走，我明白。今天说的，我接着查。',
        en: 'I understand that you want to go. I carry on with what you told me.',
        pl: 'Rozumiem, że pora iść. Zajmuję się dalej tym, co padło.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'walks-one-question',
      cue: 'ask',
      text: {
        zh: '走之前问一句：是哪天、在哪儿的事？',
        en: 'One question before you go: which day was it, and where?',
        pl: 'Jedno pytanie na koniec: którego dnia i gdzie to było?',
      },
      stages: ['facts'],
      unknown: ['happenedOn'],
      replaces: ['facts-when'],
    },
    {
      id: 'walks-without',
      cue: 'say',
      text: {
        zh: '您不在，我们照样办：{step}，{stepBy}。',
        en: 'It goes ahead without you here: {step}, {stepBy}.',
        pl: 'Działamy dalej, bez czekania tutaj: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      known: ['steps'],
      replaces: ['remedy-step'],
    },
    {
      id: 'walks-sorry',
      cue: 'say',
      text: {
        zh: '{call}走之前我说一句：{matter}，是我们的错，对不起。',
        en: '{call}before you go: this was our mistake, and I am sorry: {matter}.',
        pl: '{call}jeszcze jedno zdanie na drogę: to nasz błąd, przepraszam: {matter}.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'walks-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}走之前我说一句：为{matter}耗了您的工夫，我很抱歉。',
        en: '{call}before you go: I am sorry this has eaten into your day: {matter}.',
        pl: '{call}jeszcze jedno zdanie: przykro mi, że ta sprawa zabrała tyle czasu: {matter}.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'walks-return',
      cue: 'say',
      text: {
        zh: '哪天回来都行，报上编号就接着办。',
        en: 'You can come back any day; with the number we carry on.',
        pl: 'Można wrócić dowolnego dnia. Z numerem od razu idziemy dalej.',
      },
      stages: ['confirm'],
    },
    {
      id: 'walks-unsigned',
      cue: 'say',
      text: {
        zh: '没签字也有效，回执照样作数。',
        en: 'It is valid without your signature. The receipt counts as it is.',
        pl: 'Brak podpisu nic nie zmienia, potwierdzenie jest ważne.',
      },
      stages: ['confirm'],
    },
    {
      id: 'walks-stop',
      cue: 'avoid',
      text: {
        zh: '不能走，还没签字呢。',
        en: 'You cannot go, you have not signed.',
        pl: 'Bez podpisu nie można wyjść.',
      },
      why: { zh: '拦人', en: 'holds them back', pl: 'zatrzymuje człowieka' },
      stages: ['facts', 'apologise', 'confirm'],
    },
    {
      id: 'walks-closed',
      cue: 'avoid',
      text: {
        zh: '您走了就当您放弃。',
        en: 'Leave now and the case is closed.',
        pl: 'Wyjście oznacza rezygnację.',
      },
      why: { zh: '走了，权利还在', en: 'leaving costs them nothing', pl: 'wyjście nic nie odbiera' },
      stages: ['remedy'],
    },
    {
      id: 'walks-good-riddance',
      cue: 'avoid',
      text: { zh: '走吧，没人拦您。', en: 'Off you go, then.', pl: 'Proszę bardzo, droga wolna.' },
      why: { zh: '赌气赶人', en: 'shows them the door', pl: 'wyprasza' },
      stages: ['receive', 'listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
