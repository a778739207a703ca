import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const crusader = {
  layer: 'pattern',
  code: 'crusader',
  label: { zh: '讲求公道', en: 'Fairness matters', pl: 'Liczy się uczciwość' },
  bodyHint: {
    zh: '坐正，认真记，把“别人也会遇到”这一点写进去。',
    en: 'Sit upright and write it down, including what it means for others.',
    pl: 'Wyprostuj się i notuj, także to, co dotyczy innych.',
  },
  lines: [
    {
      id: 'fairness-come',
      cue: 'say',
      text: {
        zh: '{call}替大家出头不容易，您先坐。',
        en: '{call}speaking up for others takes something. Please have a seat.',
        pl: '{call}ujmować się za innymi nie jest łatwo. Proszę usiąść.',
      },
      stages: ['receive'],
    },
    {
      id: 'fairness-say',
      cue: 'say',
      text: {
        zh: '您想的不光是自己，也是别的客户，这一点我写进去。',
        en: 'You want this to be fair for others as well. I am writing that in.',
        pl: 'Chodzi też o innych klientów. Dopisuję to.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'fairness-own',
      cue: 'ask',
      text: {
        zh: '先不说别人，这件事对您自己怎么样？',
        en: 'Leaving others aside for a moment: how was it for you?',
        pl: 'Odłóżmy na chwilę innych: jak to było osobiście?',
      },
      stages: ['feelings'],
    },
    {
      id: 'fairness-ask',
      cue: 'ask',
      text: {
        zh: '要让别人不再碰上，您觉得该改哪一处？',
        en: 'What would have to change so that this happens to nobody else?',
        pl: 'Co trzeba zmienić, żeby nikogo więcej to nie spotkało?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'fairness-two-items',
      cue: 'say',
      text: {
        zh: '您自己的事写一条，大家的事另写一条，都有人答。',
        en: 'Your own case is one item, the wider point another. Both get an answer.',
        pl: 'Własna sprawa to jeden punkt, ogólna drugi. Na oba będzie odpowiedź.',
      },
      stages: ['facts'],
    },
    {
      id: 'fairness-example',
      cue: 'ask',
      text: {
        zh: '有一次写得出日期和地点的吗？有了它，我递得上去。',
        en: 'Is there one occasion with a date and a place? That carries weight.',
        pl: 'Czy jest jeden przypadek z datą i miejscem? To ma wagę.',
      },
      stages: ['facts'],
    },
    {
      id: 'fairness-order',
      cue: 'ask',
      text: {
        zh: '先把您这件办妥，再谈大家的，行吗？',
        en: 'Shall we settle your case first, and the wider point after?',
        pl: 'Najpierw ta sprawa, potem ogólna, dobrze?',
      },
      stages: ['remedy'],
    },
    {
      id: 'fairness-step',
      cue: 'say',
      text: {
        zh: '您提的改进，我今天写下来交给主管。',
        en: 'Your suggestion goes to the supervisor today, in writing.',
        pl: 'Ta propozycja trafi dziś do kierownika, na piśmie.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'fairness-thanks',
      cue: 'say',
      text: {
        zh: '这一条改了，受益的不止您一位，谢谢您。',
        en: 'Others will gain from this as well. Thank you.',
        pl: 'Skorzystają na tym także inni. Dziękuję.',
      },
      stages: ['confirm'],
    },
    {
      id: 'fairness-avoid',
      cue: 'avoid',
      text: { zh: '别人都没意见。', en: 'Nobody else has complained.', pl: 'Nikt inny się nie skarżył.' },
      why: { zh: '把人说成例外', en: 'makes them the odd one out', pl: 'robi z klienta wyjątek' },
    },
    {
      id: 'fairness-mind-own',
      cue: 'avoid',
      text: {
        zh: '别人的事您少管。',
        en: 'Leave others to speak for themselves.',
        pl: 'Proszę zająć się swoimi sprawami.',
      },
      why: { zh: '泼冷水', en: 'scorns their concern', pl: 'gasi dobre chęci' },
      stages: ['listen', 'facts', 'remedy'],
    },
  ],
} satisfies PatternEntry;
