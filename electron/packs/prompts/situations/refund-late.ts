import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const refundLate = {
  layer: 'situation',
  code: 'refund-late',
  label: { zh: '退款未到', en: 'Refund not there yet', pl: 'Zwrot w drodze' },
  lines: [
    {
      id: 'refund-open',
      cue: 'say',
      text: {
        zh: '{call}手续您都办完了，钱却没见着。我现在就查这笔退款的记录。',
        en: '{call}you have done your part and the money is not there. I am opening the record now.',
        pl: '{call}wszystko oddane jak trzeba, a pieniędzy nie widać. Otwieram zapis tego zwrotu.',
      },
      stages: ['listen'],
    },
    {
      id: 'refund-told',
      cue: 'ask',
      text: {
        zh: '当时跟您说的是哪天到账、一共多少？',
        en: 'Which day and which sum were you told?',
        pl: 'Jaki dzień i jaką kwotę podano?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'refund-days',
      cue: 'say',
      text: {
        zh: '自己的钱等了{days}，换谁都不乐意。',
        en: '{days} is a long time to wait for your own money.',
        pl: '{days} czekania na własne pieniądze to bardzo długo.',
      },
      stages: ['feelings'],
      known: ['happenedOn'],
    },
    {
      id: 'refund-feel',
      cue: 'say',
      text: {
        zh: '要回自己的钱还得一趟趟催，心里窝火。',
        en: 'Having to chase your own money is galling.',
        pl: 'Upominać się o własne pieniądze: to naprawdę drażni.',
      },
      stages: ['feelings'],
      unknown: ['happenedOn'],
    },
    {
      id: 'refund-elsewhere',
      cue: 'ask',
      text: {
        zh: '钱没回来这段时间，您有没有耽误付别的账？',
        en: 'Has the missing money cost you elsewhere: an overdraft, a payment missed?',
        pl: 'Czy przez ten brak coś ucierpiało: rata, rachunek, limit na koncie?',
      },
      stages: ['feelings'],
    },
    {
      id: 'refund-paid',
      cue: 'ask',
      text: {
        zh: '当初是刷卡、付现，还是手机付的？',
        en: 'How was it paid: by card, in cash or by telephone?',
        pl: 'Jak to było zapłacone: kartą, gotówką czy telefonem?',
      },
      stages: ['facts'],
    },
    {
      id: 'refund-tail',
      cue: 'ask',
      text: {
        zh: '付款的那张卡还在用吗？说后四位就够。',
        en: 'Is that card still in use? The last four digits are enough.',
        pl: 'Czy ta karta jest nadal w użyciu? Wystarczą cztery ostatnie cyfry.',
      },
      stages: ['facts'],
    },
    {
      id: 'refund-screen',
      cue: 'say',
      text: {
        zh: '我把屏幕转过来：哪一步做完了，哪一步还没动。',
        en: 'I am turning the screen: this step is done, this one is still open.',
        pl: 'Obracam ekran: ten krok jest zrobiony, a ten jeszcze nie.',
      },
      stages: ['facts'],
    },
    {
      id: 'refund-way',
      cue: 'ask',
      text: {
        zh: '您想退回原卡，还是今天在这里拿现金？',
        en: 'Shall it go back to the card, or be paid out here today?',
        pl: 'Co będzie wygodniejsze: zwrot na kartę czy wypłata tutaj, jeszcze dziś?',
      },
      stages: ['remedy'],
      modes: ['full', 'shared', 'principle'],
    },
    {
      id: 'refund-now',
      cue: 'say',
      text: {
        zh: '您看着，我现在把钱打出去：{goodwill}，{goodwillDue}到账。',
        en: 'I am releasing it now while you watch: {goodwill}, {goodwillDue}.',
        pl: 'Zlecam wypłatę w tej chwili: {goodwill}, {goodwillDue}.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle'],
      known: ['goodwillAmount'],
      replaces: ['remedy-goodwill', 'principle-remedy'],
    },
    {
      id: 'refund-trace',
      cue: 'say',
      text: {
        zh: '这是这笔退款的编号，银行凭它能查到钱在哪里。',
        en: 'This is the number of your refund. With it your bank can see where the money is.',
        pl: 'To numer tego zwrotu. Z nim bank zobaczy, gdzie są pieniądze.',
      },
      stages: ['remedy'],
    },
    {
      id: 'refund-sorry',
      cue: 'say',
      text: {
        zh: '{call}该退您的钱我们拖到今天，是我们的错，对不起。',
        en: '{call}we kept your money longer than we said. That is our fault, and I am sorry.',
        pl: '{call}trzymaliśmy te pieniądze dłużej, niż było obiecane. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full', 'principle'],
      replaces: ['full-sorry', 'principle-sorry'],
    },
    {
      id: 'refund-part',
      cue: 'say',
      text: {
        zh: '{call}钱在路上要走几天，我们又发得晚，晚的那几天责任在我们，对不起。',
        en: '{call}a transfer needs its days, and we sent this one late. That part is ours; I am sorry.',
        pl: '{call}przelew idzie kilka dni, a my wysłaliśmy go późno. Za tę część odpowiadamy i przepraszam.',
      },
      stages: ['apologise'],
      modes: ['shared'],
      unknown: ['ourPart'],
      replaces: ['shared-sorry'],
    },
    {
      id: 'refund-name',
      cue: 'say',
      text: {
        zh: '到账时账单上写的是这个名字，我给您记在这里，免得认不出。',
        en: 'On your statement it will stand under this name. I have written it here for you.',
        pl: 'Na wyciągu będzie pod tą nazwą. Zapisuję ją tutaj.',
      },
      stages: ['confirm'],
    },
    {
      id: 'refund-left-us',
      cue: 'avoid',
      text: {
        zh: '我们早退了，没我们的事了。',
        en: 'It has left us, so it is not our problem.',
        pl: 'U nas wysłane, reszta to nie nasza sprawa.',
      },
      why: { zh: '让客户自己去追', en: 'leaves them to chase it', pl: 'zostawia z tym klienta' },
      stages: ['listen', 'facts', 'remedy'],
    },
    {
      id: 'refund-patience',
      cue: 'avoid',
      text: {
        zh: '最长三十天，您耐心等。',
        en: 'It can take thirty days. Have some patience.',
        pl: 'To trwa do trzydziestu dni, trochę cierpliwości.',
      },
      why: { zh: '拿等待当答复', en: 'waiting is no answer', pl: 'czekanie to nie odpowiedź' },
      stages: ['feelings', 'remedy', 'apologise'],
    },
  ],
} satisfies SituationEntry;
