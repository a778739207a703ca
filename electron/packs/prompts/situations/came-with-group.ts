import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const cameWithGroup = {
  layer: 'situation',
  code: 'came-with-group',
  label: { zh: '几位一起来', en: 'Came together', pl: 'Kilka osób razem' },
  bodyHint: {
    zh: '先给每位找座；目光照到每个人；一次一位说，请值班主任到场。',
    en: 'Seats for all first. Look at each in turn, one speaks at a time. Supervisor present.',
    pl: 'Najpierw krzesła dla wszystkich. Patrz na każdego, jeden głos naraz. Wezwij kierownika.',
  },
  lines: [
    {
      id: 'group-room',
      cue: 'say',
      text: {
        zh: '{call}请各位到里面坐，椅子和水都有，一起慢慢谈。',
        en: '{call}please come through, all of you. There are chairs and water for everyone.',
        pl: '{call}zapraszam wszystkich do środka. Krzesła i woda są dla każdego.',
      },
      stages: ['receive'],
      replaces: ['receive-thanks', 'receive-quiet'],
    },
    {
      id: 'group-first',
      cue: 'ask',
      text: {
        zh: '请哪一位先讲？讲完了，其他各位随时补充。',
        en: 'Who would like to speak first? Everyone else can add to it afterwards.',
        pl: 'Kto zacznie? Potem posłucham pozostałych osób.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'group-same',
      cue: 'ask',
      text: {
        zh: '各位碰上的是同一件事，还是各有各的情况？',
        en: 'Is it one matter for all of you, or does each of you have your own?',
        pl: 'Czy wszystkich spotkało to samo, czy każdy ma osobną sprawę?',
      },
      stages: ['listen'],
    },
    {
      id: 'group-many',
      cue: 'say',
      text: {
        zh: '这么多位放下手里的事一起来，可见影响有多大。',
        en: 'So many of you taking time to come shows how far this reaches.',
        pl: 'Tyle osób przyszło razem: to pokazuje, ilu ludzi to dotknęło.',
      },
      stages: ['feelings'],
    },
    {
      id: 'group-quiet-one',
      cue: 'ask',
      text: {
        zh: '还有哪位一直没说上话？',
        en: 'Who has not had a chance to speak yet?',
        pl: 'Kto jeszcze nie miał okazji się odezwać?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'group-write',
      cue: 'ask',
      text: {
        zh: '能请每位在纸上写下姓名、电话和自己的要求吗？',
        en: 'May I ask each of you to write your name, number and request on a sheet?',
        pl: 'Czy każda osoba może zapisać nazwisko, telefon i swoją prośbę?',
      },
      stages: ['facts'],
    },
    {
      id: 'group-differs',
      cue: 'ask',
      text: {
        zh: '有没有哪位的日子、地方或金额跟这个不一样？',
        en: 'Is the day, the place or the sum different for any of you?',
        pl: 'Czy u kogoś inny był dzień, miejsce albo kwota?',
      },
      stages: ['facts'],
    },
    {
      id: 'group-alone',
      cue: 'say',
      text: {
        zh: '谁家账上的数字，我到旁边和本人单独说。',
        en: 'Figures from an account I discuss at the side, with that person alone.',
        pl: 'O danych z umowy rozmawiam z każdą osobą na boku, osobno.',
      },
      stages: ['facts'],
    },
    {
      id: 'group-common',
      cue: 'say',
      text: {
        zh: '共同的先定：{step}，{stepBy}；各家的损失一户一户算。',
        en: 'For all of you: {step}, {stepBy}. Losses are worked out one by one.',
        pl: 'Dla wszystkich: {step}, {stepBy}. Straty policzymy każdej osobie z osobna.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'group-news',
      cue: 'ask',
      text: {
        zh: '往后的消息，通知每一位，还是请一位转告？',
        en: 'Shall news go to each of you, or to one person for all?',
        pl: 'Czy informacje mają iść do każdej osoby, czy do jednej w imieniu wszystkich?',
      },
      stages: ['remedy'],
    },
    {
      id: 'group-sorry',
      cue: 'say',
      text: {
        zh: '这是我们的错，在座每一位都受了影响，我向各位道歉。',
        en: 'This was our mistake and it has hit every one of you. I am sorry.',
        pl: 'To nasz błąd i dotknął wszystkich tu obecnych. Przepraszam każdą osobę.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'group-sorry-open',
      cue: 'say',
      text: {
        zh: '让各位一起跑这一趟，我很抱歉；查的结果，每位都会知道。',
        en: 'I am sorry you all had to come. Each of you will hear what we find.',
        pl: 'Przepraszam, że wszyscy musieli tu przyjść. Wynik pozna każda osoba.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'group-receipts',
      cue: 'say',
      text: {
        zh: '每人一张回执，各看各的，核对好了再签。',
        en: 'A receipt for each of you. Please check your own before you sign.',
        pl: 'Każda osoba dostaje własne potwierdzenie, do sprawdzenia przed podpisem.',
      },
      stages: ['confirm'],
    },
    {
      id: 'group-one-stays',
      cue: 'avoid',
      text: {
        zh: '留一个代表，其他人出去。',
        en: 'One of you stays, the rest wait outside.',
        pl: 'Jedna osoba zostaje, reszta wychodzi.',
      },
      why: { zh: '把人往外赶', en: 'sends people out', pl: 'wyprasza ludzi' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'group-ringleader',
      cue: 'avoid',
      text: { zh: '是谁带的头？', en: 'Who put you all up to this?', pl: 'Kto to zorganizował?' },
      why: { zh: '当成闹事的', en: 'treats them as troublemakers', pl: 'robi z nich awanturników' },
      stages: ['feelings'],
    },
    {
      id: 'group-neighbour',
      cue: 'avoid',
      text: {
        zh: '他家不一样，他欠着三个月呢。',
        en: 'His case differs. He owes three months.',
        pl: 'U sąsiada jest inaczej, zalega trzy miesiące.',
      },
      why: { zh: '把别人的事说出去', en: 'tells others’ business', pl: 'zdradza cudze sprawy' },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
