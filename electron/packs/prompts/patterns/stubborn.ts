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
      id: 'one-point-avoid',
      cue: 'avoid',
      text: {
        zh: '我已经解释过好几遍了。',
        en: 'As I have explained several times.',
        pl: 'Jak już było tłumaczone.',
      },
      why: { zh: '像在责怪', en: 'sounds like a reproach', pl: 'brzmi jak wyrzut' },
    },
  ],
} satisfies PatternEntry;
