import type { SectorPack } from '../../domain/packs/envelope.ts';

export const retailSector = {
  kind: 'sector',
  id: 'sector-retail',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [{ title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' }],
  content: {
    sector: 'retail',
    productWord: { zh: '商品', en: 'Item', pl: 'Towar' },
    referenceWord: { zh: '订单号', en: 'Order number', pl: 'Numer zamówienia' },
    categories: [
      {
        code: 'defective',
        label: { zh: '商品损坏或有瑕疵', en: 'Damaged or faulty item', pl: 'Uszkodzony lub wadliwy towar' },
        kind: 'quality',
        situation: 'item-defective',
      },
      {
        code: 'delivery',
        label: { zh: '送货延迟', en: 'Late delivery', pl: 'Opóźniona dostawa' },
        kind: 'after-sales',
        situation: null,
      },
      {
        code: 'wrong-item',
        label: { zh: '发错商品', en: 'Wrong item', pl: 'Niewłaściwy towar' },
        kind: 'quality',
        situation: 'colleague-error',
      },
      {
        code: 'refund',
        label: { zh: '退款延迟', en: 'Refund late', pl: 'Opóźniony zwrot' },
        kind: 'after-sales',
        situation: 'refund-late',
      },
      {
        code: 'price',
        label: { zh: '价格不符', en: 'Price differs', pl: 'Niezgodna cena' },
        kind: 'price',
        situation: 'overbilled',
      },
      {
        code: 'wrong-information',
        label: { zh: '介绍有误', en: 'Wrong information', pl: 'Błędna informacja' },
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
