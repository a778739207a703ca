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
      id: 'callback-changed',
      cue: 'ask',
      text: {
        zh: '从那天到现在，事情有没有新的变化？',
        en: 'What has changed in the matter since then?',
        pl: 'Co się od tamtej pory zmieniło?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'callback-silence',
      cue: 'say',
      text: {
        zh: '电话不响，就像没有人管这件事。',
        en: 'A silent telephone sounds as if nobody were on it.',
        pl: 'Cisza w telefonie brzmi tak, jakby nikt się tym nie zajmował.',
      },
      stages: ['feelings'],
      unknown: ['happenedOn'],
    },
    {
      id: 'callback-days',
      cue: 'say',
      text: {
        zh: '{days}没有一点音信，换谁都以为被忘了。',
        en: '{days} without a word: anyone would feel forgotten.',
        pl: '{days} bez słowa: każdy pomyśli, że o nim zapomniano.',
      },
      stages: ['feelings'],
      known: ['happenedOn'],
    },
    {
      id: 'callback-now',
      cue: 'say',
      text: {
        zh: '电话里该告诉您的，我现在就问清楚，当面讲。',
        en: 'What that call was to tell you I am finding out now, while you are here.',
        pl: 'To, co miało być w tym telefonie, ustalam teraz, na miejscu.',
      },
      stages: ['facts'],
    },
    {
      id: 'callback-hour',
      cue: 'ask',
      text: {
        zh: '几点打，您一定方便接？',
        en: 'At what hour are you sure to have the telephone by you?',
        pl: 'O której telefon będzie na pewno pod ręką?',
      },
      stages: ['remedy', 'confirm'],
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
      id: 'callback-list',
      cue: 'say',
      text: {
        zh: '这个电话也登在主管的单子上，我不在，有人替我打。',
        en: 'The call is on the supervisor’s list as well, so it is made even in my absence.',
        pl: 'Ten telefon jest też na liście kierownika. Pod moją nieobecność zadzwoni ktoś inny.',
      },
      stages: ['remedy'],
    },
    {
      id: 'callback-way',
      cue: 'ask',
      text: {
        zh: '您想接电话、收短信，还是收信？',
        en: 'Which suits you best: a call, a text or a letter?',
        pl: 'Co będzie najwygodniejsze: telefon, wiadomość czy list?',
      },
      stages: ['remedy'],
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
      id: 'callback-waited',
      cue: 'say',
      text: {
        zh: '{call}这么多天等不到消息，让您一直惦记着，我很抱歉。',
        en: '{call}I am sorry that you have waited so long without news.',
        pl: '{call}przykro mi, że czekanie na wiadomość trwało tak długo.',
      },
      stages: ['apologise'],
      modes: ['experience'],
      replaces: ['experience-sorry'],
    },
    {
      id: 'callback-line',
      cue: 'say',
      text: {
        zh: '到点没接到电话，请打这个号码找我或主管，名字都写着。',
        en: 'Should that hour pass in silence, here is my number and the supervisor’s name.',
        pl: 'Gdyby o tej porze była cisza, tu jest mój numer i nazwisko kierownika.',
      },
      stages: ['confirm'],
    },
    {
      id: 'callback-forgot',
      cue: 'avoid',
      text: {
        zh: '可能是同事忙忘了。',
        en: 'Someone must have forgotten.',
        pl: 'Ktoś pewnie zapomniał.',
      },
      why: { zh: '推给同事', en: 'blames a colleague', pl: 'obwinia kogoś z zespołu' },
      stages: ['receive', 'listen', 'feelings', 'facts', 'apologise'],
    },
    {
      id: 'callback-no-answer',
      cue: 'avoid',
      text: {
        zh: '我们打过，是您自己没接。',
        en: 'We did ring. You did not answer.',
        pl: 'Dzwoniliśmy, nikt nie raczył odebrać.',
      },
      why: { zh: '反过来怪客户', en: 'turns it on the customer', pl: 'zrzuca na klienta' },
      stages: ['facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
