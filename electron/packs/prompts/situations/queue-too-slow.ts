import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const queueTooSlow = {
  layer: 'situation',
  code: 'queue-too-slow',
  label: { zh: '排队太久', en: 'Long wait', pl: 'Długie czekanie' },
  lines: [
    {
      id: 'queue-sorry',
      cue: 'say',
      text: {
        zh: '{call}让您等了这么久，我很抱歉。现在我专办您的事。',
        en: '{call}I am sorry you waited this long. Now you have my full attention.',
        pl: '{call}przepraszam za tak długie czekanie. Teraz zajmuję się {addr:panem|panią|państwem|tą sprawą}.',
      },
      stages: ['receive', 'listen', 'feelings'],
      replaces: ['receive-thanks'],
    },
    {
      id: 'queue-next',
      cue: 'ask',
      text: {
        zh: '您后面有赶时间的事吗？我按您的时间安排。',
        en: 'Do you have to be somewhere at a set time? I will fit in with it.',
        pl: 'Czy trzeba gdzieś zdążyć? Dopasuję się.',
      },
      stages: ['receive'],
    },
    {
      id: 'queue-what',
      cue: 'ask',
      text: {
        zh: '您今天办哪一样？马上能办的，我边听边办。',
        en: 'What did you come to do? What can be done on the spot, I do while we talk.',
        pl: 'Z czym jest dzisiejsza wizyta? Co się da, zrobię podczas rozmowy.',
      },
      stages: ['listen'],
    },
    {
      id: 'queue-since',
      cue: 'ask',
      text: {
        zh: '您从几点开始等的？我写进去。',
        en: 'Since what time have you been waiting? I will note it.',
        pl: 'Od której godziny {addr:pan czeka|pani czeka|państwo czekają|trwa czekanie}? Zapiszę to.',
      },
      stages: ['listen'],
    },
    {
      id: 'queue-legs',
      cue: 'say',
      text: {
        zh: '在这儿等了{lossTime}，人累，事也耽误了。',
        en: '{lossTime} on your feet, with other things to do: that is a lot.',
        pl: 'Stać w kolejce {lossTime}, gdy czekają inne sprawy: to naprawdę dużo.',
      },
      stages: ['feelings'],
      known: ['lossMinutes'],
      replaces: ['feelings-loss'],
    },
    {
      id: 'queue-missed',
      cue: 'ask',
      text: {
        zh: '等的这会儿，误了什么事？',
        en: 'What did the wait make you miss?',
        pl: 'Co przez to czekanie przepadło?',
      },
      stages: ['feelings'],
      replaces: ['feelings-home'],
    },
    {
      id: 'queue-ticket',
      cue: 'ask',
      text: {
        zh: '号票还在您手上吗？上面印着取号的时间。',
        en: 'Do you still have the ticket? It shows when you took it.',
        pl: 'Czy numerek jeszcze jest? Widać na nim godzinę.',
      },
      stages: ['facts'],
    },
    {
      id: 'queue-passed-over',
      cue: 'ask',
      text: {
        zh: '有没有叫过您的号，又跳过去的？',
        en: 'Was your number called and then passed over?',
        pl: 'Czy numer był wywołany, a potem pominięty?',
      },
      stages: ['facts'],
    },
    {
      id: 'queue-all-here',
      cue: 'say',
      text: {
        zh: '今天要办的，在我这儿一次办齐，不用再排第二回。',
        en: 'We do all of it here at my counter. You need not queue a second time.',
        pl: 'Załatwimy tu wszystko za jednym razem. Drugi raz nie trzeba stać.',
      },
      stages: ['remedy'],
    },
    {
      id: 'queue-booked',
      cue: 'say',
      text: {
        zh: '下次来，我现在就给您约好时间，到了直接办。',
        en: 'I can book a time for your next visit now, so you walk straight up.',
        pl: 'Mogę od razu zapisać godzinę następnej wizyty, bez kolejki.',
      },
      stages: ['remedy'],
    },
    {
      id: 'queue-list',
      cue: 'ask',
      text: {
        zh: '下次要带什么，我写张单子给您，好不好？',
        en: 'Shall I write down what to bring next time, so that one visit is enough?',
        pl: 'Czy spisać, co zabrać następnym razem, żeby wystarczyła jedna wizyta?',
      },
      stages: ['remedy'],
    },
    {
      id: 'queue-sorry-ours',
      cue: 'say',
      text: {
        zh: '{call}让您等这么久，是我们没安排好，这是我们的错，对不起。',
        en: '{call}we kept you waiting far too long. That is our fault, and I am sorry.',
        pl: '{call}kazaliśmy czekać o wiele za długo. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'queue-sorry-time',
      cue: 'say',
      text: {
        zh: '{call}您在队里站了{lossTime}，我很抱歉。',
        en: '{call}I am sorry you stood in the queue for {lossTime}.',
        pl: '{call}przepraszam za {lossTime} w kolejce.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      known: ['lossMinutes'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'queue-one-minute',
      cue: 'say',
      text: {
        zh: '回执一分钟打好，拿了就能走，不再让您等。',
        en: 'The receipt takes one minute. Then your time is your own again.',
        pl: 'Potwierdzenie drukuje się minutę i na tym koniec czekania.',
      },
      stages: ['confirm'],
    },
    {
      id: 'queue-busy',
      cue: 'avoid',
      text: { zh: '今天人就是多，没办法。', en: 'It is always busy today.', pl: 'Dziś wszyscy czekają.' },
      why: { zh: '把久等当成应该', en: 'makes the wait normal', pl: 'robi z czekania normę' },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'queue-new-ticket',
      cue: 'avoid',
      text: {
        zh: '号过了，重新取。',
        en: 'You missed your number. Take a new one.',
        pl: 'Numer przepadł, proszę pobrać nowy.',
      },
      why: { zh: '让人从头再等', en: 'starts the wait again', pl: 'każe czekać od początku' },
      stages: ['receive', 'facts'],
    },
  ],
} satisfies SituationEntry;
