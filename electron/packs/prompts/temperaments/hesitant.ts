import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

/** Slower, with two ways at most; an older customer’s experience is asked for (seed 004, part 4, talking with older people). */
export const hesitant = {
  layer: 'temperament',
  code: 'hesitant',
  label: { zh: '慎重', en: 'Hesitant', pl: 'Z wahaniem' },
  bodyHint: {
    zh: '放慢，给时间想；只给两个选择，再说说各自的好处。',
    en: 'Slow down and leave time to think. Two choices, with what each brings.',
    pl: 'Zwolnij, daj czas. Dwa wyjścia i co każde daje.',
  },
  lines: [
    {
      id: 'hesitant-unprepared',
      cue: 'say',
      text: {
        zh: '{call}不用准备什么，想起哪样说哪样。',
        en: '{call}you need not have anything ready. Whatever comes to mind will do.',
        pl: '{call}nie trzeba mieć niczego przygotowanego. Wystarczy to, co się pamięta.',
      },
      stages: ['receive'],
    },
    {
      id: 'hesitant-say',
      cue: 'say',
      text: {
        zh: '不用现在就定，我们先把情况看清楚。',
        en: 'Nothing has to be decided now. Let us look at it first.',
        pl: 'Nie trzeba decydować od razu. Najpierw spójrzmy na fakty.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'hesitant-natural',
      cue: 'say',
      text: {
        zh: '拿不准很正常，说明您看重这件事。',
        en: 'Being unsure is natural. It shows that this matters to you.',
        pl: 'Wahanie jest naturalne. To znaczy, że sprawa jest ważna.',
      },
      stages: ['feelings'],
    },
    {
      id: 'hesitant-yes-no',
      cue: 'ask',
      text: {
        zh: '您答“是”或“不是”就行：是同一天的事吗？',
        en: 'A yes or no is enough: was it on the same day?',
        pl: 'Wystarczy tak albo nie: czy to było tego samego dnia?',
      },
      stages: ['facts'],
    },
    {
      id: 'hesitant-ask',
      cue: 'ask',
      text: {
        zh: '哪一点还不踏实，我换个说法讲？',
        en: 'What still feels uncertain? I can go over it again.',
        pl: 'Co jest jeszcze niepewne? Wyjaśnię to jeszcze raz.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'hesitant-experience',
      cue: 'ask',
      text: {
        zh: '您经的事多，依您看，怎么办稳妥？',
        en: 'With your experience, what would you suggest?',
        pl: 'Z takim doświadczeniem: co warto zrobić?',
      },
      stages: ['remedy'],
    },
    {
      id: 'hesitant-step',
      cue: 'say',
      text: {
        zh: '您可以带回家想，{nextContact}我再问您的意思。',
        en: 'Take it home and think it over. You will hear from me {nextContact}.',
        pl: 'Można to spokojnie przemyśleć. Odezwę się {nextContact}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'hesitant-later',
      cue: 'say',
      text: {
        zh: '回去想起什么，打个电话补上就行。',
        en: 'Anything that comes to mind later can be added by telephone.',
        pl: 'Co przypomni się później, można dopowiedzieć przez telefon.',
      },
      stages: ['confirm'],
    },
    {
      id: 'hesitant-avoid',
      cue: 'avoid',
      text: { zh: '您快点定吧。', en: 'You need to decide now.', pl: 'Trzeba się zdecydować.' },
      why: { zh: '一催更慌', en: 'pressure freezes them', pl: 'nacisk odbiera odwagę' },
    },
    {
      id: 'hesitant-trust-me',
      cue: 'avoid',
      text: {
        zh: '听我的，准没错。',
        en: 'Trust me, do it my way.',
        pl: 'Proszę mi zaufać i zrobić po mojemu.',
      },
      why: { zh: '替人拿主意', en: 'decides for them', pl: 'decyduje za kogoś' },
      stages: ['facts'],
    },
    {
      id: 'hesitant-seven',
      cue: 'avoid',
      text: {
        zh: '有七种办法，您挑吧。',
        en: 'There are seven options, take your pick.',
        pl: 'Jest siedem możliwości, proszę wybierać.',
      },
      why: { zh: '越多越难定', en: 'too many to choose from', pl: 'nadmiar wyboru' },
      stages: ['remedy'],
    },
  ],
} satisfies TemperamentEntry;
