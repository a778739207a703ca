import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const elderlyConfused = {
  layer: 'situation',
  code: 'elderly-confused',
  label: { zh: '需要慢慢讲', en: 'Taking it slowly', pl: 'Powoli i jasno' },
  bodyHint: {
    zh: '坐到同一侧，字写大，一次一件，说完停三秒。',
    en: 'Sit on the same side, write large, one thing at a time, then three seconds of silence.',
    pl: 'Usiądź obok, pisz dużymi literami, jedna rzecz naraz, potem trzy sekundy ciszy.',
  },
  lines: [
    {
      id: 'elderly-seat',
      cue: 'say',
      text: {
        zh: '{call}先坐，路上累了。包放这儿，您看得见。',
        en: '{call}please sit down first. Your bag can stay where you see it.',
        pl: '{call}proszę najpierw usiąść. Torba może stać tu, na widoku.',
      },
      stages: ['receive'],
    },
    {
      id: 'elderly-slow',
      cue: 'say',
      text: {
        zh: '{call}我慢慢说，一次说一件。',
        en: '{call}I will take it slowly, one thing at a time.',
        pl: '{call}powiem powoli, po jednej rzeczy.',
      },
    },
    {
      id: 'elderly-large',
      cue: 'say',
      text: {
        zh: '我用大字写下来，您带回家看。',
        en: 'I will write it in large print for you to take home.',
        pl: 'Zapiszę to dużymi literami, do zabrania do domu.',
      },
      stages: ['facts', 'remedy', 'apologise', 'confirm'],
    },
    {
      id: 'elderly-hear',
      cue: 'ask',
      text: {
        zh: '我这样说，您听得清吗？',
        en: 'Can you hear me well like this?',
        pl: 'Czy tak dobrze słychać?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'elderly-with',
      cue: 'ask',
      text: {
        zh: '今天有人陪您来吗，要不要请他一起听？',
        en: 'Is someone with you today who would like to listen too?',
        pl: 'Czy jest dziś ktoś, kto też ma to usłyszeć?',
      },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'elderly-usual',
      cue: 'ask',
      text: {
        zh: '从前这件事，您都是怎么办的？',
        en: 'How have you always done this until now?',
        pl: 'Jak to było załatwiane do tej pory?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'elderly-changes',
      cue: 'say',
      text: {
        zh: '办事的法子老在变，谁都会绕晕。',
        en: 'These things keep changing. Anyone can lose track.',
        pl: 'To się ciągle zmienia. Każdy może się pogubić.',
      },
      stages: ['feelings'],
    },
    {
      id: 'elderly-worry',
      cue: 'ask',
      text: {
        zh: '有没有人打电话、写信，催您转钱？',
        en: 'Has anyone rung or written to you, asking for money?',
        pl: 'Czy ktoś dzwonił albo pisał i prosił o pieniądze?',
      },
      stages: ['feelings', 'facts'],
    },
    {
      id: 'elderly-anchor',
      cue: 'ask',
      text: {
        zh: '是过节前还是过节后？那天还做了什么？',
        en: 'Was it before the holiday or after? What else did you do that day?',
        pl: 'Przed świętami czy po? Co jeszcze było tamtego dnia?',
      },
      stages: ['facts'],
      unknown: ['happenedOn'],
    },
    {
      id: 'elderly-back',
      cue: 'ask',
      text: {
        zh: '请您用自己的话说一遍，我看看自己讲清楚没有。',
        en: 'Could you tell me in your own words? Then I know I was clear.',
        pl: 'Czy mogę prosić o powtórzenie własnymi słowami? Sprawdzę, czy jasno {self:powiedziałem|powiedziałam}.',
      },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'elderly-one',
      cue: 'say',
      text: {
        zh: '今天办这一件：{step}。别的我记着，不用您操心。',
        en: 'Today we do one thing: {step}. I keep the rest in mind for you.',
        pl: 'Dziś robimy jedno: {step}. O reszcie pamiętam.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step'],
    },
    {
      id: 'elderly-pin',
      cue: 'say',
      text: {
        zh: '我们的人，谁都不会问您的密码。',
        en: 'Nobody from here will ever ask for your PIN.',
        pl: 'Nikt od nas nigdy nie zapyta o PIN.',
      },
      stages: ['facts', 'confirm'],
    },
    {
      id: 'elderly-told',
      cue: 'avoid',
      text: { zh: '我刚才不是说过了吗？', en: 'I have just told you that.', pl: 'Przecież to już było.' },
      why: { zh: '让人难堪', en: 'shames the person', pl: 'zawstydza' },
      stages: ['listen', 'confirm'],
    },
    {
      id: 'elderly-dear',
      cue: 'avoid',
      text: {
        zh: '老人家，这个您不懂。',
        en: 'Never mind, dear, it is technical.',
        pl: 'To za trudne, proszę się tym nie martwić.',
      },
      why: { zh: '看低了人', en: 'talks down', pl: 'traktuje z góry' },
      stages: ['facts'],
    },
    {
      id: 'elderly-children',
      cue: 'avoid',
      text: {
        zh: '叫您儿女来办。',
        en: 'Send your children next time.',
        pl: 'Następnym razem proszę przysłać dzieci.',
      },
      why: { zh: '当人办不了事', en: 'treats them as unable', pl: 'odbiera samodzielność' },
      stages: ['receive'],
    },
    {
      id: 'elderly-app',
      cue: 'avoid',
      text: {
        zh: '手机上点几下就好了，很简单。',
        en: 'It is all in the app, quite simple.',
        pl: 'Wystarczy kliknąć w aplikacji, to proste.',
      },
      why: { zh: '对谁简单', en: 'simple for whom', pl: 'dla kogo proste' },
      stages: ['remedy'],
    },
  ],
} satisfies SituationEntry;
