import type { SectorPack } from '../../domain/packs/envelope.ts';

export const bankSector = {
  kind: 'sector',
  id: 'sector-bank',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [{ title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' }],
  content: {
    sector: 'bank',
    productWord: { zh: '产品', en: 'Product', pl: 'Produkt' },
    referenceWord: { zh: '账号', en: 'Account', pl: 'Numer rachunku' },
    categories: [
      {
        code: 'fee-interest',
        label: { zh: '收费或利息', en: 'Fee or interest', pl: 'Opłata lub odsetki' },
        kind: 'price',
        situation: 'fee-disputed',
      },
      {
        code: 'transfer',
        label: { zh: '转账未到或延迟', en: 'Transfer missing or late', pl: 'Przelew nie dotarł na czas' },
        kind: 'quality',
        situation: 'transfer-late',
      },
      {
        code: 'card-swallowed',
        label: { zh: '吞卡', en: 'Card kept by the machine', pl: 'Karta zatrzymana w bankomacie' },
        kind: 'quality',
        situation: 'card-swallowed',
      },
      {
        code: 'cash-short',
        label: { zh: '取款数额不符', en: 'Cash short', pl: 'Niezgodna kwota gotówki' },
        kind: 'quality',
        situation: 'card-swallowed',
      },
      {
        code: 'data',
        label: {
          zh: '信息有误或泄露',
          en: 'Personal data wrong or disclosed',
          pl: 'Dane błędne lub ujawnione',
        },
        kind: 'quality',
        situation: 'data-disclosed',
      },
      {
        code: 'wrong-information',
        label: { zh: '答复或介绍有误', en: 'Wrong information', pl: 'Błędna informacja' },
        kind: 'attitude',
        situation: 'wrong-information',
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
      {
        code: 'no-answer',
        label: { zh: '投诉没有回音', en: 'No answer to a complaint', pl: 'Brak odpowiedzi na reklamację' },
        kind: 'after-sales',
        situation: 'nobody-called-back',
      },
    ],
  },
} as const satisfies SectorPack;
