import type { StageEntry } from '../../../domain/packs/prompt-content.ts';

/** Pointed and clarifying questions, one at a time (seed 004, part 1): clarifying `facts-seen`, closed `facts-when-back`, leading to insight `facts-turning-point`. Nothing the branch already holds is asked again. */
export const factsStage = {
  layer: 'stage',
  stage: 'facts',
  bodyHint: {
    zh: '屏幕转一点给对方看，边问边记，一次只问一件。',
    en: 'Turn the notes so the customer can see them. One question at a time.',
    pl: 'Obróć notatki tak, by było je widać. Jedno pytanie naraz.',
  },
  lines: [
    {
      id: 'facts-order',
      cue: 'say',
      text: {
        zh: '{call}我们按先后核一遍，让纸上写的就是当时发生的。',
        en: '{call}let us go through it in order, so that the paper says what happened.',
        pl: '{call}przejdźmy to po kolei, żeby w piśmie było dokładnie tak, jak było.',
      },
      opens: true,
    },
    {
      id: 'facts-two-columns',
      cue: 'say',
      text: {
        zh: '左边写清楚的，右边写要查的，您看着我写。',
        en: 'What is clear goes on the left, what is to be checked on the right.',
        pl: 'Po lewej to, co pewne, po prawej to, co do sprawdzenia.',
      },
    },
    {
      id: 'facts-not-again',
      cue: 'say',
      text: {
        zh: '我们已有的资料不再问您，我自己查。',
        en: 'I will not ask for what we already hold; I look it up.',
        pl: 'O to, co już mamy, nie pytam. Odszukam {self:sam|sama}.',
      },
    },
    {
      id: 'facts-both-versions',
      cue: 'say',
      text: {
        zh: '这一处和记录不同，两种说法我都写，先不评谁对。',
        en: 'Here the record differs. I write down both and judge neither.',
        pl: 'Tu zapis mówi co innego. Wpisuję obie wersje, bez oceny.',
      },
    },
    {
      id: 'facts-back',
      cue: 'ask',
      text: {
        zh: '我复述一遍：{what}。我记对了吗？',
        en: 'Let me say it back: {what}. Have I got that right?',
        pl: 'Powtórzę: {what}. Czy dobrze {self:zrozumiałem|zrozumiałam}?',
      },
      known: ['what'],
    },
    {
      id: 'facts-when',
      cue: 'ask',
      text: {
        zh: '是哪一天、大概几点的事？',
        en: 'Which day was it, and roughly what time?',
        pl: 'Którego dnia to było i mniej więcej o której?',
      },
      unknown: ['happenedOn'],
    },
    {
      id: 'facts-when-back',
      cue: 'ask',
      text: {
        zh: '这是{when}的事，对吗？',
        en: 'So that was {when}. Is that right?',
        pl: 'Czyli było to {when}. Czy się zgadza?',
      },
      known: ['happenedOn'],
    },
    {
      id: 'facts-where',
      cue: 'ask',
      text: {
        zh: '当时在哪里？您说得越具体，越好查。',
        en: 'Where was it? The exact spot helps us to find out.',
        pl: 'Gdzie dokładnie to było? Każda wskazówka pomoże.',
      },
      unknown: ['where'],
    },
    {
      id: 'facts-request',
      cue: 'ask',
      text: {
        zh: '您希望怎么办？我照您的原话写。',
        en: 'What would put this right for you? I will write it in your words.',
        pl: 'Jakie rozwiązanie byłoby dobre? Zapiszę je dosłownie.',
      },
      unknown: ['request'],
    },
    {
      id: 'facts-request-back',
      cue: 'ask',
      text: {
        zh: '您的要求是：{request}。我写对了吗？',
        en: 'What you ask for is this: {request}. Have I written it right?',
        pl: 'Prośba brzmi: {request}. Czy to dobrze zapisane?',
      },
      known: ['request'],
    },
    {
      id: 'facts-amount',
      cue: 'ask',
      text: {
        zh: '您心里有个具体的数吗？没有就先空着。',
        en: 'Do you have an amount in mind? It may stay open.',
        pl: 'Czy chodzi o konkretną kwotę? Można ją zostawić otwartą.',
      },
      unknown: ['requestAmount'],
    },
    {
      id: 'facts-papers',
      cue: 'ask',
      text: {
        zh: '您手上有单据或短信吗？我当面复印，原件还您。',
        en: 'Do you have any papers or messages? I will copy them now and hand them back.',
        pl: 'Czy są jakieś pisma albo wiadomości? Skopiuję je teraz i oddam.',
      },
    },
    {
      id: 'facts-seen',
      cue: 'ask',
      text: {
        zh: '这是您亲眼看到的，还是听人说的？',
        en: 'Did you see that yourself, or were you told?',
        pl: 'Czy to własne obserwacje, czy wiadomość od kogoś?',
      },
    },
    {
      id: 'facts-last-fine',
      cue: 'ask',
      text: {
        zh: '上一次一切正常，是什么时候？',
        en: 'When did it last work as it should?',
        pl: 'Kiedy ostatnio wszystko było w porządku?',
      },
    },
    {
      id: 'facts-turning-point',
      cue: 'ask',
      text: {
        zh: '现在回头看，走到哪一步本来还来得及？',
        en: 'Looking back, at which step could it still have gone well?',
        pl: 'Patrząc wstecz: na którym etapie mogło jeszcze pójść dobrze?',
      },
    },
    {
      id: 'facts-others',
      cue: 'ask',
      text: {
        zh: '同一时候，旁边的人也碰上了吗？',
        en: 'Did the same happen to others around you at the time?',
        pl: 'Czy innym obok przydarzyło się wtedy to samo?',
      },
      unknown: ['linkedCase'],
    },
    {
      id: 'facts-colleague-says',
      cue: 'avoid',
      text: {
        zh: '我问过同事，他说没这回事。',
        en: 'My colleague says it was not like that.',
        pl: 'Z zespołu wiem, że było inaczej.',
      },
      why: { zh: '还没听完就站队', en: 'takes sides too early', pl: 'staje po jednej stronie' },
      known: ['staffConcerned'],
    },
    {
      id: 'facts-no-record',
      cue: 'avoid',
      text: {
        zh: '系统里没有您的记录。',
        en: 'The system says otherwise.',
        pl: 'W systemie nic takiego nie ma.',
      },
      why: { zh: '听着像在怀疑人', en: 'sounds like doubt', pl: 'brzmi jak niedowierzanie' },
      known: ['reference'],
    },
    {
      id: 'facts-sure',
      cue: 'avoid',
      text: { zh: '您确定没记错？', en: 'Are you quite sure?', pl: 'Na pewno tak było?' },
      why: { zh: '像在审问', en: 'puts them on trial', pl: 'brzmi jak przesłuchanie' },
    },
    {
      id: 'facts-detail',
      cue: 'ask',
      text: {
        zh: '还有什么细节要补上吗？',
        en: 'Is there a detail still missing?',
        pl: 'Czy czegoś jeszcze brakuje?',
      },
      always: true,
    },
  ],
} satisfies StageEntry;
