import type { SituationEntry } from '../../../domain/packs/prompt-content.ts';

export const bookingLost = {
  layer: 'situation',
  code: 'booking-lost',
  label: { zh: '预订找不到', en: 'Booking not found', pl: 'Brak rezerwacji' },
  lines: [
    {
      id: 'booking-open',
      cue: 'say',
      text: {
        zh: '{call}赶了路却住不进去，一定很累。请先坐，水马上给您。',
        en: '{call}arriving to find no room is hard. Please sit down; here is some water.',
        pl: '{call}zostać po podróży bez pokoju to naprawdę trudne. Proszę usiąść, podaję wodę.',
      },
      stages: ['receive', 'listen', 'feelings'],
    },
    {
      id: 'booking-people',
      cue: 'ask',
      text: {
        zh: '一共几位，有孩子吗？我先找个地方让大家歇脚。',
        en: 'How many are you, and are there children? I will find you somewhere to rest.',
        pl: 'Ile osób jest w podróży, czy są dzieci? Znajdę miejsce na odpoczynek.',
      },
      stages: ['receive'],
    },
    {
      id: 'booking-show',
      cue: 'ask',
      text: {
        zh: '确认信息在手机上吗？给我看一眼就够。',
        en: 'Is the confirmation on your phone? A glance is enough.',
        pl: 'Czy potwierdzenie jest w telefonie? Wystarczy rzut oka.',
      },
      stages: ['listen'],
    },
    {
      id: 'booking-whose-name',
      cue: 'ask',
      text: {
        zh: '是在哪儿订的，留了谁的名字，住几晚？',
        en: 'How was it booked, in whose name, and for how many nights?',
        pl: 'Jak była zrobiona rezerwacja, na czyje nazwisko i na ile nocy?',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'booking-paid',
      cue: 'ask',
      text: {
        zh: '房费付过吗：定金，还是全款？',
        en: 'Is anything paid already: a deposit, or all of it?',
        pl: 'Czy coś jest już zapłacone: zaliczka czy całość?',
      },
      stages: ['facts'],
    },
    {
      id: 'booking-spellings',
      cue: 'say',
      text: {
        zh: '我按姓名、电话、日期各找一遍，同音字也试。',
        en: 'I am searching by name, number and date, and by other spellings too.',
        pl: 'Szukam po nazwisku, telefonie i dacie, także w innej pisowni.',
      },
      stages: ['facts'],
    },
    {
      id: 'booking-tonight',
      cue: 'ask',
      text: {
        zh: '今晚您最需要什么：房间、晚饭，还是先歇一歇？',
        en: 'What matters most tonight: the room, a meal, or a rest first?',
        pl: 'Co dziś najważniejsze: pokój, kolacja czy najpierw odpoczynek?',
      },
      stages: ['feelings'],
    },
    {
      id: 'booking-two-ways',
      cue: 'ask',
      text: {
        zh: '两个办法：这儿大一档的房，或者附近酒店，车我叫。您选哪个？',
        en: 'A larger room here, or a hotel close by with our taxi: which do you prefer?',
        pl: 'Większy pokój tutaj czy hotel obok, dojazd naszą taksówką: co lepsze?',
      },
      stages: ['remedy'],
    },
    {
      id: 'booking-room',
      cue: 'say',
      text: {
        zh: '今晚的住处我亲自落实：{step}，{stepBy}。',
        en: 'I am arranging tonight’s room myself: {step}, {stepBy}.',
        pl: 'Dzisiejszy nocleg załatwiam {self:sam|sama}: {step}, {stepBy}.',
      },
      stages: ['remedy'],
      replaces: ['remedy-step', 'full-remedy'],
    },
    {
      id: 'booking-we-pay',
      cue: 'say',
      text: {
        zh: '贵出来的房价和车费都由我们付，您不用垫。',
        en: 'We pay the difference and the taxi. There is nothing for you to lay out.',
        pl: 'Różnicę w cenie i taksówkę płacimy my, od razu.',
      },
      stages: ['remedy'],
      modes: ['full', 'principle', 'shared'],
    },
    {
      id: 'booking-later-nights',
      cue: 'say',
      text: {
        zh: '后面几晚我也查，{nextContact}给您准信，省得再搬。',
        en: 'I am checking the later nights as well. You will hear from me {nextContact}.',
        pl: 'Sprawdzam też kolejne noce. Odezwę się {nextContact}.',
      },
      stages: ['remedy', 'confirm'],
      replaces: ['remedy-contact'],
    },
    {
      id: 'booking-sorry',
      cue: 'say',
      text: {
        zh: '{call}是我们弄丢了您的预订，让您今晚没了着落，对不起。',
        en: '{call}we lost your booking and left you without a room. I am sorry.',
        pl: '{call}zgubiliśmy rezerwację i zabrakło pokoju. To nasz błąd, przepraszam.',
      },
      stages: ['apologise'],
      modes: ['full'],
      replaces: ['full-sorry'],
    },
    {
      id: 'booking-sorry-open',
      cue: 'say',
      text: {
        zh: '{call}到了门口，等着您的却是这件事，我很抱歉。',
        en: '{call}I am sorry that this was waiting for you instead of a key.',
        pl: '{call}przykro mi, że na koniec podróży zamiast klucza czekał taki kłopot.',
      },
      stages: ['apologise'],
      modes: ['experience', 'regret'],
      replaces: ['experience-sorry', 'regret-sorry'],
    },
    {
      id: 'booking-site',
      cue: 'avoid',
      text: {
        zh: '网站那边没把单子传过来。',
        en: 'The booking site never sent it.',
        pl: 'Portal tego nie przesłał.',
      },
      why: { zh: '推给平台', en: 'passes the blame', pl: 'zrzuca winę na innych' },
      stages: ['receive', 'listen', 'feelings', 'facts'],
    },
    {
      id: 'booking-full',
      cue: 'avoid',
      text: {
        zh: '没您的名字，今晚客满。',
        en: 'You are not on the list, and we are full.',
        pl: 'Nie ma takiego nazwiska i nie ma miejsc.',
      },
      why: { zh: '把人关在门外', en: 'leaves them on the street', pl: 'zostawia na ulicy' },
      stages: ['receive', 'listen'],
    },
    {
      id: 'booking-search-online',
      cue: 'avoid',
      text: {
        zh: '您上网再找一家吧。',
        en: 'You could look for another hotel online.',
        pl: 'Proszę poszukać czegoś w internecie.',
      },
      why: { zh: '让累了的人自己跑', en: 'sends a tired guest searching', pl: 'każe szukać zmęczonemu' },
      stages: ['remedy'],
    },
  ],
} satisfies SituationEntry;
