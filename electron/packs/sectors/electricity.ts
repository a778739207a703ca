import type { SectorPack } from '../../domain/packs/envelope.ts';

export const electricitySector = {
  kind: 'sector',
  id: 'sector-electricity',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [{ title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' }],
  content: {
    sector: 'electricity',
    productWord: { zh: '用电类别', en: 'Tariff', pl: 'Taryfa' },
    referenceWord: { zh: '户号', en: 'Customer number', pl: 'Numer klienta' },
    categories: [
      {
        code: 'bill',
        label: { zh: '电费或抄表', en: 'Bill or meter reading', pl: 'Rachunek lub odczyt' },
        kind: 'price',
        situation: 'overbilled',
      },
      {
        code: 'tariff',
        label: { zh: '电价看不懂', en: 'Tariff not understood', pl: 'Niejasna taryfa' },
        kind: 'price',
        situation: 'tariff-not-understood',
      },
      {
        code: 'disconnected',
        label: { zh: '欠费停电有异议', en: 'Cut off for arrears', pl: 'Wyłączenie za zaległości' },
        kind: 'quality',
        situation: 'disconnected-wrongly',
      },
      {
        code: 'outage',
        label: { zh: '停电', en: 'Power cut', pl: 'Przerwa w dostawie prądu' },
        kind: 'quality',
        situation: 'power-outage',
      },
      {
        code: 'meter',
        label: { zh: '电表故障', en: 'Meter fault', pl: 'Usterka licznika' },
        kind: 'quality',
        situation: 'overbilled',
      },
      {
        code: 'connection',
        label: { zh: '报装或增容', en: 'New connection', pl: 'Nowe przyłącze' },
        kind: 'after-sales',
        situation: null,
      },
      {
        code: 'repair-visit',
        label: { zh: '上门维修', en: 'Repair visit', pl: 'Wizyta technika' },
        kind: 'after-sales',
        situation: null,
      },
      {
        code: 'waiting',
        label: { zh: '排队等候', en: 'Waiting time', pl: 'Czas oczekiwania' },
        kind: 'attitude',
        situation: 'queue-too-slow',
      },
      {
        code: 'conduct',
        label: { zh: '服务态度', en: 'How the customer was treated', pl: 'Sposób obsługi' },
        kind: 'attitude',
        situation: 'rude-colleague',
      },
    ],
  },
} as const satisfies SectorPack;
