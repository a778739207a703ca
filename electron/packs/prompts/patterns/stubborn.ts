import type { PatternEntry } from '../../../domain/packs/prompt-content.ts';

export const stubborn = {
  layer: 'pattern',
  code: 'stubborn',
  label: { zh: '认定一点', en: 'Set on one point', pl: 'Jedna sprawa' },
  bodyHint: {
    zh: '不争那一点，先写下来放在最上面，再往旁边问。',
    en: 'Do not argue the point. Write it at the top, then ask beside it.',
    pl: 'Nie spieraj się o tę rzecz. Zapisz ją na górze i pytaj obok.',
  },
  lines: [
    {
      id: 'one-point-hear',
      cue: 'say',
      text: {
        zh: '您这一点我听到底，再答。',
        en: 'I will hear your point to the end before I answer.',
        pl: 'Wysłucham tego do końca, zanim odpowiem.',
      },
      stages: ['receive'],
    },
    {
      id: 'one-point-say',
      cue: 'say',
      text: {
        zh: '您认准的这一点，我写在第一行：{request}。',
        en: 'The point that matters to you goes on the first line: {request}.',
        pl: 'Najważniejsze wpisuję w pierwszym wierszu: {request}.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'one-point-matters',
      cue: 'say',
      text: {
        zh: '您不松口，是因为这一点对您要紧。',
        en: 'You hold to it because it matters. I see that.',
        pl: 'Widzę, jak ważny jest ten punkt.',
      },
      stages: ['feelings'],
    },
    {
      id: 'one-point-agree',
      cue: 'say',
      text: {
        zh: '有几处我们看法一样，先把这几处写下。',
        en: 'On some points we agree. Let us write those down first.',
        pl: 'W kilku punktach się zgadzamy. Zapiszmy je najpierw.',
      },
      stages: ['facts'],
    },
    {
      id: 'one-point-ask',
      cue: 'ask',
      text: {
        zh: '除了这个办法，还有哪种结果您也能接受？',
        en: 'Besides that, which other outcome could you live with?',
        pl: 'Jakie inne rozwiązanie też byłoby do przyjęcia?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'one-point-see',
      cue: 'ask',
      text: {
        zh: '您看到什么，会愿意再想一想？',
        en: 'What would you need to see to think it over?',
        pl: 'Co trzeba zobaczyć, żeby rozważyć to jeszcze raz?',
      },
      stages: ['facts'],
    },
    {
      id: 'one-point-fresh',
      cue: 'ask',
      text: {
        zh: '请一位没参与过的人来看看，好不好？',
        en: 'Would a fresh pair of eyes help, someone not involved so far?',
        pl: 'Czy pomoże ktoś, kto spojrzy na to świeżym okiem?',
      },
      stages: ['remedy'],
    },
    {
      id: 'one-point-step',
      cue: 'say',
      text: {
        zh: '这一点先放着不动，我们先把这一步办了：{step}。',
        en: 'We leave that point open and do this step meanwhile: {step}.',
        pl: 'Tę rzecz zostawiamy otwartą, a tymczasem robimy: {step}.',
      },
      stages: ['remedy'],
    },
    {
      id: 'one-point-keep',
      cue: 'say',
      text: {
        zh: '您的看法可以不变，这几步我们照做。',
        en: 'You keep your view; the steps go ahead all the same.',
        pl: 'Można zostać przy swoim zdaniu. Kroki i tak wykonamy.',
      },
      stages: ['confirm'],
    },
    {
      id: 'one-point-avoid',
      cue: 'avoid',
      text: {
        zh: '我已经解释过好几遍了。',
        en: 'As I have explained several times.',
        pl: 'Jak już było tłumaczone.',
      },
      why: { zh: '像在责怪', en: 'sounds like a reproach', pl: 'brzmi jak wyrzut' },
    },
    {
      id: 'one-point-why-so',
      cue: 'avoid',
      text: { zh: '您怎么这么犟？', en: 'Why must you be so stubborn?', pl: 'Skąd ten upór?' },
      why: { zh: '说人，不说事', en: 'judges the person', pl: 'ocenia osobę' },
      stages: ['listen', 'facts'],
    },
    {
      id: 'one-point-fine',
      cue: 'avoid',
      text: { zh: '行行行，都听您的。', en: 'Fine, have it your way.', pl: 'Dobrze, niech będzie.' },
      why: { zh: '假让步', en: 'a mock yes', pl: 'udawana zgoda' },
      stages: ['remedy'],
    },
  ],
} satisfies PatternEntry;
