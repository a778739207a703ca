import type { TemperamentEntry } from '../../../domain/packs/prompt-content.ts';

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
      id: 'hesitant-ask',
      cue: 'ask',
      text: {
        zh: '哪一点还不踏实，我再讲一遍？',
        en: 'What still feels uncertain? I can go over it again.',
        pl: 'Co jest jeszcze niepewne? Wyjaśnię to jeszcze raz.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'hesitant-avoid',
      cue: 'avoid',
      text: { zh: '您快点定吧。', en: 'You need to decide now.', pl: 'Trzeba się zdecydować.' },
      why: { zh: '一催更慌', en: 'pressure freezes them', pl: 'nacisk odbiera odwagę' },
    },
  ],
} satisfies TemperamentEntry;
