import type { GuideEntry } from '../../../domain/packs/guidance-content.ts';

/** How to talk with whom (seed 004, parts 3, 4 and 6), told to the clerk. */
export const talkingWith = [
  {
    layer: 'guide',
    topic: 'older',
    label: { zh: '和年长的客户', en: 'Older customers', pl: 'Starsi klienci' },
    items: [
      {
        id: 'guide-older-level',
        text: {
          zh: '坐到同一高度，面对面说，光照在自己脸上。',
          en: 'Sit at the same height, face to face, with the light on your own face.',
          pl: 'Usiądź na tej samej wysokości, twarzą w twarz, ze światłem na własnej twarzy.',
        },
      },
      {
        id: 'guide-older-one',
        text: {
          zh: '一次讲一件事；数字和日期写成大字，让客户带走。',
          en: 'One thing at a time; write numbers and dates large, to take home.',
          pl: 'Jedna sprawa naraz; liczby i daty zapisz dużym pismem, do zabrania.',
        },
      },
      {
        id: 'guide-older-voice',
        text: {
          zh: '声音低而清楚，不喊，不用哄孩子的口气。',
          en: 'Low and clear, no shouting, and never the voice one has for a child.',
          pl: 'Niżej i wyraźnie, bez krzyku i nigdy tonem jak do dziecka.',
        },
      },
      {
        id: 'guide-older-family',
        text: {
          zh: '有家人陪着，也先问本人，等本人回答。',
          en: 'With family beside them, ask the customer first and wait for the answer.',
          pl: 'Gdy jest z kimś bliskim, najpierw pytaj klienta i czekaj na jego odpowiedź.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'young',
    label: { zh: '和年轻的客户', en: 'Young customers', pl: 'Młodzi klienci' },
    items: [
      {
        id: 'guide-young-result',
        text: {
          zh: '先说结果，再说细节，把自己能查进度的办法写给对方。',
          en: 'The result first, then the details; write down how to follow the case.',
          pl: 'Najpierw wynik, potem szczegóły; zapisz, jak śledzić sprawę.',
        },
      },
      {
        id: 'guide-young-reason',
        text: {
          zh: '讲清理由和步骤，年龄不提。',
          en: 'Give the reason and the steps; leave age out of it.',
          pl: 'Podaj powód i kolejne kroki; wieku nie wspominaj.',
        },
        never: {
          zh: '你们年轻人就是着急。',
          en: 'At your age one has no patience.',
          pl: 'W tym wieku każdy się spieszy.',
        },
      },
      {
        id: 'guide-young-tone',
        text: {
          zh: '语气跟着对方走；对方认真，就认真。',
          en: 'Let them set the tone; once they are serious, be serious.',
          pl: 'Ton niech nada rozmówca; gdy mówi poważnie, mów poważnie.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'child-with-parent',
    label: {
      zh: '带孩子的家长、孩子',
      en: 'Children, and parents with a child',
      pl: 'Dzieci i rodzice z dzieckiem',
    },
    items: [
      {
        id: 'guide-child-greet',
        text: {
          zh: '弯下腰，先跟孩子打招呼，再和家长谈。',
          en: 'Bend down and greet the child first, then talk with the parent.',
          pl: 'Schyl się i najpierw przywitaj dziecko, potem rozmawiaj z rodzicem.',
        },
      },
      {
        id: 'guide-child-pencil',
        text: {
          zh: '给孩子纸笔和座位，大人才能把话说完。',
          en: 'Paper, a pencil and a seat for the child let the parent finish.',
          pl: 'Kartka, ołówek i krzesło dla dziecka pozwolą rodzicowi dokończyć.',
        },
      },
      {
        id: 'guide-child-interpreter',
        text: {
          zh: '钱和责任的事不让孩子翻译，请同事或写字来谈。',
          en: 'Never let a child interpret for money or fault; fetch a colleague or write.',
          pl: 'W sprawie pieniędzy i winy dziecko nie tłumaczy; poproś kogoś albo pisz.',
        },
      },
      {
        id: 'guide-child-alone',
        text: {
          zh: '孩子独自来：问清能联系哪位大人，什么都不让签。',
          en: 'A child alone: ask which adult can be reached, and have nothing signed.',
          pl: 'Dziecko samo: zapytaj, do którego dorosłego zadzwonić, i nie dawaj nic do podpisu.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'dialect',
    label: { zh: '方言和口音', en: 'Dialects and accents', pl: 'Gwara i akcent' },
    items: [
      {
        id: 'guide-dialect-mine',
        text: {
          zh: '没听懂就说是自己没听清，请对方换个说法。',
          en: 'When you do not follow, say that you missed it, and ask for other words.',
          pl: 'Gdy nie rozumiesz, powiedz, że to tobie umknęło, i poproś o inne słowa.',
        },
      },
      {
        id: 'guide-dialect-answer',
        text: {
          zh: '会说对方的话就用它回答；不会就说慢的普通话，不学口音。',
          en: 'Answer in their way of speaking where it is yours too; never imitate one.',
          pl: 'Odpowiadaj gwarą, gdy jest też twoja; cudzego akcentu nie naśladuj.',
        },
      },
      {
        id: 'guide-dialect-nod',
        text: {
          zh: '把听懂的写下来念一遍，等对方点头。',
          en: 'Write down what you understood, read it out and wait for the nod.',
          pl: 'Zapisz to, co jest już jasne, przeczytaj na głos i poczekaj na skinienie.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'silence-and-gaze',
    label: { zh: '沉默和目光', en: 'Silence and gaze', pl: 'Cisza i spojrzenie' },
    items: [
      {
        id: 'guide-silence-three',
        text: {
          zh: '对方停下来时，等三秒再开口。',
          en: 'When they stop, wait three seconds before you speak.',
          pl: 'Gdy rozmówca milknie, odczekaj trzy sekundy.',
        },
      },
      {
        id: 'guide-gaze-face',
        text: {
          zh: '看着人，不看屏幕；低头写之前先说一声“我记一下”。',
          en: 'Look at the person, not the screen; say so before you look down to write.',
          pl: 'Patrz na człowieka, nie na ekran; zanim zaczniesz pisać, powiedz o tym.',
        },
      },
      {
        id: 'guide-silence-tears',
        text: {
          zh: '有人哭了或说不出话，不催，把纸巾和水放近一点。',
          en: 'When somebody cries or cannot speak, do not press; move water and tissues closer.',
          pl: 'Gdy ktoś płacze albo nie może mówić, nie ponaglaj; przysuń wodę i chusteczki.',
        },
      },
      {
        id: 'guide-gaze-pity',
        text: {
          zh: '目光平和，不带可怜，也不和同事交换眼色。',
          en: 'A level look, without pity, and no glance passed to a colleague.',
          pl: 'Spokojne spojrzenie, bez litości i bez porozumiewania się wzrokiem z innymi.',
        },
      },
    ],
  },
  {
    layer: 'guide',
    topic: 'what-always-helps',
    label: { zh: '总能做到的', en: 'What always helps', pl: 'Co zawsze pomaga' },
    items: [
      {
        id: 'guide-always-heard',
        text: {
          zh: '不是每件事都能办成，但每个人都能被听完。',
          en: 'Not every case can be solved; every customer can be heard to the end.',
          pl: 'Nie każdą sprawę da się rozwiązać; każdego można wysłuchać do końca.',
        },
      },
      {
        id: 'guide-always-next',
        text: {
          zh: '能办的当场办；办不了的，陪客户走完下一步。',
          en: 'Do at once what can be done; with the rest, go the next step along.',
          pl: 'Co się da, zrób od razu; przy reszcie pomóż zrobić następny krok.',
        },
      },
      {
        id: 'guide-always-comfort',
        text: {
          zh: '安慰不等于答应：说出对方的难处就够了。',
          en: 'Comfort is no promise: to name the hardship is enough.',
          pl: 'Otucha to nie obietnica: wystarczy nazwać to, co trudne.',
        },
      },
    ],
  },
] as const satisfies readonly GuideEntry[];
