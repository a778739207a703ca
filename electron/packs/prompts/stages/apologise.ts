import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

export const apologiseStage = {
  layer: 'stage',
  stage: 'apologise',
  bodyHint: {
    zh: '站起来，看着对方，说完停两秒，不急着往下讲。',
    en: 'Stand, look at the customer, and leave two seconds of silence after the apology.',
    pl: 'Wstań, patrz na rozmówcę. Po przeprosinach dwie sekundy ciszy.',
  },
  lines: [
    {
      id: 'apologise-if',
      cue: 'avoid',
      text: {
        zh: '如果给您添了麻烦，那就抱歉。',
        en: 'Sorry if this upset you.',
        pl: 'Przepraszam, jeśli to uraziło.',
      },
      why: { zh: '“如果”是在怀疑', en: '“if” doubts the harm', pl: '„jeśli” podważa krzywdę' },
    },
    {
      id: 'apologise-but',
      cue: 'avoid',
      text: {
        zh: '抱歉，但规定如此。',
        en: 'Sorry, but that is our policy.',
        pl: 'Przepraszam, ale takie są zasady.',
      },
      why: { zh: '“但”把道歉收了回去', en: '“but” takes it back', pl: '„ale” cofa przeprosiny' },
    },
    {
      id: 'apologise-room',
      cue: 'ask',
      text: {
        zh: '关于这件事，您还有什么话想对我说？',
        en: 'Is there anything you would like to say to me about this?',
        pl: 'Co jeszcze {addr:chciałby pan|chciałaby pani|chcieliby państwo|warto} o tym powiedzieć?',
      },
    },
    {
      id: 'apologise-heard',
      cue: 'say',
      text: {
        zh: '您说的每一条，我都记下来了。',
        en: 'I have heard you, and every point is written down.',
        pl: 'Wszystko {self:usłyszałem|usłyszałam} i każdy punkt mam zapisany.',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
