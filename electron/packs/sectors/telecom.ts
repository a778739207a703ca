import type { SectorPack } from '../../domain/packs/envelope.ts';

export const telecomSector = {
  kind: 'sector',
  id: 'sector-telecom',
  version: 3,
  languages: ['zh', 'en', 'pl'],
  sources: [{ title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' }],
  content: {
    sector: 'telecom',
    productWord: { zh: '套餐或业务', en: 'Plan or service', pl: 'Plan lub usługa' },
    referenceWord: { zh: '业务号码', en: 'Line or account number', pl: 'Numer usługi lub konta' },
    categories: [
      {
        code: 'bill',
        label: { zh: '话费或扣费', en: 'Bill or charge', pl: 'Rachunek lub opłata' },
        kind: 'price',
        situation: 'overbilled',
      },
      {
        code: 'unordered-service',
        label: { zh: '未订购的业务', en: 'Service never ordered', pl: 'Usługa niezamówiona' },
        kind: 'price',
        situation: 'subscription-not-ordered',
      },
      {
        code: 'disconnected',
        label: { zh: '停机', en: 'Line cut off', pl: 'Odłączona linia' },
        kind: 'quality',
        situation: 'disconnected-wrongly',
      },
      {
        code: 'outage',
        label: { zh: '网络中断', en: 'Network outage', pl: 'Przerwa w działaniu sieci' },
        kind: 'quality',
        situation: 'power-outage',
      },
      {
        code: 'weak-signal',
        label: { zh: '信号弱', en: 'Weak signal', pl: 'Słaby zasięg' },
        kind: 'quality',
        situation: 'weak-signal',
      },
      {
        code: 'installation',
        label: { zh: '装机或维修', en: 'Installation or repair', pl: 'Instalacja lub naprawa' },
        kind: 'after-sales',
        situation: null,
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
    ],
  },
} as const satisfies SectorPack;
