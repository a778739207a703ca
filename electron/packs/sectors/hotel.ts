import type { SectorPack } from '../../domain/packs/envelope.ts';

export const hotelSector = {
  kind: 'sector',
  id: 'sector-hotel',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [{ title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' }],
  content: {
    sector: 'hotel',
    productWord: { zh: '房型', en: 'Room type', pl: 'Rodzaj pokoju' },
    referenceWord: { zh: '预订号', en: 'Booking number', pl: 'Numer rezerwacji' },
    categories: [
      {
        code: 'booking',
        label: { zh: '预订', en: 'Booking', pl: 'Rezerwacja' },
        kind: 'quality',
        situation: 'booking-lost',
      },
      {
        code: 'room-not-clean',
        label: { zh: '客房不洁', en: 'Room not clean', pl: 'Nieczysty pokój' },
        kind: 'quality',
        situation: 'room-not-clean',
      },
      {
        code: 'room-fault',
        label: { zh: '设施故障', en: 'Something in the room does not work', pl: 'Usterka w pokoju' },
        kind: 'quality',
        situation: null,
      },
      { code: 'noise', label: { zh: '噪音', en: 'Noise', pl: 'Hałas' }, kind: 'quality', situation: null },
      {
        code: 'bill',
        label: { zh: '账单有误', en: 'Wrong bill', pl: 'Błędny rachunek' },
        kind: 'price',
        situation: 'overbilled',
      },
      {
        code: 'valuables',
        label: { zh: '物品遗失', en: 'Belongings lost', pl: 'Zagubione rzeczy' },
        kind: 'quality',
        situation: 'valuables-lost',
      },
      {
        code: 'meal',
        label: { zh: '餐饮', en: 'Food and drink', pl: 'Posiłki' },
        kind: 'quality',
        situation: null,
      },
      {
        code: 'event',
        label: { zh: '会议或活动', en: 'Meeting or event', pl: 'Spotkanie lub wydarzenie' },
        kind: 'quality',
        situation: 'equipment-failed',
      },
      {
        code: 'waiting',
        label: { zh: '入住或退房等候', en: 'Waiting at the desk', pl: 'Czekanie przy recepcji' },
        kind: 'attitude',
        situation: 'queue-too-slow',
      },
      {
        code: 'conduct',
        label: { zh: '服务态度', en: 'How the guest was treated', pl: 'Sposób obsługi' },
        kind: 'attitude',
        situation: 'rude-colleague',
      },
    ],
  },
} as const satisfies SectorPack;
