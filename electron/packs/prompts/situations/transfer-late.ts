import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const transferLate = {
  layer: 'situation',
  code: 'transfer-late',
  label: { zh: '转账到账', en: 'Money on its way', pl: 'Przelew w drodze' },
  lines: [
    {
      id: 'transfer-open',
      cue: 'say',
      text: {
        zh: '{call}钱转出去却没到，两头都悬着。我现在看它走到哪一步。',
        en: '{call}the money has left and not arrived. I am looking now at how far it has got.',
        pl: '{call}pieniądze wyszły, a nie doszły. Już patrzę, na jakim są etapie.',
      },
      stages: ['listen'],
    },
    {
      id: 'transfer-waits',
      cue: 'ask',
      text: {
        zh: '这笔钱谁在等，最晚哪天要到？',
        en: 'Who is waiting for this money, and by which day?',
        pl: 'Kto czeka na te pieniądze i na kiedy są potrzebne?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'transfer-feel',
      cue: 'say',
      text: {
        zh: '跟人说好了到账的日子，钱没到，难为情的是您。',
        en: 'You gave your word on that payment, and it was your name on the line.',
        pl: 'Świecić przed kimś oczami za spóźniony przelew: to bardzo przykre.',
      },
      stages: ['feelings'],
    },
    {
      id: 'transfer-stage',
      cue: 'say',
      text: {
        zh: '记录上是{when}转出的，我接着查它停在哪里。',
        en: 'It was sent {when}. I am tracing where it is held now.',
        pl: 'Przelew wyszedł {when}. Sprawdzam, gdzie teraz stoi.',
      },
      stages: ['facts'],
      known: ['happenedOn'],
    },
    {
      id: 'transfer-payee',
      cue: 'ask',
      text: {
        zh: '收款人和尾号我念给您听，您核一核，好吗？',
        en: 'May I read out the name and the last four digits, for you to compare?',
        pl: 'Czy mogę odczytać odbiorcę i cztery ostatnie cyfry do porównania?',
      },
      stages: ['facts'],
    },
    {
      id: 'transfer-source',
      cue: 'ask',
      text: {
        zh: '这个账号，您当初是从哪里拿到的？',
        en: 'How did the account number reach you: by letter, message or telephone?',
        pl: 'Jak dotarł ten numer rachunku: listem, wiadomością czy przez telefon?',
      },
      stages: ['facts'],
    },
    {
      id: 'transfer-trace',
      cue: 'say',
      text: {
        zh: '我现在就发查询，{checkBy}告诉您钱在哪里。',
        en: 'I am having the payment traced now. You will hear where the money is {checkBy}.',
        pl: 'Wysyłam teraz zapytanie o ten przelew. Odpowiedź będzie {checkBy}.',
      },
      stages: ['remedy'],
      modes: ['experience'],
      replaces: ['experience-remedy'],
    },
    {
      id: 'transfer-arrives',
      cue: 'say',
      text: {
        zh: '这笔钱这样到账：{step}，{stepBy}。',
        en: 'This is how the money gets there: {step}, {stepBy}.',
        pl: 'Pieniądze dotrą w ten sposób: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      modes: ['full', 'shared', 'principle'],
      replaces: ['remedy-step', 'full-remedy', 'shared-remedy'],
    },
    {
      id: 'transfer-proof',
      cue: 'say',
      text: {
        zh: '我开一份转出证明，签字盖章，您今天就能给对方看。',
        en: 'I can sign a confirmation that it was sent, to show whoever is waiting.',
        pl: 'Podpiszę dziś potwierdzenie, że przelew wyszedł. Można je pokazać odbiorcy.',
      },
      stages: ['remedy'],
    },
    {
      id: 'transfer-recall',
      cue: 'ask',
      text: {
        zh: '您想继续追这一笔，还是撤回来重新转？',
        en: 'Shall I go on tracing it, or call it back so that it can be sent again?',
        pl: 'Szukać tego przelewu dalej czy wycofać go i wysłać od nowa?',
      },
      stages: ['remedy'],
    },
    {
      id: 'transfer-charges',
      cue: 'say',
      text: {
        zh: '因为晚到多付的钱，请把单子给我，算进该还您的数里。',
        en: 'Please show me what the delay cost you elsewhere. It goes into what we pay back.',
        pl: 'Proszę pokazać opłaty naliczone za spóźnienie. Doliczymy je do zwrotu.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
    },
    {
      id: 'transfer-sorry',
      cue: 'say',
      text: {
        zh: '{call}这笔钱是我们耽误的，让您在人家面前难堪，对不起。',
        en: '{call}we held your payment up and you had to answer for it. I am sorry.',
        pl: '{call}przelew utknął u nas i to my odpowiadamy za spóźnienie. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'transfer-silence',
      cue: 'say',
      text: {
        zh: '{call}钱在路上停了，我们知道却没告诉您，这一段是我们的责任，对不起。',
        en: '{call}the money stopped on its way and we did not tell you. That part is ours; I am sorry.',
        pl: '{call}przelew zatrzymał się po drodze, a my nie daliśmy znać. Za to odpowiadamy i przepraszam.',
      },
      stages: ['apologise'],
      modes: ['shared'],
      unknown: ['ourPart'],
      replaces: ['shared-sorry'],
    },
    {
      id: 'transfer-arrived',
      cue: 'say',
      text: {
        zh: '到账以后请您跟对方核一核，差一分我也接着查。',
        en: 'Please compare the sum with the other side once it is there. I stay with it to the last penny.',
        pl: 'Po wpływie warto porównać kwotę z odbiorcą. Prowadzę to do ostatniego grosza.',
      },
      stages: ['confirm'],
    },
    {
      id: 'transfer-days',
      cue: 'avoid',
      text: {
        zh: '转账本来就要几天，您等着吧。',
        en: 'Transfers take days. You will have to wait.',
        pl: 'Przelewy idą kilka dni, trzeba czekać.',
      },
      why: { zh: '让人干等，不去查', en: 'waiting instead of looking', pl: 'czekanie zamiast szukania' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'transfer-typo',
      cue: 'avoid',
      text: {
        zh: '多半是您自己填错账号了。',
        en: 'You probably typed the number wrong.',
        pl: 'Pewnie numer był źle wpisany.',
      },
      why: { zh: '先怪客户', en: 'blames the customer', pl: 'obwinia klienta' },
      stages: ['facts', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
