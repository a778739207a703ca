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
      id: 'error-correct',
      cue: 'say',
      text: {
        zh: '改正是这样：{step}，{stepBy}，您不用再填一遍。',
        en: 'This is the correction: {step}, {stepBy}. There is nothing to fill in again.',
        pl: 'Poprawka: {step}, {stepBy}. Bez ponownego wypełniania.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
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
      id: 'error-not-me',
      cue: 'avoid',
      text: { zh: '不是我办的，我不清楚。', en: 'It was not me who did it.', pl: 'To nie moja robota.' },
      why: { zh: '谁接待，谁负责', en: 'whoever is asked first owns it', pl: 'kto przyjął, ten prowadzi' },
      stages: ['receive', 'listen', 'facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
