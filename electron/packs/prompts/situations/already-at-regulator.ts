import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const alreadyAtRegulator = {
  layer: 'situation',
  code: 'already-at-regulator',
  label: { zh: '已向监管反映', en: 'Also with the regulator', pl: 'Także w urzędzie' },
  bodyHint: {
    zh: '神色不变，像听到一个日期一样记下来。',
    en: 'No change of face. Note it as you would note a date.',
    pl: 'Bez zmiany miny. Zapisz to jak każdą datę.',
  },
  lines: [
    {
      id: 'filed-run',
      cue: 'say',
      text: {
        zh: '{call}监管那边照走，我们这边从今天就办，两不耽误。',
        en: '{call}that complaint can run its course. On this side I start today.',
        pl: '{call}tamta sprawa niech biegnie swoim torem. Po tej stronie zaczynam dziś.',
      },
      stages: ['receive'],
    },
    {
      id: 'filed-reference',
      cue: 'ask',
      text: {
        zh: '那边给的编号和日期，能让我看看吗？',
        en: 'May I see the number and the date they gave you?',
        pl: 'Czy mogę zobaczyć numer i datę tamtego zgłoszenia?',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'filed-copy',
      cue: 'ask',
      text: {
        zh: '交给他们的材料，愿意给我一份吗？省得您重讲。',
        en: 'Would you let me have a copy of what you sent? It saves telling it twice.',
        pl: 'Czy mogę dostać kopię tamtego pisma? Oszczędzi to powtarzania.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'filed-awaited',
      cue: 'ask',
      text: {
        zh: '去找他们的时候，您还在等我们哪个答复？',
        en: 'Which answer from us were you still waiting for at that point?',
        pl: 'Jakiej odpowiedzi od nas wtedy brakowało?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'filed-twice-the-work',
      cue: 'say',
      text: {
        zh: '一件事两头递，材料都要备双份，够累的。',
        en: 'One matter, two offices, everything twice: that is a lot to carry.',
        pl: 'Jedna sprawa, dwa miejsca, wszystko podwójnie: to dużo pracy.',
      },
      stages: ['feelings'],
    },
    {
      id: 'filed-one-account',
      cue: 'say',
      text: {
        zh: '给他们的和给您的，是同一份说法。',
        en: 'They get the same account from us as you do.',
        pl: 'Urząd dostanie od nas dokładnie tę samą odpowiedź.',
      },
      stages: ['facts'],
    },
    {
      id: 'filed-their-date',
      cue: 'ask',
      text: {
        zh: '他们说了哪天答复吗？我把两个日期排在一起。',
        en: 'Did they name a date? I set it beside ours.',
        pl: 'Czy podali termin? Zapiszę go obok naszego.',
      },
      stages: ['facts', 'remedy'],
    },
    {
      id: 'filed-not-waiting',
      cue: 'say',
      text: {
        zh: '我们不等那边，先做这一步：{step}，{stepBy}。',
        en: 'We do not wait for them. This comes first: {step}, {stepBy}.',
        pl: 'Nie czekamy na urząd. Najpierw to: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step'],
    },
    {
      id: 'filed-yours',
      cue: 'say',
      text: {
        zh: '今天谈成什么，那边的申诉撤不撤都由您定。',
        en: 'Whatever we agree here, your case there is yours to keep or drop.',
        pl: 'Ustalenia tutaj niczego tam nie zamykają. Tamta sprawa biegnie dalej.',
      },
      stages: ['remedy'],
    },
    {
      id: 'filed-sorry',
      cue: 'say',
      text: {
        zh: '{call}您找到监管才等来答复，这是我们的错，对不起。',
        en: '{call}you had to go to the regulator to get an answer. Our fault, and I am sorry.',
        pl: '{call}po odpowiedź droga prowadziła aż do urzędu. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'filed-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}为{matter}，您跑了我们这里，又跑了监管，我很抱歉。',
        en: '{call}I am sorry that this has taken you to two places: {matter}.',
        pl: '{call}przykro mi, że ta sprawa wymagała pism w dwóch miejscach: {matter}.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'filed-on-receipt',
      cue: 'say',
      text: {
        zh: '回执上写了那边的编号，两边对得上。',
        en: 'Their number is on the receipt, so that both records match.',
        pl: 'Tamten numer jest na potwierdzeniu, oba zapisy się zgadzają.',
      },
      stages: ['confirm'],
    },
    {
      id: 'filed-both-told',
      cue: 'say',
      text: {
        zh: '{nextContact}我把结果告诉您，给他们的那份也给您看。',
        en: 'You hear the result from me {nextContact} and see what goes to them.',
        pl: 'Wynik podam {nextContact} i pokażę, co idzie do urzędu.',
      },
      stages: ['confirm'],
      replaces: ['confirm-contact'],
    },
    {
      id: 'filed-withdraw',
      cue: 'avoid',
      text: {
        zh: '您先把那边撤了。',
        en: 'First take your complaint back from them.',
        pl: 'Najpierw proszę wycofać tamto pismo.',
      },
      why: { zh: '逼人撤', en: 'presses them to give up', pl: 'naciska na wycofanie' },
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'filed-wait',
      cue: 'avoid',
      text: { zh: '那就等监管的结果吧。', en: 'Then we wait for the regulator.', pl: 'To czekamy na urząd.' },
      why: { zh: '躲在后面不动', en: 'hides and does nothing', pl: 'chowa się i nic nie robi' },
      stages: ['receive', 'facts'],
    },
    {
      id: 'filed-why-not-us',
      cue: 'avoid',
      text: {
        zh: '您怎么不先找我们？',
        en: 'Why did you not come to us first?',
        pl: 'Czemu nie najpierw do nas?',
      },
      why: { zh: '怪客户', en: 'reproaches the customer', pl: 'robi wyrzut' },
      stages: ['listen', 'feelings'],
    },
  ],
} satisfies SituationEntry;
