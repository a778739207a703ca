import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** Nothing here admits: what may be admitted stands in the modes. Five taboos (seed 004, part 1) and the list of seed 001, section 4, as lines to avoid; forgiveness is never asked for. */
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
      id: 'apologise-house',
      cue: 'say',
      text: {
        zh: '{call}这话我是替我们这里每一个人说的。',
        en: '{call}I say this on behalf of everyone here.',
        pl: '{call}mówię to w imieniu nas wszystkich.',
      },
    },
    {
      id: 'apologise-own-words',
      cue: 'say',
      text: {
        zh: '这不是背好的话，是我要对您说的。',
        en: 'This is not a set phrase. It is what I want to say to you.',
        pl: 'To nie jest formułka. To chcę powiedzieć od siebie.',
      },
    },
    {
      id: 'apologise-time',
      cue: 'say',
      text: {
        zh: '这{lossTime}是补不回来的，我知道。',
        en: 'Your {lossTime} cannot be given back, and I know that.',
        pl: 'Tego czasu nikt nie odda: {lossTime}. Wiem o tym.',
      },
      known: ['lossMinutes'],
    },
    {
      id: 'apologise-no-need',
      cue: 'say',
      text: {
        zh: '您不用说“没关系”。',
        en: 'You need not tell me that it is all right.',
        pl: 'Nie trzeba mówić „nie szkodzi”.',
      },
    },
    {
      id: 'apologise-without-you',
      cue: 'say',
      text: {
        zh: '您不来说，我到现在都不知道。',
        en: 'Without you I would not know of this.',
        pl: 'Bez tego zgłoszenia nic bym o tym nie {self:wiedział|wiedziała}.',
      },
    },
    {
      id: 'apologise-your-turn',
      cue: 'say',
      text: {
        zh: '我说完了。现在听您的。',
        en: 'That is what I had to say. Now I am listening.',
        pl: 'To {self:chciałem|chciałam} powiedzieć. Teraz słucham.',
      },
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
      id: 'apologise-wrong-word',
      cue: 'ask',
      text: {
        zh: '我刚才的话，有没有哪一句听着不对？',
        en: 'Did anything I said sound wrong to you?',
        pl: 'Czy coś w moich słowach zabrzmiało źle?',
      },
    },
    {
      id: 'apologise-owed-too',
      cue: 'ask',
      text: {
        zh: '除了您，我们还该向谁说声对不起？',
        en: 'Is there anyone else who is owed these words?',
        pl: 'Komu jeszcze należą się te słowa?',
      },
    },
    {
      id: 'apologise-supervisor',
      cue: 'ask',
      text: {
        zh: '要不要主管也当面跟您说一声？',
        en: 'Would you like to hear it from the supervisor as well?',
        pl: 'Czy ma to powiedzieć także kierownik?',
      },
    },
    {
      id: 'apologise-letter',
      cue: 'ask',
      text: {
        zh: '要不要再写成一封署名的信给您？',
        en: 'Would you like it as a signed letter too?',
        pl: 'Czy przygotować to także jako podpisany list?',
      },
    },
    {
      id: 'apologise-letter-where',
      cue: 'ask',
      text: { zh: '信寄到哪里合适？', en: 'Where may I post the letter?', pl: 'Na jaki adres wysłać list?' },
      unknown: ['postalAddress'],
    },
    {
      id: 'apologise-forgive',
      cue: 'avoid',
      text: { zh: '您就原谅我们这一回吧。', en: 'Please say you forgive us.', pl: 'Proszę nam to wybaczyć.' },
      why: { zh: '逼人表态', en: 'asks them for a favour', pl: 'wymusza gest' },
      known: ['spokenApology'],
    },
    {
      id: 'apologise-explain',
      cue: 'avoid',
      text: {
        zh: '抱歉，您先听我解释。',
        en: 'Sorry, let me first explain.',
        pl: 'Przepraszam, już tłumaczę, skąd to.',
      },
      why: { zh: '解释挤走了道歉', en: 'the cause crowds out the regret', pl: 'tłumaczenie wypiera żal' },
      modes: ['full', 'shared'],
      known: ['rootCause'],
    },
    {
      id: 'apologise-feel',
      cue: 'avoid',
      text: {
        zh: '让您觉得不舒服，抱歉。',
        en: 'I am sorry you feel that way.',
        pl: 'Przykro mi, że tak to zostało odebrane.',
      },
      why: {
        zh: '为感受道歉，不为事情',
        en: 'regrets the feeling, not the cause',
        pl: 'żałuje uczuć, nie przyczyny',
      },
      modes: ['experience', 'regret'],
      known: ['feelings'],
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
      modes: ['regret', 'shared'],
    },
    {
      id: 'apologise-grovel',
      cue: 'avoid',
      text: {
        zh: '我真没用，我该死。',
        en: 'I am so useless, I could cry.',
        pl: 'Jestem do niczego, aż chce się płakać.',
      },
      why: { zh: '反要客户来安慰', en: 'they end up comforting you', pl: 'klient musi pocieszać' },
      modes: ['principle'],
    },
    {
      id: 'apologise-formula',
      cue: 'avoid',
      text: {
        zh: '给您带来不便，敬请谅解。',
        en: 'Sorry for any inconvenience.',
        pl: 'Przepraszamy za wszelkie niedogodności.',
      },
      why: {
        zh: '对谁都能说的套话',
        en: 'fits anyone, means nothing',
        pl: 'pasuje do każdego, nic nie znaczy',
      },
      unknown: ['matter'],
    },
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
