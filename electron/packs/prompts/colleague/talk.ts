import type { ColleagueEntry } from '../../../domain/packs/guidance-content.ts';

/** The talk with the colleague a complaint names: facts, listening, one change, in this order (seed 004, part 5). */
export const colleagueTalk = [
  {
    layer: 'colleague',
    part: 'facts',
    label: { zh: '先说事实', en: 'The facts first', pl: 'Najpierw fakty' },
    lines: [
      {
        id: 'talk-one-event',
        cue: 'say',
        text: {
          zh: '我们坐下来谈二十分钟，谈的是这一件事，不评价人。',
          en: 'Let us sit down for twenty minutes. This is about one event, not about a person.',
          pl: 'Usiądźmy na dwadzieścia minut. Rozmawiamy o jednym zdarzeniu, nie o ocenie człowieka.',
        },
      },
      {
        id: 'talk-the-record',
        cue: 'say',
        text: {
          zh: '我先念记录：时间、地点、客户的原话，不添一个字。',
          en: 'I begin with the record: when, where, the customer’s own words, nothing added.',
          pl: 'Zacznę od zapisu: kiedy, gdzie i dosłownie co powiedział klient.',
        },
      },
      {
        id: 'talk-what-differs',
        cue: 'ask',
        text: {
          zh: '这几点里，哪一点和当时的情形不一样？',
          en: 'Which of these points looked different from where you stood?',
          pl: 'Który z tych punktów wyglądał inaczej po tej stronie lady?',
        },
      },
      {
        id: 'talk-verdict',
        cue: 'avoid',
        text: {
          zh: '客户都这么说了，还能有错？',
          en: 'The customer says so, and that is that.',
          pl: 'Klient tak mówi i koniec.',
        },
        why: { zh: '没听先下结论', en: 'a verdict before the talk', pl: 'wyrok przed rozmową' },
      },
      {
        id: 'talk-always',
        cue: 'avoid',
        text: {
          zh: '怎么每次出事都是这个窗口？',
          en: 'Why is it always your counter?',
          pl: 'Dlaczego to zawsze to okienko?',
        },
        why: { zh: '把一件事说成一贯', en: 'makes a habit of one event', pl: 'robi regułę z jednej sprawy' },
      },
    ],
  },
  {
    layer: 'colleague',
    part: 'listening',
    label: { zh: '再听对方说', en: 'Then listen', pl: 'Potem wysłuchać' },
    lines: [
      {
        id: 'talk-from-the-start',
        cue: 'ask',
        text: {
          zh: '从头讲一遍，当时看到了什么、听到了什么？',
          en: 'From the beginning: what did you see, and what did you hear?',
          pl: 'Od początku: co było widać i co było słychać?',
        },
      },
      {
        id: 'talk-hardest',
        cue: 'ask',
        text: {
          zh: '那一刻，最难的是什么？',
          en: 'What was hardest at that moment?',
          pl: 'Co w tamtej chwili było najtrudniejsze?',
        },
      },
      {
        id: 'talk-what-lacked',
        cue: 'ask',
        text: {
          zh: '当时缺的是什么：时间、权限、信息，还是帮手？',
          en: 'What was missing: time, authority, information or a helping hand?',
          pl: 'Czego brakowało: czasu, uprawnień, informacji czy wsparcia?',
        },
      },
      {
        id: 'talk-say-back',
        cue: 'say',
        text: {
          zh: '我复述一遍，有说错的地方请打断我。',
          en: 'I will say back what I heard. Stop me where it is wrong.',
          pl: 'Powtórzę, co {self:usłyszałem|usłyszałam}. Proszę mi przerwać tam, gdzie się mylę.',
        },
      },
      {
        id: 'talk-no-excuses',
        cue: 'avoid',
        text: { zh: '别找借口了。', en: 'No excuses, please.', pl: 'Bez wymówek.' },
        why: { zh: '话没完就堵上了', en: 'closes the ears', pl: 'zamyka rozmowę' },
      },
    ],
  },
  {
    layer: 'colleague',
    part: 'change',
    label: { zh: '约定一处改变', en: 'Agree one change', pl: 'Uzgodnić jedną zmianę' },
    lines: [
      {
        id: 'talk-next-time',
        cue: 'ask',
        text: {
          zh: '下次遇到同样的情形，第一句话可以怎么说？',
          en: 'The next time, what could the first sentence be?',
          pl: 'Jak następnym razem mogłoby brzmieć pierwsze zdanie?',
        },
      },
      {
        id: 'talk-one-step',
        cue: 'ask',
        text: {
          zh: '我们约定一件事：改哪一步，从哪天开始？',
          en: 'Let us agree on one change: which step, and from which day?',
          pl: 'Uzgodnijmy jedną zmianę: który krok i od którego dnia?',
        },
      },
      {
        id: 'talk-my-part',
        cue: 'say',
        text: {
          zh: '我这边也改一件事，一周后我们用十分钟看看效果。',
          en: 'I change one thing too, and in a week we take ten minutes to see how it went.',
          pl: 'Ja też zmienię jedną rzecz, a za tydzień poświęcimy dziesięć minut na sprawdzenie.',
        },
      },
      {
        id: 'talk-no-file',
        cue: 'say',
        text: {
          zh: '这次谈话不记档，客户那边由我答复。',
          en: 'This talk goes into no file, and I will answer the customer myself.',
          pl: 'Ta rozmowa nie trafia do akt, a klientowi odpowiem osobiście.',
        },
      },
      {
        id: 'talk-bonus',
        cue: 'avoid',
        text: {
          zh: '再有一次，就扣奖金。',
          en: 'Once more, and it comes off the bonus.',
          pl: 'Jeszcze raz i leci premia.',
        },
        why: { zh: '怕了就不说真话', en: 'fear hides the next mistake', pl: 'strach ukrywa następny błąd' },
      },
    ],
  },
] as const satisfies readonly ColleagueEntry[];
