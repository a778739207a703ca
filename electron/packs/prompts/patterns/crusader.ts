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
      id: 'fairness-avoid',
      cue: 'avoid',
      text: { zh: '别人都没意见。', en: 'Nobody else has complained.', pl: 'Nikt inny się nie skarżył.' },
      why: { zh: '把人说成例外', en: 'makes them the odd one out', pl: 'robi z klienta wyjątek' },
    },
  ],
} satisfies PatternEntry;
