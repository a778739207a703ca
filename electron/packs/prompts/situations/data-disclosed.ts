import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const dataDisclosed = {
  layer: 'situation',
  code: 'data-disclosed',
  label: { zh: '个人信息', en: 'Personal details', pl: 'Dane osobowe' },
  bodyHint: {
    zh: '屏幕转开，声音放低；信息只指不念，旁边有人就换地方。',
    en: 'Screen turned away, voice low. Point at the details, never read them out.',
    pl: 'Ekran odwrócony, głos ciszej. Dane pokazuj palcem, nie czytaj na głos.',
  },
  lines: [
    {
      id: 'data-open',
      cue: 'say',
      text: {
        zh: '{call}这是您的隐私。我们到里面谈，旁人听不见。',
        en: '{call}this is private. Let us talk where nobody else can hear.',
        pl: '{call}to sprawa prywatna. Porozmawiajmy tam, gdzie nikt nie usłyszy.',
      },
      stages: ['receive', 'listen'],
      replaces: ['receive-quiet'],
    },
    {
      id: 'data-point',
      cue: 'ask',
      text: {
        zh: '哪一项不对，您指给我看，不用念出来，好吗？',
        en: 'Could you point to the entry? There is no need to say it aloud.',
        pl: 'Czy można wskazać ten wpis palcem? Nie trzeba mówić na głos.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'data-stop',
      cue: 'say',
      text: {
        zh: '我先把这份资料锁住，谁也打不开，再查都有谁看过。',
        en: 'First I lock the file so that nobody opens it. Then we see who has.',
        pl: 'Najpierw blokuję dostęp do tych danych. Potem sprawdzimy, kto je oglądał.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'data-feel',
      cue: 'say',
      text: {
        zh: '自己的事不知道被谁看了去，夜里都睡不安稳。',
        en: 'Not knowing who has read your details takes away your peace.',
        pl: 'Myśl, że ktoś obcy zna te dane, odbiera spokój.',
      },
      stages: ['feelings'],
    },
    {
      id: 'data-fear',
      cue: 'ask',
      text: {
        zh: '这件事传出去，您最担心的是什么？',
        en: 'What worries you most about it being known?',
        pl: 'Jaka obawa jest tu największa?',
      },
      stages: ['feelings'],
    },
    {
      id: 'data-seen',
      cue: 'ask',
      text: {
        zh: '您是怎么发现的，可能有谁看到了？',
        en: 'How did you find out, and who may have seen it?',
        pl: 'Skąd o tym wiadomo i kto mógł to zobaczyć?',
      },
      stages: ['facts'],
    },
    {
      id: 'data-enough',
      cue: 'say',
      text: {
        zh: '核对用现有的资料就够了，您不用再报别的号码。',
        en: 'What we already hold is enough. I need no further numbers from you.',
        pl: 'Wystarczy to, co już mamy. Żadnych nowych numerów nie potrzebuję.',
      },
      stages: ['facts'],
    },
    {
      id: 'data-list',
      cue: 'say',
      text: {
        zh: '给您一份书面清单：谁，在什么时候，看过哪几项。',
        en: 'You get a list in writing: who looked at which details, and when.',
        pl: 'Na piśmie będzie spis: kto, kiedy i jakie dane oglądał.',
      },
      stages: ['remedy'],
    },
    {
      id: 'data-everywhere',
      cue: 'say',
      text: {
        zh: '每一处存着它的地方都改：{step}，{stepBy}。',
        en: 'We put it right in every place it is kept: {step}, {stepBy}.',
        pl: 'Poprawiamy to wszędzie, gdzie jest zapisane: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'data-guard',
      cue: 'ask',
      text: {
        zh: '怎样您更放心：来电先对暗语、信件来柜台取，还是换个号码？',
        en: 'What would help most: a password for calls, post collected here, a new number?',
        pl: 'Co uspokoi najbardziej: hasło do rozmów, odbiór listów tutaj, nowy numer?',
      },
      stages: ['remedy'],
    },
    {
      id: 'data-officer',
      cue: 'say',
      text: {
        zh: '我今天就报给管信息保护的负责人，姓名和电话写给您。',
        en: 'I am telling the person in charge of data protection today. Here is the name and number.',
        pl: 'Zgłaszam to dziś osobie od ochrony danych. Zapiszę nazwisko i telefon.',
      },
      stages: ['remedy'],
    },
    {
      id: 'data-sorry',
      cue: 'say',
      text: {
        zh: '{call}您把信息交给我们，我们没有守住。这是严重失误，我郑重向您道歉。',
        en: '{call}you trusted us with your details and we did not keep them safe. I am truly sorry.',
        pl: '{call}nie ochroniliśmy powierzonych danych. To nasze poważne zaniedbanie, bardzo przepraszam.',
      },
      stages: ['apologise'],
      modes: ['principle'],
      replaces: ['principle-sorry'],
    },
    {
      id: 'data-sorry-entry',
      cue: 'say',
      text: {
        zh: '{call}您的信息我们记错了，还照错的办了事，是我们不对，对不起。',
        en: '{call}we had your details wrong and acted on them. That is our mistake; I am sorry.',
        pl: '{call}zapisaliśmy dane błędnie i tak ich używaliśmy. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'data-check',
      cue: 'ask',
      text: {
        zh: '改好的几项在屏幕上，请您核一核，每一项都对吗？',
        en: 'The corrected entries are on the screen. Is every one of them right?',
        pl: 'Na ekranie są poprawione wpisy. Czy każdy jest już dobry?',
      },
      stages: ['confirm'],
      modes: ['full', 'shared', 'principle'],
    },
    {
      id: 'data-harmless',
      cue: 'avoid',
      text: {
        zh: '泄露了也没人会拿去用。',
        en: 'Nobody is going to do anything with it.',
        pl: 'Nikt z tym nic nie zrobi.',
      },
      why: { zh: '谁也保证不了', en: 'nobody can promise that', pl: 'nikt tego nie wie' },
      stages: ['feelings', 'facts', 'apologise'],
    },
    {
      id: 'data-proof',
      cue: 'avoid',
      text: {
        zh: '您有证据是我们泄露的吗？',
        en: 'Can you prove it came from us?',
        pl: 'A jaki jest dowód, że to od nas?',
      },
      why: { zh: '把举证推给客户', en: 'leaves the proof to them', pl: 'zrzuca dowód na klienta' },
      stages: ['listen', 'facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
