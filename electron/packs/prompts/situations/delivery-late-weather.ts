import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const deliveryLateWeather = {
  layer: 'situation',
  code: 'delivery-late-weather',
  label: { zh: '天气耽误送货', en: 'Delivery and weather', pl: 'Dostawa a pogoda' },
  lines: [
    {
      id: 'weather-open',
      cue: 'say',
      text: {
        zh: '{call}在家守了一天，东西没来，别的事也没办成。您慢慢说。',
        en: '{call}you stayed in for it and nothing came. That is a day gone.',
        pl: '{call}cały dzień w domu i nic nie przyjechało. To stracony dzień.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'weather-stands',
      cue: 'ask',
      text: {
        zh: '东西不到，您那边什么事停着？',
        en: 'What is standing still at your end until it comes?',
        pl: 'Co stoi w miejscu, dopóki to nie przyjedzie?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'weather-bell',
      cue: 'say',
      text: {
        zh: '竖着耳朵等门铃，等了{lossTime}，什么也做不成。',
        en: '{lossTime} of listening for the bell, and no word. That wears anyone down.',
        pl: '{lossTime} nasłuchiwania dzwonka i żadnej wiadomości. To męczy.',
      },
      stages: ['feelings'],
      known: ['lossMinutes'],
      replaces: ['feelings-loss'],
    },
    {
      id: 'weather-message',
      cue: 'ask',
      text: {
        zh: '那天收到过通知吗，几点收到的？',
        en: 'Did a message reach you that day, and at what time?',
        pl: 'Czy tego dnia przyszła wiadomość i o której?',
      },
      stages: ['facts'],
    },
    {
      id: 'weather-road',
      cue: 'ask',
      text: {
        zh: '您家门口那段路，现在能进车吗？',
        en: 'How is the road at your end: can a van get through now?',
        pl: 'Jak wygląda droga pod domem: przejedzie tam samochód?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'weather-depot',
      cue: 'say',
      text: {
        zh: '我现在打给仓库，问清货在哪里，有没有受潮。',
        en: 'I am ringing the depot now to hear where it is and whether it is dry.',
        pl: 'Dzwonię teraz do magazynu zapytać, gdzie jest towar i czy nie zmókł.',
      },
      stages: ['facts'],
    },
    {
      id: 'weather-ours',
      cue: 'say',
      text: {
        zh: '车是天气拦下的；没有通知您，那是我们的责任。',
        en: 'The weather stopped the van. Not telling you was our part.',
        pl: 'Samochód zatrzymała pogoda. Brak wiadomości to już nasza część.',
      },
      stages: ['facts'],
      modes: ['shared'],
      unknown: ['ourPart'],
      replaces: ['shared-facts'],
    },
    {
      id: 'weather-van',
      cue: 'say',
      text: {
        zh: '我们另外派车给您送：{step}，{stepBy}。',
        en: 'We are sending a separate van: {step}, {stepBy}.',
        pl: 'Wysyłamy osobny samochód: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      modes: ['full', 'shared'],
      replaces: ['remedy-step', 'full-remedy', 'shared-remedy'],
    },
    {
      id: 'weather-charge',
      cue: 'say',
      text: {
        zh: '运费退您{goodwill}，{goodwillDue}到账。',
        en: 'From the delivery charge you get back {goodwill}, {goodwillDue}.',
        pl: 'Z opłaty za dostawę zwracamy {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'shared'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill'],
    },
    {
      id: 'weather-slot',
      cue: 'ask',
      text: {
        zh: '您要上午送、晚上送，还是留在店里来取？',
        en: 'Shall it come in the morning, in the evening, or be kept here for you?',
        pl: 'Dowieźć rano, wieczorem czy zostawić tu do odbioru?',
      },
      stages: ['remedy'],
    },
    {
      id: 'weather-turn',
      cue: 'say',
      text: {
        zh: '天要是又变，当天早上八点前我打给您，不让您空等。',
        en: 'Should the weather turn again, I ring you before eight that morning.',
        pl: 'Gdyby pogoda znów się popsuła, zadzwonię tego dnia przed ósmą.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'weather-sorry',
      cue: 'say',
      text: {
        zh: '{call}车被天气拦下，我们没有备车，也没告诉您，这是我们的责任，对不起。',
        en: '{call}the weather stopped the van; we had no other ready and did not tell you. I am sorry.',
        pl: '{call}samochód zatrzymała pogoda, a my nie mieliśmy zapasowego i nie daliśmy znać. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['shared'],
      unknown: ['ourPart'],
      replaces: ['shared-sorry'],
    },
    {
      id: 'weather-day',
      cue: 'say',
      text: {
        zh: '{call}一场天气打乱了您的安排，让您空等，我很抱歉。',
        en: '{call}I am sorry that the weather has cost you the day and your plans.',
        pl: '{call}przykro mi, że pogoda zabrała cały dzień i plany.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'weather-driver',
      cue: 'ask',
      text: {
        zh: '司机到之前半小时，打哪个电话找您？',
        en: 'Which number should the driver ring half an hour before?',
        pl: 'Na jaki numer kierowca ma zadzwonić pół godziny wcześniej?',
      },
      stages: ['confirm'],
    },
    {
      id: 'weather-window',
      cue: 'avoid',
      text: {
        zh: '您自己看看外面什么天。',
        en: 'Have you looked out of the window?',
        pl: 'Proszę wyjrzeć przez okno.',
      },
      why: { zh: '拿客户取笑', en: 'mocks the customer', pl: 'kpi z klienta' },
      stages: ['listen', 'feelings', 'facts'],
    },
    {
      id: 'weather-force',
      cue: 'avoid',
      text: {
        zh: '不可抗力，谁也没办法。',
        en: 'Force majeure. Nobody can help that.',
        pl: 'Siła wyższa, nikt na to nic nie poradzi.',
      },
      why: { zh: '躲在天气后面', en: 'hides behind the weather', pl: 'chowa się za pogodą' },
      stages: ['remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
