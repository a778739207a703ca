import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const tooFewWindows = {
  layer: 'situation',
  code: 'too-few-windows',
  label: { zh: '窗口开得少', en: 'Too few counters', pl: 'Za mało okienek' },
  lines: [
    {
      id: 'windows-open',
      cue: 'say',
      text: {
        zh: '{call}开的窗口少，您等得久，我很抱歉。',
        en: '{call}few counters are open and you have waited. I am sorry for that.',
        pl: '{call}otwartych okienek jest mało, a czekanie było długie. Przepraszam za to.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'windows-step',
      cue: 'say',
      text: {
        zh: '您的意见我今天写给主管：哪个时段，缺几个窗口。',
        en: 'I will write to the supervisor today which hours need another counter.',
        pl: 'Zapiszę dziś dla kierownika, o której brakuje okienek.',
      },
      stages: ['facts', 'remedy', 'confirm'],
    },
    {
      id: 'windows-when',
      cue: 'ask',
      text: {
        zh: '您一般什么时间来？我把忙的时段记下。',
        en: 'When do you usually come? I will note the busy hours.',
        pl: 'O jakiej porze {addr:pan zwykle przychodzi|pani zwykle przychodzi|państwo zwykle przychodzą|wypadają zwykle wizyty}? Zapiszę te godziny.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'windows-staff',
      cue: 'avoid',
      text: { zh: '人手不够，我们也没办法。', en: 'We are short of staff.', pl: 'Brakuje nam ludzi.' },
      why: { zh: '拿难处挡人', en: 'our trouble, not theirs', pl: 'to nasz kłopot, nie klienta' },
      stages: ['receive', 'listen', 'feelings', 'facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
