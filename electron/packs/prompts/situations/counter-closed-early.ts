import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const counterClosedEarly = {
  layer: 'situation',
  code: 'counter-closed-early',
  label: { zh: '窗口提前关了', en: 'Closed before time', pl: 'Zamknięte przed czasem' },
  lines: [
    {
      id: 'closed-open',
      cue: 'say',
      text: {
        zh: '{call}专程赶来，窗口却关着，换谁心里都不痛快。',
        en: '{call}you made the trip and found the shutter down. Anyone would be annoyed.',
        pl: '{call}przyjść i zastać zamknięte okienko: to każdego by rozzłościło.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'closed-today',
      cue: 'ask',
      text: {
        zh: '您原本要办哪一项？我看看今天还能不能办上。',
        en: 'What did you come to do? I will see whether it can still be done today.',
        pl: 'Jaką sprawę trzeba było załatwić? Sprawdzę, czy uda się to jeszcze dziś.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'closed-minute',
      cue: 'ask',
      text: {
        zh: '您到的时候几点？门上挂着牌子，还是灯已经关了？',
        en: 'What time was it at the door, and what did you see: a notice, lights off, a blind?',
        pl: 'Która była godzina i co było widać: kartkę, zgaszone światło czy roletę?',
      },
      stages: ['facts'],
    },
    {
      id: 'closed-hours',
      cue: 'ask',
      text: {
        zh: '营业时间您是从哪儿知道的：门口、网上，还是电话里问的？',
        en: 'Where did you find our opening hours: on the door, online or by telephone?',
        pl: 'Skąd były te godziny otwarcia: z kartki na drzwiach, z internetu czy przez telefon?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'closed-check',
      cue: 'say',
      text: {
        zh: '那天几点关的窗，我去查开关门记录，{checkBy}告诉您。',
        en: 'I will look up when the counter closed that day. You will know {checkBy}.',
        pl: 'Sprawdzę, o której zamknięto wtedy okienko. Odpowiem {checkBy}.',
      },
      stages: ['facts'],
      modes: ['experience'],
      replaces: ['experience-facts'],
    },
    {
      id: 'closed-held-up',
      cue: 'ask',
      text: {
        zh: '这一趟没办成，后面耽误了什么？',
        en: 'What has been held up because this could not be done?',
        pl: 'Co przez to trzeba było odłożyć?',
      },
      stages: ['feelings'],
      replaces: ['feelings-home'],
    },
    {
      id: 'closed-fixed-time',
      cue: 'say',
      text: {
        zh: '我给您留一个准点，您来了直接找我，不用取号。',
        en: 'I will keep a fixed time for you. You come straight to me, no ticket needed.',
        pl: 'Zapiszę konkretną godzinę. Wtedy proszę podejść prosto do mnie, bez numerka.',
      },
      stages: ['remedy'],
    },
    {
      id: 'closed-choose',
      cue: 'ask',
      text: {
        zh: '您看哪样方便：现在办完、约个时间，还是材料先放我这儿？',
        en: 'Which suits you: finishing now, coming at a fixed time, or leaving the papers with me?',
        pl: 'Co będzie wygodniejsze: załatwić teraz, umówić godzinę czy zostawić dokumenty u mnie?',
      },
      stages: ['remedy'],
    },
    {
      id: 'closed-proof',
      cue: 'say',
      text: {
        zh: '我在单子上写明您{when}来过，算期限时有凭据。',
        en: 'I will write on the form that you came {when}, as proof for any deadline.',
        pl: 'Dopiszę do formularza, że wizyta była {when}, jako dowód przy terminie.',
      },
      stages: ['remedy'],
      known: ['happenedOn'],
    },
    {
      id: 'closed-rota',
      cue: 'say',
      text: {
        zh: '您说的关窗时间，我今天交给主管，和值班表对一遍。',
        en: 'The closing time you give goes to the supervisor today, to be set against the rota.',
        pl: 'Podaną godzinę zamknięcia przekażę dziś kierownikowi do porównania z grafikiem.',
      },
      stages: ['remedy'],
    },
    {
      id: 'closed-sorry',
      cue: 'say',
      text: {
        zh: '{call}没到点我们就关了窗，让您白跑，这是我们的错，对不起。',
        en: '{call}we closed before the posted time and you came for nothing. Our mistake; I am sorry.',
        pl: '{call}zamknęliśmy przed czasem i droga była na próżno. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'closed-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}您专程来却扑了个空，我很抱歉。',
        en: '{call}I am sorry you came all this way and could not be served.',
        pl: '{call}przepraszam, że po takiej drodze nie udało się niczego załatwić.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'closed-receipt',
      cue: 'say',
      text: {
        zh: '回执上有营业时间和电话，下次出门前可以先问一声。',
        en: 'The receipt gives our hours and a number to ring before you set out.',
        pl: 'Na potwierdzeniu są godziny otwarcia i numer, pod który można zadzwonić przed wyjściem.',
      },
      stages: ['confirm'],
    },
    {
      id: 'closed-earlier',
      cue: 'avoid',
      text: {
        zh: '下班了，下回赶早。',
        en: 'We are closed. Come earlier next time.',
        pl: 'Już zamknięte, trzeba było przyjść wcześniej.',
      },
      why: { zh: '怪人来得晚', en: 'blames them for coming late', pl: 'obwinia za porę przyjścia' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'closed-last-half',
      cue: 'avoid',
      text: {
        zh: '关门前半小时不收号，一直这样。',
        en: 'No tickets in the last half hour. That is how it works here.',
        pl: 'Pół godziny przed końcem nie przyjmujemy i już.',
      },
      why: { zh: '拿惯例当理由', en: 'a habit is no reason', pl: 'zwyczaj to nie powód' },
      stages: ['facts', 'apologise'],
    },
    {
      id: 'closed-minutes',
      cue: 'avoid',
      text: {
        zh: '也就差那么几分钟。',
        en: 'It was a matter of minutes, really.',
        pl: 'Chodziło raptem o kilka minut.',
      },
      why: { zh: '把白跑说小了', en: 'makes the lost trip small', pl: 'pomniejsza stracony czas' },
      stages: ['feelings', 'remedy'],
    },
  ],
} satisfies SituationEntry;
