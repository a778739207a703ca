import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const weakSignal = {
  layer: 'situation',
  code: 'weak-signal',
  label: { zh: '家里信号差', en: 'Weak signal at home', pl: 'Słaby zasięg w domu' },
  lines: [
    {
      id: 'signal-open',
      cue: 'say',
      text: {
        zh: '{call}在自己家里打个电话，还得满屋子找信号，真够烦的。',
        en: '{call}having to hunt round your own home for a signal is tiresome.',
        pl: '{call}szukać zasięgu po własnym domu: to potrafi zepsuć każdy dzień.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'signal-where',
      cue: 'ask',
      text: {
        zh: '家里哪个位置没信号？走到窗边、门外就有吗？',
        en: 'Where at home does it drop, and does it come back at a window or outside?',
        pl: 'W którym miejscu zasięg znika i czy wraca przy oknie albo na dworze?',
      },
      stages: ['receive', 'listen', 'facts'],
    },
    {
      id: 'signal-missed',
      cue: 'ask',
      text: {
        zh: '因为这个，漏接过要紧的电话吗？',
        en: 'Have you missed a call that mattered because of it?',
        pl: 'Czy przepadł przez to jakiś ważny telefon?',
      },
      stages: ['feelings'],
      replaces: ['feelings-home'],
    },
    {
      id: 'signal-which-phones',
      cue: 'ask',
      text: {
        zh: '家里几部手机都这样，还是这一部？通话和上网都断吗？',
        en: 'Every phone in the house, or this one? Calls, data or both?',
        pl: 'Każdy telefon w domu czy ten jeden? Rozmowy, internet czy jedno i drugie?',
      },
      stages: ['facts'],
    },
    {
      id: 'signal-try-here',
      cue: 'say',
      text: {
        zh: '我们现在用这部手机在这儿试一通，看看手机本身怎么样。',
        en: 'Let us try this phone here now, to see how the phone itself does.',
        pl: 'Sprawdźmy ten telefon tutaj, zobaczymy, jak działa sam aparat.',
      },
      stages: ['facts'],
    },
    {
      id: 'signal-measure',
      cue: 'say',
      text: {
        zh: '先上门测，再看怎么补：{step}，{stepBy}。',
        en: 'First we measure at your home, then we choose the cure: {step}, {stepBy}.',
        pl: 'Najpierw pomiar w domu, potem wybór sposobu: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'signal-missed-calls',
      cue: 'say',
      text: {
        zh: '信号没补好之前，我给您开漏接提醒，不收费。',
        en: 'Until it is better I can switch on missed-call messages, free of charge.',
        pl: 'Do tego czasu włączę bezpłatnie powiadomienia o nieodebranych rozmowach.',
      },
      stages: ['remedy'],
    },
    {
      id: 'signal-which-cure',
      cue: 'ask',
      text: {
        zh: '家里装一台设备，还是走您家的无线网通话，哪样顺手？',
        en: 'Which suits you: a unit indoors, or calls over your home Wi-Fi?',
        pl: 'Co pasuje bardziej: urządzenie w domu czy rozmowy przez domowe Wi-Fi?',
      },
      stages: ['remedy'],
    },
    {
      id: 'signal-honest',
      cue: 'say',
      text: {
        zh: '测下来补不了，我照实说，再谈怎么退、怎么解约。',
        en: 'Some places cannot be reached. Then I say so plainly, and we discuss how you can leave.',
        pl: 'Są miejsca, których nie da się poprawić. Powiem to wprost i omówimy rozwiązanie umowy.',
      },
      stages: ['remedy'],
    },
    {
      id: 'signal-fee',
      cue: 'say',
      text: {
        zh: '没信号的日子，月费按天退给您：{goodwill}，{goodwillDue}。',
        en: 'For the days without signal the fee comes back to you: {goodwill}, {goodwillDue}.',
        pl: 'Za dni bez zasięgu zwracamy opłatę: {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle', 'shared'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'signal-sorry',
      cue: 'say',
      text: {
        zh: '{call}您月月交费，家里却打不通电话，是我们的错，对不起。',
        en: '{call}you paid every month and we did not deliver at home. Our fault; I am sorry.',
        pl: '{call}opłaty były co miesiąc, a zasięgu nie zapewniliśmy. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'signal-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}在家里一个电话都打不踏实，我很抱歉。',
        en: '{call}I am sorry you cannot rely on your telephone at home.',
        pl: '{call}przykro mi, że na telefonie w domu nie można polegać.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'signal-rooms-right',
      cue: 'ask',
      text: {
        zh: '楼层、房间和时段写对了吗？上门就看这几处。',
        en: 'Are the floor, the room and the hours right? The engineer goes by them.',
        pl: 'Czy piętro, pokój i godziny się zgadzają? Według nich przyjedzie technik.',
      },
      stages: ['confirm'],
    },
    {
      id: 'signal-full-bars',
      cue: 'avoid',
      text: {
        zh: '我们图上您那儿信号是满的。',
        en: 'Our map shows full coverage there.',
        pl: 'Na naszej mapie jest tam pełny zasięg.',
      },
      why: { zh: '拿图压人的经历', en: 'a map against their own ears', pl: 'mapa zamiast słuchania' },
      stages: ['listen'],
    },
    {
      id: 'signal-old-phone',
      cue: 'avoid',
      text: { zh: '您那手机太旧了。', en: 'Your phone is too old.', pl: 'To kwestia starego telefonu.' },
      why: { zh: '怪到客户头上', en: 'blames the customer', pl: 'obwinia klienta' },
      stages: ['receive', 'facts'],
    },
    {
      id: 'signal-balcony',
      cue: 'avoid',
      text: {
        zh: '去阳台上打不就行了。',
        en: 'You could always go out on the balcony.',
        pl: 'Zawsze można wyjść na balkon.',
      },
      why: { zh: '不当回事', en: 'brushes it aside', pl: 'zbywa sprawę' },
      stages: ['feelings', 'remedy'],
    },
  ],
} satisfies SituationEntry;
