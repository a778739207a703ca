import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const nobodyCalledBack = {
  layer: 'situation',
  code: 'nobody-called-back',
  label: { zh: '没等到回电', en: 'No call came', pl: 'Brak obiecanego telefonu' },
  lines: [
    {
      id: 'callback-open',
      cue: 'say',
      text: {
        zh: '{call}电话没等来，还得自己跑一趟，换谁都不好受。',
        en: '{call}you waited for a call and came yourself in the end. That is wearing.',
        pl: '{call}czekanie na telefon, a potem droga tutaj: to naprawdę męczy.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'callback-record',
      cue: 'say',
      text: {
        zh: '我先看上次的记录，您不用从头再讲。',
        en: 'I will read the last record first, so you need not start again.',
        pl: 'Najpierw przeczytam poprzedni zapis, nie trzeba zaczynać od nowa.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'callback-day',
      cue: 'ask',
      text: {
        zh: '上次说好哪天给您打电话，谈什么事？',
        en: 'Which day were you promised a call, and about what?',
        pl: 'Na który dzień był umówiony telefon i w jakiej sprawie?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'callback-mine',
      cue: 'say',
      text: {
        zh: '这次由我打：{nextContact}，没有新消息也打。',
        en: 'This time I ring you myself {nextContact}, even without news.',
        pl: 'Tym razem dzwonię {self:sam|sama}, {nextContact}, nawet bez nowych wieści.',
      },
      stages: ['remedy', 'confirm'],
      replaces: ['remedy-contact', 'confirm-contact'],
    },
    {
      id: 'callback-sorry',
      cue: 'say',
      text: {
        zh: '{call}答应的电话我们没打，让您空等，对不起。',
        en: '{call}we promised to ring and did not. You waited for nothing, and I am sorry.',
        pl: '{call}obiecaliśmy telefon i nie zadzwoniliśmy. Przepraszam za to czekanie.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'callback-forgot',
      cue: 'avoid',
      text: { zh: '可能是同事忙忘了。', en: 'Someone must have forgotten.', pl: 'Ktoś pewnie zapomniał.' },
      why: { zh: '推给同事', en: 'blames a colleague', pl: 'obwinia kogoś z zespołu' },
      stages: ['receive', 'listen', 'feelings', 'facts', 'apologise'],
    },
  ],
} satisfies SituationEntry;
