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
      id: 'understand-side',
      cue: 'ask',
      text: {
        zh: '您哪边耳朵听着清楚？我坐到那一边。',
        en: 'On which side do you hear better? I will sit there.',
        pl: 'Z której strony lepiej słychać? Usiądę tam.',
      },
      stages: ['receive'],
    },
    {
      id: 'understand-large',
      cue: 'ask',
      text: {
        zh: '我写成大字给您看，好吗？',
        en: 'Would it help to see it in large print?',
        pl: 'Czy pomoże zapis dużymi literami?',
      },
      stages: ['listen', 'facts', 'confirm'],
    },
    {
      id: 'understand-language',
      cue: 'ask',
      text: {
        zh: '您说家乡话更顺口吗？我请听得懂的同事来一起听。',
        en: 'Would you rather speak in dialect? I can ask for a colleague who knows it.',
        pl: 'Czy łatwiej będzie gwarą? Poproszę kogoś, kto ją zna.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'understand-as-usual',
      cue: 'say',
      text: {
        zh: '您照平常那样说，漏听的地方我问。',
        en: 'Please speak as you always do. Where I miss a word, I will ask.',
        pl: 'Proszę mówić jak zwykle. Dopytam, gdy coś mi umknie.',
      },
      stages: ['listen'],
    },
    {
      id: 'understand-tiring',
      cue: 'say',
      text: {
        zh: '一句话说上几遍，确实累人。我们不赶时间。',
        en: 'Having to say things twice is tiring. We have time.',
        pl: 'Powtarzanie męczy. Mamy czas.',
      },
      stages: ['feelings'],
    },
    {
      id: 'understand-heard',
      cue: 'ask',
      text: {
        zh: '我听到的是：{what}。是这样，还是要改？',
        en: 'What I heard is: {what}. Is it so, or shall I change it?',
        pl: '{self:Usłyszałem|Usłyszałam} tak: {what}. Zgadza się czy poprawić?',
      },
      stages: ['facts'],
      known: ['what'],
      replaces: ['facts-back'],
    },
    {
      id: 'understand-figures',
      cue: 'ask',
      text: {
        zh: '数字容易听岔，请您把金额写在这儿，好吗？',
        en: 'Figures are easily misheard. Could you write the sum here?',
        pl: 'Liczby łatwo pomylić ze słuchu. Czy można tu zapisać kwotę?',
      },
      stages: ['facts'],
    },
    {
      id: 'understand-plain-words',
      cue: 'say',
      text: {
        zh: '我换成大白话，再说一遍。',
        en: 'Let me say that again in plain words.',
        pl: 'Powiem to jeszcze raz, prostymi słowami.',
      },
      stages: ['facts'],
    },
    {
      id: 'understand-numbered',
      cue: 'say',
      text: {
        zh: '步骤我编上号，一行写一步。',
        en: 'I number the steps on paper, one to a line.',
        pl: 'Kroki zapiszę na kartce, ponumerowane, każdy w osobnej linii.',
      },
      stages: ['remedy'],
    },
    {
      id: 'understand-which-line',
      cue: 'ask',
      text: {
        zh: '哪一步我还没讲清楚？您指给我看。',
        en: 'Which step have I not made clear? You can point to the line.',
        pl: 'Który krok jest jeszcze niejasny? Można wskazać linię.',
      },
      stages: ['remedy'],
      replaces: ['remedy-which'],
    },
    {
      id: 'understand-sorry',
      cue: 'say',
      text: {
        zh: '{call}我们没讲明白，误了您的事，是我们的错，对不起。',
        en: '{call}we did not make it clear, and that cost you. Our fault; I am sorry.',
        pl: '{call}mówiliśmy niejasno i to zaszkodziło sprawie. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'understand-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}同样的话让您说了好几遍，我很抱歉。',
        en: '{call}I am sorry you had to say it so many times.',
        pl: '{call}przepraszam, że trzeba było tyle razy powtarzać.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'understand-finger',
      cue: 'say',
      text: {
        zh: '我念一行，您看一行，哪里不对请按住，我就改。',
        en: 'I read a line, you follow on the paper, and we stop wherever it is wrong.',
        pl: 'Czytam linia po linii. Przy każdej pomyłce zatrzymamy się i poprawię.',
      },
      stages: ['confirm'],
    },
    {
      id: 'understand-cannot',
      cue: 'avoid',
      text: { zh: '您说的我听不懂。', en: 'I cannot understand you.', pl: 'Nic nie rozumiem.' },
      why: { zh: '像是对方的错', en: 'puts it on them', pl: 'obarcza rozmówcę' },
    },
    {
      id: 'understand-ears',
      cue: 'avoid',
      text: {
        zh: '您耳朵是不是不好？',
        en: 'Is something wrong with your ears?',
        pl: 'Coś nie tak ze słuchem?',
      },
      why: { zh: '当众揭短', en: 'shames in public', pl: 'zawstydza przy ludziach' },
      stages: ['receive', 'confirm'],
    },
  ],
} satisfies SituationEntry;
