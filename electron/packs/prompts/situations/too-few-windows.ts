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
      id: 'windows-one-more',
      cue: 'say',
      text: {
        zh: '我去问能不能加开一个窗口，两分钟回来告诉您。',
        en: 'I am asking for another counter to open. I will be back in two minutes with an answer.',
        pl: 'Idę poprosić o otwarcie następnego okienka. Wrócę za dwie minuty.',
      },
      stages: ['receive'],
    },
    {
      id: 'windows-what-for',
      cue: 'ask',
      text: {
        zh: '您办哪样业务？有几样不用排窗口，我带您去。',
        en: 'What do you need done? Some things need no counter, and I can take you there.',
        pl: 'Co trzeba załatwić? Część spraw da się zrobić poza okienkiem, pokażę.',
      },
      stages: ['receive', 'listen'],
    },
    {
      id: 'windows-when',
      cue: 'ask',
      text: {
        zh: '您一般什么时间来？我把忙的时段记下。',
        en: 'When do you usually come? I will note the busy hours.',
        pl: 'O jakiej porze {addr:pan zwykle przychodzi|pani zwykle przychodzi|państwo zwykle przychodzą|wypadają zwykle wizyty}? Zapiszę te godziny.',
      },
      stages: ['listen'],
    },
    {
      id: 'windows-shut',
      cue: 'say',
      text: {
        zh: '看着空窗口排队，心里当然不平。',
        en: 'Queueing in front of closed counters: of course that rankles.',
        pl: 'Stać w kolejce i patrzeć na zamknięte okienka: to musi drażnić.',
      },
      stages: ['feelings'],
    },
    {
      id: 'windows-how-many',
      cue: 'ask',
      text: {
        zh: '当时开着几个、关着几个？',
        en: 'How many were open at the time, and how many closed?',
        pl: 'Ile było wtedy otwartych, a ile zamkniętych?',
      },
      stages: ['facts'],
      replaces: ['facts-where'],
    },
    {
      id: 'windows-nobody-there',
      cue: 'ask',
      text: {
        zh: '关着的窗口里没有人，还是有人在、没叫号？',
        en: 'Was nobody at the closed ones, or somebody there who called no numbers?',
        pl: 'Czy przy zamkniętych nikogo nie było, czy ktoś był i nie wywoływał numerów?',
      },
      stages: ['facts'],
    },
    {
      id: 'windows-rota',
      cue: 'say',
      text: {
        zh: '今天的值班表我去核，{checkBy}告诉您那几个窗口为什么没开。',
        en: 'I will check today’s rota. You will know {checkBy} why those counters were closed.',
        pl: 'Sprawdzę dzisiejszy grafik. Odpowiem {checkBy}, skąd te zamknięte okienka.',
      },
      stages: ['facts'],
      modes: ['experience'],
      replaces: ['experience-facts'],
    },
    {
      id: 'windows-step',
      cue: 'say',
      text: {
        zh: '您的意见我今天写给主管：哪个时段，缺几个窗口。',
        en: 'I will write to the supervisor today which hours need another counter.',
        pl: 'Zapiszę dziś dla kierownika, o której brakuje okienek.',
      },
      stages: ['remedy'],
    },
    {
      id: 'windows-quiet-hours',
      cue: 'say',
      text: {
        zh: '这张单子上是一周里人少的钟点，您带着，下回照着来。',
        en: 'Here are the quiet hours of the week on one sheet, for your next visit.',
        pl: 'Oto kartka ze spokojnymi godzinami w tygodniu, na następną wizytę.',
      },
      stages: ['remedy'],
    },
    {
      id: 'windows-idea',
      cue: 'ask',
      text: {
        zh: '除了多开窗口，您看还有什么办法能让人少等？',
        en: 'Apart from more counters, what would shorten the wait, in your view?',
        pl: 'Co oprócz okienek skróciłoby czekanie?',
      },
      stages: ['remedy'],
    },
    {
      id: 'windows-sorry',
      cue: 'say',
      text: {
        zh: '{call}该开的窗口没开，让您多等，是我们的错，对不起。',
        en: '{call}we opened too few counters and it cost you time. Our fault, and I am sorry.',
        pl: '{call}otworzyliśmy za mało okienek. To nasz błąd i za niego przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'windows-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}今天的时间被排队占去这么多，我很抱歉。',
        en: '{call}I am sorry the queue took so much of your day.',
        pl: '{call}przykro mi, że kolejka zabrała taką część dnia.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'windows-decision',
      cue: 'say',
      text: {
        zh: '主管怎么定，{nextContact}我转告您。',
        en: 'You will hear from me {nextContact} what the supervisor has decided.',
        pl: 'Odezwę się {nextContact} i powiem, co postanowił kierownik.',
      },
      stages: ['confirm'],
      replaces: ['confirm-contact'],
    },
    {
      id: 'windows-staff',
      cue: 'avoid',
      text: { zh: '人手不够，我们也没办法。', en: 'We are short of staff.', pl: 'Brakuje nam ludzi.' },
      why: { zh: '拿难处挡人', en: 'our trouble, not theirs', pl: 'to nasz kłopot, nie klienta' },
      stages: ['receive', 'listen', 'feelings', 'facts'],
    },
    {
      id: 'windows-other-branch',
      cue: 'avoid',
      text: {
        zh: '嫌慢您去别的网点。',
        en: 'You can always try another branch.',
        pl: 'Zawsze można pójść do innej placówki.',
      },
      why: { zh: '往外赶人', en: 'shows them the door', pl: 'wskazuje drzwi' },
      stages: ['receive', 'remedy'],
    },
  ],
} satisfies SituationEntry;
