import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

export const forceful = {
  layer: 'temperament',
  code: 'forceful',
  label: { zh: '果断', en: 'Forthright', pl: 'Stanowczo' },
  bodyHint: {
    zh: '站直，句子短，先给结论和时间。',
    en: 'Stand straight, short sentences, conclusion and time first.',
    pl: 'Prosto, krótkie zdania, najpierw wniosek i godzina.',
  },
  lines: [
    {
      id: 'forceful-minutes',
      cue: 'ask',
      text: {
        zh: '您给我几分钟？我照这个来。',
        en: 'How many minutes do I have? I will keep to them.',
        pl: 'Ile mamy minut? Zmieszczę się.',
      },
      stages: ['receive'],
    },
    {
      id: 'forceful-say',
      cue: 'say',
      text: {
        zh: '我直接记要点：什么事，要什么结果，什么时候要。',
        en: 'I will take the key points: what happened, what you want, by when.',
        pl: 'Zapisuję konkrety: co się stało, czego trzeba i na kiedy.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'forceful-time',
      cue: 'say',
      text: {
        zh: '您的时间值钱，耽误了多少我照实记。',
        en: 'Your time counts. I write down what was lost of it.',
        pl: 'Ten czas jest cenny. Wpisuję, ile go przepadło.',
      },
      stages: ['feelings'],
    },
    {
      id: 'forceful-three',
      cue: 'say',
      text: {
        zh: '三个问题，一分钟问完。',
        en: 'Three questions, one minute.',
        pl: 'Trzy pytania, jedna minuta.',
      },
      stages: ['facts'],
    },
    {
      id: 'forceful-step',
      cue: 'say',
      text: {
        zh: '两句话：{step}，{stepBy}。',
        en: 'In short: {step}, {stepBy}.',
        pl: 'Krótko: {step}, {stepBy}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'forceful-ask',
      cue: 'ask',
      text: {
        zh: '两个办法摆在这里，您选哪个？',
        en: 'Here are two ways. Which do you choose?',
        pl: 'Są dwie drogi. Którą wybieramy?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'forceful-approve',
      cue: 'ask',
      text: {
        zh: '这一步您点头，我马上写进去？',
        en: 'Do you agree to this step? Then it goes in.',
        pl: 'Czy jest zgoda na ten krok? Wtedy go wpisuję.',
      },
      stages: ['remedy'],
    },
    {
      id: 'forceful-ring',
      cue: 'say',
      text: {
        zh: '{nextContact}我打给您，一分钟讲清。',
        en: 'I ring you {nextContact}; it takes one minute.',
        pl: 'Zadzwonię {nextContact}, na jedną minutę.',
      },
      stages: ['confirm'],
      replaces: ['confirm-contact'],
    },
    {
      id: 'forceful-avoid',
      cue: 'avoid',
      text: { zh: '这个说来话长。', en: 'That is a long story.', pl: 'To długa historia.' },
      why: { zh: '绕弯子，添火气', en: 'wastes their time', pl: 'zabiera czas' },
    },
    {
      id: 'forceful-so-sorry-talk',
      cue: 'avoid',
      text: {
        zh: '我特别特别理解您，真的。',
        en: 'I really, really do understand.',
        pl: 'Naprawdę, ale to naprawdę rozumiem.',
      },
      why: { zh: '光说不办', en: 'talk instead of action', pl: 'słowa zamiast działania' },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'forceful-my-desk',
      cue: 'avoid',
      text: { zh: '这里我说了算。', en: 'I decide what happens here.', pl: 'Tu ja decyduję.' },
      why: { zh: '跟人争高下', en: 'a contest of wills', pl: 'walka o górę' },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies TemperamentEntry;
