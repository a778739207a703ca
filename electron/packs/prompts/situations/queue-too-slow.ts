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
      id: 'queue-since',
      cue: 'ask',
      text: {
        zh: '您从几点开始等的？我写进去。',
        en: 'Since what time have you been waiting? I will note it.',
        pl: 'Od której godziny {addr:pan czeka|pani czeka|państwo czekają|trwa czekanie}? Zapiszę to.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'queue-next',
      cue: 'ask',
      text: {
        zh: '您后面有赶时间的事吗？我按您的时间安排。',
        en: 'Do you have to be somewhere soon? I will fit it to your time.',
        pl: 'Czy trzeba gdzieś zdążyć? Dopasuję się.',
      },
      stages: ['receive', 'remedy'],
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
      id: 'queue-busy',
      cue: 'avoid',
      text: { zh: '今天人就是多，没办法。', en: 'It is always busy today.', pl: 'Dziś wszyscy czekają.' },
      why: { zh: '把久等当成应该', en: 'makes the wait normal', pl: 'czekanie to nie norma' },
      stages: ['receive', 'listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
