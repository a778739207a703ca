import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const threatensRegulator = {
  layer: 'situation',
  code: 'threatens-regulator',
  label: { zh: '想找监管或媒体', en: 'Thinking of regulator or press', pl: 'Skarga do urzędu lub mediów' },
  lines: [
    {
      id: 'regulator-right',
      cue: 'say',
      text: {
        zh: '{call}去监管部门反映是您的权利，去哪儿、带什么，我写给您。',
        en: '{call}that is your right. I will write down where to go and what to take.',
        pl: '{call}każdy ma do tego prawo. Napiszę, dokąd iść i co zabrać.',
      },
    },
    {
      id: 'regulator-serious',
      cue: 'say',
      text: {
        zh: '不到万不得已，谁也不会走这一步。我明白这件事对您有多要紧。',
        en: 'Nobody takes that step lightly. It tells me how much this weighs.',
        pl: 'Nikt nie robi tego bez powodu. Widzę, ile ta sprawa waży.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'regulator-point',
      cue: 'ask',
      text: {
        zh: '您最想请他们看的是哪一点？我先从这一点查起。',
        en: 'Which point would you want them to look at? That is where I begin.',
        pl: 'Na co urząd ma spojrzeć najpierw? Od tego zacznę.',
      },
      stages: ['listen'],
    },
    {
      id: 'regulator-turning',
      cue: 'ask',
      text: {
        zh: '是哪一步让您觉得，非找外面不可了？',
        en: 'At which step did you decide that you needed someone from outside?',
        pl: 'Po którym kroku przyszła myśl, żeby szukać pomocy z zewnątrz?',
      },
      stages: ['feelings'],
    },
    {
      id: 'regulator-filed',
      cue: 'ask',
      text: {
        zh: '材料已经递上去了吗？那边的编号，我一起记下。',
        en: 'Have you written to them already? I will note their number too.',
        pl: 'Czy skarga już poszła? Zapiszę też jej numer.',
      },
      stages: ['facts'],
    },
    {
      id: 'regulator-number',
      cue: 'say',
      text: {
        zh: '您今天带走受理编号和日期，监管部门会问到这两样。',
        en: 'You leave with a case number and a date. A regulator asks for both.',
        pl: 'Dziś będzie numer sprawy i data przyjęcia. Urząd zapyta o jedno i drugie.',
      },
      stages: ['facts'],
    },
    {
      id: 'regulator-private',
      cue: 'say',
      text: {
        zh: '有记者来问，您的姓名和账户情况，我们一概不说。',
        en: 'To a reporter we say nothing about you: no name, no account.',
        pl: 'Dziennikarzom nie podajemy niczego: ani nazwiska, ani danych z umowy.',
      },
      stages: ['facts'],
    },
    {
      id: 'regulator-copies',
      cue: 'say',
      text: {
        zh: '您要用的材料，我现在复印一套，写明日期交给您。',
        en: 'I am copying the papers you need now, with the date on each.',
        pl: 'Kopiuję teraz potrzebne pisma, każde z datą.',
      },
      stages: ['remedy'],
    },
    {
      id: 'regulator-order',
      cue: 'ask',
      text: {
        zh: '您是先等我们的书面答复，还是两边一起走？',
        en: 'Would you like our written answer first, or both at the same time?',
        pl: 'Czy najpierw nasza odpowiedź na piśmie, czy obie drogi równocześnie?',
      },
      stages: ['remedy'],
    },
    {
      id: 'regulator-supervisor',
      cue: 'say',
      text: {
        zh: '值班主任今天就看您的材料，{nextContact}给您回话。',
        en: 'The supervisor reads your papers today and rings you {nextContact}.',
        pl: 'Kierownik przeczyta to dziś i zadzwoni {nextContact}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-contact'],
    },
    {
      id: 'regulator-sorry',
      cue: 'say',
      text: {
        zh: '{call}事情拖到您要找外面帮忙，是我们的错，对不起。',
        en: '{call}we left this so long that you had to look outside. Our fault; I am sorry.',
        pl: '{call}przez nas trzeba szukać pomocy gdzie indziej. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'regulator-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}事情让您想到外面去求助，我很抱歉。',
        en: '{call}I am sorry it has come so far that you look for help elsewhere.',
        pl: '{call}przykro mi, że trzeba szukać pomocy poza nami.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'regulator-deadline',
      cue: 'say',
      text: {
        zh: '我们哪天前必须答复，过了那天去哪儿，回执上都有。',
        en: 'The receipt shows our deadline, and where you can turn once it has passed.',
        pl: 'Na potwierdzeniu jest nasz termin, a także dokąd iść, gdy minie.',
      },
      stages: ['confirm'],
    },
    {
      id: 'regulator-go-ahead',
      cue: 'avoid',
      text: {
        zh: '您去告好了，随便告。',
        en: 'Go ahead, complain to whoever you like.',
        pl: 'Proszę bardzo, skarżyć się można wszędzie.',
      },
      why: { zh: '赌气，只会更僵', en: 'dares them to do it', pl: 'prowokuje' },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'regulator-withdraw',
      cue: 'avoid',
      text: {
        zh: '您先撤诉，我们马上就办。',
        en: 'Drop the complaint and we will sort it out today.',
        pl: 'Po wycofaniu skargi od razu to załatwimy.',
      },
      why: { zh: '拿办事换沉默', en: 'makes help the price of silence', pl: 'pomoc za milczenie' },
      stages: ['facts', 'remedy', 'apologise'],
    },
    {
      id: 'regulator-comes-back',
      cue: 'avoid',
      text: {
        zh: '告到哪儿，最后还是转回我们这儿。',
        en: 'It will only land back on our desk.',
        pl: 'I tak to do nas odeślą.',
      },
      why: { zh: '堵人的路', en: 'closes their road', pl: 'zamyka drogę' },
      stages: ['receive'],
    },
  ],
} satisfies SituationEntry;
