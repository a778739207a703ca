import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const colleagueError = {
  layer: 'situation',
  code: 'colleague-error',
  label: { zh: '之前办错了', en: 'Done wrongly before', pl: 'Błąd przy obsłudze' },
  lines: [
    {
      id: 'error-open',
      cue: 'say',
      text: {
        zh: '{call}这件事现在归我，我和您从头核一遍。',
        en: '{call}this is mine now. We will go through it together from the start.',
        pl: '{call}teraz to moja sprawa. Przejdziemy ją razem od początku.',
      },
      stages: ['listen'],
    },
    {
      id: 'error-asked',
      cue: 'ask',
      text: {
        zh: '当时您要办的是什么，给您的单子还在吗？',
        en: 'What did you ask for, and do you have the paper you were given?',
        pl: 'Jaka była prośba i czy został po niej jakiś dokument?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'error-stop',
      cue: 'say',
      text: {
        zh: '还在往下走的手续，我先停住，免得越走越偏。',
        en: 'I am halting whatever still runs on it, so that nothing more follows.',
        pl: 'Wstrzymuję to, co jeszcze jest w toku, żeby nic więcej z tego nie wynikło.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'error-time',
      cue: 'say',
      text: {
        zh: '同一件事来两趟，时间和力气都搭进去了。',
        en: 'Coming twice for the same thing takes time and patience.',
        pl: 'Dwa razy z tą samą sprawą: to kosztuje czas i cierpliwość.',
      },
      stages: ['feelings'],
    },
    {
      id: 'error-weighs',
      cue: 'ask',
      text: {
        zh: '您更在意的，是多花的时间，还是以后放不下心？',
        en: 'What weighs more: the time, or no longer being able to rely on it?',
        pl: 'Co bardziej ciąży: stracony czas czy to, że trudno na tym polegać?',
      },
      stages: ['feelings'],
    },
    {
      id: 'error-differs',
      cue: 'ask',
      text: {
        zh: '办出来的，跟您要的差在哪里？',
        en: 'Where does the result differ from what you asked for?',
        pl: 'Czym wynik różni się od tego, o co chodziło?',
      },
      stages: ['facts'],
    },
    {
      id: 'error-followed',
      cue: 'ask',
      text: {
        zh: '后来又牵出了什么：通知、扣款，还是催缴？',
        en: 'What has come of it since: letters, payments, reminders?',
        pl: 'Co z tego wynikło: pisma, pobrane kwoty, wezwania?',
      },
      stages: ['facts'],
    },
    {
      id: 'error-correct',
      cue: 'say',
      text: {
        zh: '改正是这样：{step}，{stepBy}，您不用再填一遍。',
        en: 'This is the correction: {step}, {stepBy}. There is nothing to fill in again.',
        pl: 'Poprawka: {step}, {stepBy}. Bez ponownego wypełniania.',
      },
      stages: ['remedy'],
      modes: ['full', 'shared', 'principle'],
      replaces: ['remedy-step', 'full-remedy', 'shared-remedy'],
    },
    {
      id: 'error-wait',
      cue: 'ask',
      text: {
        zh: '您想坐这儿等我改好，还是改好了我通知您？',
        en: 'Would you like to wait while I correct it, or hear from me when it is done?',
        pl: 'Poprawić od razu przy {addr:panu|pani|państwu|okienku} czy dać znać, gdy będzie gotowe?',
      },
      stages: ['remedy'],
    },
    {
      id: 'error-costs',
      cue: 'say',
      text: {
        zh: '因为办错多花的，退您{goodwill}，{goodwillDue}到账。',
        en: 'What the mistake cost you comes back: {goodwill}, {goodwillDue}.',
        pl: 'Koszty tej pomyłki zwracamy: {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'error-sorry',
      cue: 'say',
      text: {
        zh: '{call}是我们办错了，让您多跑一趟，对不起。',
        en: '{call}we did this wrongly and you had to come back. I am sorry.',
        pl: '{call}zrobiliśmy to źle i trzeba było wracać. Przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'error-again',
      cue: 'say',
      text: {
        zh: '{call}又为这件事过来，辛苦您了，我很抱歉。',
        en: '{call}I am sorry that the same matter has brought you here again.',
        pl: '{call}przykro mi, że ta sama sprawa znów wymaga wizyty.',
      },
      stages: ['apologise'],
      modes: ['experience'],
      replaces: ['experience-sorry'],
    },
    {
      id: 'error-eyes',
      cue: 'say',
      text: {
        zh: '改好的这份，我请另一位同事再核，您看过再签。',
        en: 'A second person reads the corrected paper before you sign it.',
        pl: 'Poprawiony dokument przeczyta jeszcze druga osoba, zanim będzie podpis.',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'error-else',
      cue: 'ask',
      text: {
        zh: '那天一起办的，还有哪一样要我再看看？',
        en: 'Is there anything else from that visit I should look over?',
        pl: 'Czy z tamtej wizyty coś jeszcze sprawdzić?',
      },
      stages: ['confirm'],
    },
    {
      id: 'error-not-me',
      cue: 'avoid',
      text: {
        zh: '不是我办的，我不清楚。',
        en: 'It was not me who did it.',
        pl: 'To nie moja robota.',
      },
      why: { zh: '谁接待，谁负责', en: 'whoever is asked first owns it', pl: 'kto przyjął, ten prowadzi' },
      stages: ['receive', 'listen', 'facts', 'apologise'],
    },
    {
      id: 'error-careless',
      cue: 'avoid',
      text: {
        zh: '谁办的，真没脑子。',
        en: 'Whoever did this was not thinking.',
        pl: 'Ktoś tu kompletnie nie myślał.',
      },
      why: { zh: '当着客户骂同事', en: 'runs a colleague down', pl: 'obraża kogoś z zespołu' },
      stages: ['listen', 'feelings', 'facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
