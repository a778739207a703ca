import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const equipmentFailed = {
  layer: 'situation',
  code: 'equipment-failed',
  label: { zh: '活动前设备坏了', en: 'Failed before an event', pl: 'Awaria przed wydarzeniem' },
  bodyHint: {
    zh: '先看表，再开口；说话短，手上的事立刻动起来。',
    en: 'Look at the clock first. Short sentences, and start doing while you speak.',
    pl: 'Najpierw spójrz na zegar. Krótkie zdania i od razu działanie.',
  },
  lines: [
    {
      id: 'eqfail-clock',
      cue: 'say',
      text: {
        zh: '{call}偏偏赶在活动前，设备用不了，换谁都急。我现在就管。',
        en: '{call}equipment that fails before an event is a fright. I am on it now.',
        pl: '{call}sprzęt, który nie działa tuż przed wydarzeniem, to duży stres. Już się tym zajmuję.',
      },
      stages: ['receive'],
    },
    {
      id: 'eqfail-starts',
      cue: 'ask',
      text: {
        zh: '活动几点开始，最晚几点设备必须能用？',
        en: 'When does it start, and by what time must everything work?',
        pl: 'O której jest początek i na którą wszystko musi działać?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'eqfail-which',
      cue: 'ask',
      text: {
        zh: '哪一样用不了：投影、话筒、电梯，还是网络？当时什么样子？',
        en: 'What does not work: projector, microphone, lift, network? What did you see?',
        pl: 'Co nie działa: rzutnik, mikrofon, winda, sieć? Jak to wyglądało?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'eqfail-past',
      cue: 'ask',
      text: {
        zh: '活动最后开成了吗，您是怎么撑下来的？',
        en: 'Did the event go ahead, and how did you manage?',
        pl: 'Czy wydarzenie się odbyło i jak udało się sobie poradzić?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'eqfail-front',
      cue: 'say',
      text: {
        zh: '一屋子人等着，您站在前面，那份压力我想得到。',
        en: 'A room full of people waiting and you at the front: that is real pressure.',
        pl: 'Pełna sala czeka, a wszystko na jednej głowie. To ogromna presja.',
      },
      stages: ['feelings'],
    },
    {
      id: 'eqfail-guests',
      cue: 'ask',
      text: {
        zh: '有多少人在等，哪个环节受了影响？',
        en: 'How many people were waiting, and which part of the programme suffered?',
        pl: 'Ile osób czekało i która część programu ucierpiała?',
      },
      stages: ['feelings', 'facts'],
      unknown: ['effect'],
    },
    {
      id: 'eqfail-minutes',
      cue: 'ask',
      text: {
        zh: '从几点到几点用不了？我按分钟记。',
        en: 'From when to when was it out of use? I note it to the minute.',
        pl: 'Od której do której nie działało? Zapiszę co do minuty.',
      },
      stages: ['facts'],
    },
    {
      id: 'eqfail-save',
      cue: 'say',
      text: {
        zh: '先保活动：{step}，{doer}，{stepBy}办好。修理另外再说。',
        en: 'The event comes first: {step}. {doer} {stepBy}. Repairs come after.',
        pl: 'Najpierw wydarzenie: {step}; {doer}, {stepBy}. Naprawa potem.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'eqfail-technician',
      cue: 'ask',
      text: {
        zh: '要不要请技术人员守在现场，直到结束？',
        en: 'Would it help to have a technician in the room until the end?',
        pl: 'Czy przyda się technik na sali, aż do końca?',
      },
      stages: ['remedy'],
    },
    {
      id: 'eqfail-plan-b',
      cue: 'ask',
      text: {
        zh: '换场地、改时间，您最晚几点要定下来？',
        en: 'Another room or a later start: by when would you have to decide?',
        pl: 'Inna sala albo późniejszy początek: do kiedy trzeba zdecydować?',
      },
      stages: ['remedy'],
    },
    {
      id: 'eqfail-sorry',
      cue: 'say',
      text: {
        zh: '{call}最要紧的时候，我们没让设备用起来，这是我们的错，对不起。',
        en: '{call}we gave you equipment that did not work when it mattered. Our fault, and I am sorry.',
        pl: '{call}daliśmy sprzęt, który nie zadziałał w najważniejszej chwili. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'eqfail-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}活动眼看要开始，您手边却什么都用不了，我很抱歉。',
        en: '{call}I am sorry you had to face your event with nothing that worked.',
        pl: '{call}przykro mi, że tuż przed wydarzeniem zabrakło działającego sprzętu.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'eqfail-on-the-day',
      cue: 'say',
      text: {
        zh: '回执上有故障的时段、今天定的办法，还有活动当天找谁。',
        en: 'The receipt has the times, what we agreed, and whom to ask for on the day.',
        pl: 'Na potwierdzeniu są godziny, ustalenia i nazwisko osoby na dzień wydarzenia.',
      },
      stages: ['confirm'],
    },
    {
      id: 'eqfail-touched',
      cue: 'avoid',
      text: {
        zh: '早上还好好的，是不是您动过？',
        en: 'It worked this morning. Did you touch anything?',
        pl: 'Rano działało. Może ktoś coś przestawił?',
      },
      why: { zh: '怀疑客户', en: 'suspects the customer', pl: 'podejrzewa klienta' },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'eqfail-tomorrow',
      cue: 'avoid',
      text: {
        zh: '师傅下班了，明天再来吧。',
        en: 'The technician has gone home. Try tomorrow.',
        pl: 'Technika już nie ma, proszę jutro.',
      },
      why: { zh: '活动等不到明天', en: 'the event will not wait', pl: 'wydarzenie nie poczeka' },
      stages: ['receive', 'remedy'],
    },
    {
      id: 'eqfail-hired',
      cue: 'avoid',
      text: {
        zh: '设备是租来的，得找出租方。',
        en: 'The equipment is hired, so ask the hire firm.',
        pl: 'Sprzęt jest wynajęty, proszę do wypożyczalni.',
      },
      why: { zh: '推给别人', en: 'passes them on', pl: 'odsyła dalej' },
      stages: ['facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
