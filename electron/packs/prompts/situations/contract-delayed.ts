import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const contractDelayed = {
  layer: 'situation',
  code: 'contract-delayed',
  label: { zh: '合同进度', en: 'A step of the contract', pl: 'Etap umowy' },
  lines: [
    {
      id: 'contract-open',
      cue: 'say',
      text: {
        zh: '{call}合同停在这儿，后面的事都动不了。我先看它现在在谁手上。',
        en: '{call}while the contract waits, everything behind it waits. I am finding out where it lies.',
        pl: '{call}stoi umowa, więc stoi wszystko za nią. Sprawdzam, gdzie teraz leży.',
      },
      stages: ['listen'],
    },
    {
      id: 'contract-start',
      cue: 'ask',
      text: {
        zh: '合同签下来，您那边马上要开工的是什么？',
        en: 'What is due to start on the day it is signed?',
        pl: 'Co ma ruszyć w dniu podpisania?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'contract-feel',
      cue: 'say',
      text: {
        zh: '人手和钱您都照那一天备好了，一拖全乱。',
        en: 'People and money were planned around that date, and now it has moved.',
        pl: 'Ludzie i pieniądze czekali na tę datę, a ona się przesunęła.',
      },
      stages: ['feelings'],
    },
    {
      id: 'contract-day',
      cue: 'ask',
      text: {
        zh: '多等一天，您那边要多付出什么？',
        en: 'What does each further day cost you?',
        pl: 'Ile kosztuje każdy kolejny dzień?',
      },
      stages: ['feelings'],
    },
    {
      id: 'contract-late',
      cue: 'ask',
      text: {
        zh: '过了哪一天，再签就来不及了？',
        en: 'After which day would signing be too late?',
        pl: 'Po którym dniu będzie już za późno na podpis?',
      },
      stages: ['facts'],
    },
    {
      id: 'contract-papers',
      cue: 'ask',
      text: {
        zh: '您交过哪些材料，分别是哪天交的？',
        en: 'Which papers did you hand in, and on which days?',
        pl: 'Jakie dokumenty zostały złożone i w jakich dniach?',
      },
      stages: ['facts'],
    },
    {
      id: 'contract-map',
      cue: 'say',
      text: {
        zh: '我把步骤画给您：这几步做完了，现在停在这一步。',
        en: 'Here are the steps on paper: these are done, and it stands at this one.',
        pl: 'Rysuję etapy: te są zrobione, a umowa stoi na tym.',
      },
      stages: ['facts'],
    },
    {
      id: 'contract-carry',
      cue: 'say',
      text: {
        zh: '我自己拿着去签：{step}，{stepBy}。',
        en: 'I am carrying it to the next signature myself: {step}, {stepBy}.',
        pl: 'Zanoszę umowę do podpisu {self:sam|sama}: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'contract-note',
      cue: 'say',
      text: {
        zh: '我今天出一份进度说明，签上名字，您好向合作方交代。',
        en: 'I can sign a note today on where it stands, to show your partners.',
        pl: 'Podpiszę dziś pismo o stanie umowy, do pokazania partnerom.',
      },
      stages: ['remedy'],
    },
    {
      id: 'contract-parallel',
      cue: 'ask',
      text: {
        zh: '签字之前，哪些准备可以先动起来？',
        en: 'Which preparations could begin before the signature?',
        pl: 'Które przygotowania mogą ruszyć jeszcze przed podpisem?',
      },
      stages: ['remedy'],
    },
    {
      id: 'contract-rhythm',
      cue: 'ask',
      text: {
        zh: '进度您想每天定点听一次，还是过一步报一步？',
        en: 'Would you like news at a fixed hour each day, or at every step?',
        pl: 'Wiadomości codziennie o stałej porze czy po każdym etapie?',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'contract-sorry',
      cue: 'say',
      text: {
        zh: '{call}这一步是我们拖了，害您的事跟着往后推，责任在我们，对不起。',
        en: '{call}this step was ours and we held it up. Your start had to move; I am sorry.',
        pl: '{call}ten etap należał do nas i to my go opóźniliśmy. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'contract-silence',
      cue: 'say',
      text: {
        zh: '{call}别处的签字还在路上；这些天没向您报进度，是我们的责任，对不起。',
        en: '{call}others have to sign too. That you heard nothing meanwhile is our part; I am sorry.',
        pl: '{call}podpisać muszą też inni. Cisza przez ten czas to nasza część i za nią przepraszam.',
      },
      stages: ['apologise'],
      modes: ['shared'],
      unknown: ['ourPart'],
      replaces: ['shared-sorry'],
    },
    {
      id: 'contract-date',
      cue: 'say',
      text: {
        zh: '新的日期和我的名字都写在这里，{nextContact}我报进度。',
        en: 'The new date stands here beside my name. You will hear {nextContact} how far it has got.',
        pl: 'Nowa data stoi tu obok mojego nazwiska. O postępie powiem {nextContact}.',
      },
      stages: ['confirm'],
      replaces: ['confirm-contact'],
    },
    {
      id: 'contract-process',
      cue: 'avoid',
      text: {
        zh: '审批有流程，急也没用。',
        en: 'Approval takes as long as it takes.',
        pl: 'Procedura musi potrwać i już.',
      },
      why: { zh: '没有日期，不算答复', en: 'no date, no answer', pl: 'brak daty to brak odpowiedzi' },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'contract-lawyers',
      cue: 'avoid',
      text: {
        zh: '在法务那边，我不清楚。',
        en: 'Legal have it. I know nothing about it.',
        pl: 'To leży u prawników, nic o tym nie wiem.',
      },
      why: { zh: '推给别的部门', en: 'passes it to another desk', pl: 'spycha na inny dział' },
      stages: ['receive', 'facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
