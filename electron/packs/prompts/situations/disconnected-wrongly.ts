import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const disconnectedWrongly = {
  layer: 'situation',
  code: 'disconnected-wrongly',
  label: { zh: '被停了服务', en: 'Cut off', pl: 'Odcięta usługa' },
  lines: [
    {
      id: 'disconnected-open',
      cue: 'say',
      text: {
        zh: '{call}服务突然停了，手头的事全被打断，换谁都急。',
        en: '{call}being cut off stops everything. Please tell me what it interrupted.',
        pl: '{call}nagłe wyłączenie zatrzymuje wszystko. Proszę powiedzieć, w czym przeszkodziło.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'disconnected-depends',
      cue: 'ask',
      text: {
        zh: '家里有人离不开它吗：看病的机器、取暖、报警电话？',
        en: 'Does anyone depend on it at home: for heating, a medical device, an alarm?',
        pl: 'Czy coś ważnego w domu od tego zależy: ogrzewanie, sprzęt medyczny, alarm?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'disconnected-paid',
      cue: 'ask',
      text: {
        zh: '您是哪一天交的费？凭证我当面核。',
        en: 'Which day did you pay? I can check the payment here with you.',
        pl: 'Którego dnia była wpłata? Sprawdzę ją tu od razu.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'disconnected-days',
      cue: 'say',
      text: {
        zh: '停了{days}，家里和手头的事全乱了套。',
        en: '{days} without it upsets a whole household.',
        pl: '{days} bez tego: to wywraca cały dom.',
      },
      stages: ['feelings'],
      known: ['happenedOn'],
    },
    {
      id: 'disconnected-warned',
      cue: 'ask',
      text: {
        zh: '停之前，有没有收到短信或电话提醒？',
        en: 'Did a message or a call reach you before it stopped?',
        pl: 'Czy przed wyłączeniem przyszła wiadomość albo telefon?',
      },
      stages: ['facts'],
    },
    {
      id: 'disconnected-three-dates',
      cue: 'ask',
      text: {
        zh: '到期、交费、停的日子都排在这儿，您看哪一个不对？',
        en: 'Due, paid, cut off: here are the three dates. Which of them is wrong?',
        pl: 'Termin, wpłata, wyłączenie: oto trzy daty. Która się nie zgadza?',
      },
      stages: ['facts'],
    },
    {
      id: 'disconnected-on-first',
      cue: 'say',
      text: {
        zh: '我现在就申请先恢复，账放在后面慢慢对。',
        en: 'I am asking now for you to be put back on first. The bill comes second.',
        pl: 'Zgłaszam teraz prośbę o włączenie. Rachunki sprawdzimy potem.',
      },
      stages: ['remedy'],
      modes: ['experience'],
    },
    {
      id: 'disconnected-back',
      cue: 'say',
      text: {
        zh: '恢复的安排是：{step}，{stepBy}。',
        en: 'To get you back on: {step}, {stepBy}.',
        pl: 'Przywrócenie usługi: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'disconnected-no-fee',
      cue: 'say',
      text: {
        zh: '恢复不收费，停的日子按天退：{goodwill}，{goodwillDue}。',
        en: 'No reconnection fee, and the days you were off come back: {goodwill}, {goodwillDue}.',
        pl: 'Włączenie bez opłaty. Za dni przerwy zwracamy {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle', 'shared'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'disconnected-tight',
      cue: 'ask',
      text: {
        zh: '眼下手头紧吗？问一句，是因为可以商量着分开交。',
        en: 'Is paying difficult at the moment? I ask because it can be spread out.',
        pl: 'Czy teraz jest trudniej z płaceniem? Pytam, bo można to rozłożyć.',
      },
      stages: ['feelings'],
      modes: ['regret', 'shared'],
    },
    {
      id: 'disconnected-instalments',
      cue: 'ask',
      text: {
        zh: '余下的钱分几次交，每次多少，您觉得轻松些？',
        en: 'Over how many months would you like to spread what is left to pay?',
        pl: 'Na ile części rozłożyć to, co zostało do zapłaty?',
      },
      stages: ['remedy'],
      modes: ['regret', 'shared'],
    },
    {
      id: 'disconnected-test',
      cue: 'say',
      text: {
        zh: '恢复了我打给您，您当场试，试通了这件事才算完。',
        en: 'When it is back I ring you, we test it together, and then it is closed.',
        pl: 'Po włączeniu zadzwonię, sprawdzimy razem i dopiero wtedy zamknę sprawę.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'disconnected-sorry',
      cue: 'say',
      text: {
        zh: '{call}您的服务不该停，是我们停错了，对不起。',
        en: '{call}we cut you off and had no reason to. I am sorry.',
        pl: '{call}wyłączyliśmy usługę bez powodu. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'disconnected-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}用着用着就断了，打乱了您的安排，我很抱歉。',
        en: '{call}I am sorry you were left without it from one moment to the next.',
        pl: '{call}przykro mi, że usługi zabrakło z chwili na chwilę.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'disconnected-arrears',
      cue: 'avoid',
      text: {
        zh: '欠费就停，系统自动的。',
        en: 'You were in arrears, so it stopped.',
        pl: 'Był dług, więc wyłączono.',
      },
      why: { zh: '拿系统挡人', en: 'a rule instead of an answer', pl: 'przepis zamiast odpowiedzi' },
      stages: ['receive', 'listen', 'facts', 'remedy'],
    },
    {
      id: 'disconnected-fuss',
      cue: 'avoid',
      text: {
        zh: '断一天网，至于闹成这样吗？',
        en: 'All this fuss over a day offline?',
        pl: 'Tyle hałasu o jeden dzień przerwy?',
      },
      why: { zh: '看轻了影响', en: 'belittles the harm', pl: 'lekceważy szkodę' },
      stages: ['feelings'],
    },
  ],
} satisfies SituationEntry;
