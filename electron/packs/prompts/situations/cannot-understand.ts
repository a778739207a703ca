import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const cannotUnderstand = {
  layer: 'situation',
  code: 'cannot-understand',
  label: { zh: '听不清或听不懂', en: 'Hard to follow each other', pl: 'Trudno się zrozumieć' },
  bodyHint: {
    zh: '面对面，嘴不遮，吐字清楚，不是更大声；边说边写。',
    en: 'Face to face, mouth in view, clearer, not louder. Write as you speak.',
    pl: 'Twarzą w twarz, usta widoczne, wyraźniej, nie głośniej. Pisz, mówiąc.',
  },
  lines: [
    {
      id: 'understand-again',
      cue: 'say',
      text: {
        zh: '{call}我没听清，麻烦您再说一次，我写下来给您看。',
        en: '{call}I did not catch that. I will write it down so that we both see it.',
        pl: '{call}nie {self:usłyszałem|usłyszałam} wszystkiego. Zapiszę to, żeby każdy widział.',
      },
    },
    {
      id: 'understand-large',
      cue: 'ask',
      text: {
        zh: '我写成大字给您看，好吗？',
        en: 'Would it help to see it in large print?',
        pl: 'Czy pomoże zapis dużymi literami?',
      },
    },
    {
      id: 'understand-language',
      cue: 'ask',
      text: {
        zh: '您更习惯说哪种话？我去请会说的同事。',
        en: 'Which language is easiest for you? I can ask for a colleague who speaks it.',
        pl: 'Jaki język będzie najwygodniejszy? Poproszę kogoś, kto nim mówi.',
      },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'understand-cannot',
      cue: 'avoid',
      text: { zh: '您说的我听不懂。', en: 'I cannot understand you.', pl: 'Nic nie rozumiem.' },
      why: { zh: '像是对方的错', en: 'puts it on them', pl: 'obarcza rozmówcę' },
    },
  ],
} satisfies SituationEntry;
