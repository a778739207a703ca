import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const praiseInside = {
  layer: 'situation',
  code: 'praise-inside',
  label: { zh: '也有表扬', en: 'Praise as well', pl: 'Jest też pochwała' },
  bodyHint: {
    zh: '听到表扬点头致谢，笔不停；笑意留到最后。',
    en: 'Nod at the praise and go on writing. Keep the smile for the end.',
    pl: 'Przy pochwale skinienie i dalej notuj. Uśmiech zostaw na koniec.',
  },
  lines: [
    {
      id: 'praise-thanks',
      cue: 'say',
      text: {
        zh: '{call}这种时候您还念着谁帮过忙，谢谢您说出来。',
        en: '{call}even now you name someone who helped. Thank you for that.',
        pl: '{call}nawet teraz padło dobre słowo. Dziękuję za nie.',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'praise-two-lines',
      cue: 'say',
      text: {
        zh: '表扬记一条，问题记一条，两条互不抵消。',
        en: 'The praise is one line, the problem another. Neither cancels the other.',
        pl: 'Pochwała to jeden punkt, problem drugi. Jedno drugiego nie kasuje.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'praise-who',
      cue: 'ask',
      text: {
        zh: '是谁帮了您，怎么帮的？我原话转给本人。',
        en: 'Who helped you, and how? I pass it on in your words.',
        pl: 'Kto pomógł i w jaki sposób? Przekażę to dosłownie.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'praise-everywhere',
      cue: 'ask',
      text: {
        zh: '那位同事的哪一点，您希望处处都一样？',
        en: 'What did they do that you would like to find everywhere?',
        pl: 'Co z tej dobrej obsługi przydałoby się wszędzie?',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'praise-contrast',
      cue: 'say',
      text: {
        zh: '见过办得好的，另一半就更叫人难受。',
        en: 'Having seen it done well makes the rest harder to take.',
        pl: 'Gdy w jednym miejscu było dobrze, reszta boli bardziej.',
      },
      stages: ['feelings'],
    },
    {
      id: 'praise-turn',
      cue: 'ask',
      text: {
        zh: '从哪一刻起，事情就不对了？',
        en: 'At which point did it turn?',
        pl: 'W którym momencie coś się zmieniło?',
      },
      stages: ['listen', 'feelings'],
    },
    {
      id: 'praise-now-problem',
      cue: 'say',
      text: {
        zh: '好的我记下了。现在说让您来这一趟的那件事。',
        en: 'The good part is on paper. Now to what brought you here.',
        pl: 'Dobra część zapisana. Teraz powód dzisiejszej wizyty.',
      },
      stages: ['facts'],
    },
    {
      id: 'praise-today',
      cue: 'say',
      text: {
        zh: '您的表扬，今天就转到本人和主管那里。',
        en: 'Your praise reaches them and the supervisor today.',
        pl: 'Pochwała trafi dziś do tej osoby i do kierownika.',
      },
      stages: ['remedy'],
    },
    {
      id: 'praise-name',
      cue: 'ask',
      text: {
        zh: '转达的时候，可以提您的姓名吗？',
        en: 'May I give your name when I pass it on?',
        pl: 'Czy przy przekazaniu pochwały mogę podać nazwisko?',
      },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'praise-sorry',
      cue: 'say',
      text: {
        zh: '{call}您公道，先说了好的；我也直说：{matter}，是我们的错，对不起。',
        en: '{call}you were fair to us, so plainly: this was our mistake, and I am sorry: {matter}.',
        pl: '{call}padły dobre słowa, więc mówię wprost: to nasz błąd i przepraszam: {matter}.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'praise-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}有顺心的，也有{matter}这样的事，让您费心，我很抱歉。',
        en: '{call}I am sorry that, beside what went well, you had this trouble: {matter}.',
        pl: '{call}przykro mi, że obok tego, co dobre, był też ten kłopot: {matter}.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'praise-both-on-paper',
      cue: 'say',
      text: {
        zh: '回执上两件都有：您的投诉和您的表扬。',
        en: 'Both are on the receipt: your complaint and your praise.',
        pl: 'Na potwierdzeniu jest jedno i drugie: skarga i pochwała.',
      },
      stages: ['confirm'],
    },
    {
      id: 'praise-not-all-bad',
      cue: 'avoid',
      text: {
        zh: '您看，也不是样样都差嘛。',
        en: 'So it was not all bad, then.',
        pl: 'Czyli nie było aż tak źle.',
      },
      why: { zh: '拿表扬抵问题', en: 'uses praise to shrink the fault', pl: 'pochwałą umniejsza sprawę' },
      stages: ['feelings', 'facts'],
    },
    {
      id: 'praise-stars',
      cue: 'avoid',
      text: {
        zh: '那给我们打个五星吧。',
        en: 'Then please leave us five stars.',
        pl: 'To może pięć gwiazdek w ankiecie?',
      },
      why: { zh: '投诉时讨好评', en: 'begs for a rating', pl: 'żebrze o ocenę' },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'praise-others',
      cue: 'avoid',
      text: {
        zh: '他是比别人强多了。',
        en: 'Yes, the others are not that good.',
        pl: 'Tak, reszta zespołu tak się nie stara.',
      },
      why: { zh: '背后说同事', en: 'runs down colleagues', pl: 'obmawia zespół' },
      stages: ['listen'],
    },
  ],
} satisfies SituationEntry;
