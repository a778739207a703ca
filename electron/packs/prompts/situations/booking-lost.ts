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
      id: 'booking-show',
      cue: 'ask',
      text: {
        zh: '确认信息在手机上吗？给我看一眼就够。',
        en: 'Is the confirmation on your phone? A glance is enough.',
        pl: 'Czy potwierdzenie jest w telefonie? Wystarczy rzut oka.',
      },
      stages: ['listen', 'facts'],
    },
    {
      id: 'booking-tonight',
      cue: 'ask',
      text: {
        zh: '今晚您最需要什么：房间、晚饭，还是先歇一歇？',
        en: 'What matters most tonight: the room, a meal, or a rest first?',
        pl: 'Co dziś najważniejsze: pokój, kolacja czy najpierw odpoczynek?',
      },
      stages: ['facts', 'remedy'],
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
      id: 'booking-site',
      cue: 'avoid',
      text: {
        zh: '网站那边没把单子传过来。',
        en: 'The booking site never sent it.',
        pl: 'Portal tego nie przesłał.',
      },
      why: { zh: '推给平台', en: 'passes the blame', pl: 'zrzuca winę na innych' },
      stages: ['receive', 'listen', 'feelings', 'facts', 'remedy'],
    },
  ],
} satisfies SituationEntry;
