import type { SectorPack } from '../../domain/packs/envelope.ts';

export const hospitalSector = {
  kind: 'sector',
  id: 'sector-hospital',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [{ title: 'seed 004, part 8, four kinds of complaint', checkedOn: '2026-11-21' }],
  content: {
    sector: 'hospital',
    productWord: { zh: '科室', en: 'Department', pl: 'Oddział' },
    referenceWord: { zh: '就诊号', en: 'Patient number', pl: 'Numer pacjenta' },
    categories: [
      {
        code: 'waiting',
        label: { zh: '候诊时间', en: 'Waiting time', pl: 'Czas oczekiwania' },
        kind: 'attitude',
        situation: 'hospital-wait',
      },
      {
        code: 'appointment',
        label: { zh: '预约', en: 'Appointment', pl: 'Wizyta' },
        kind: 'quality',
        situation: 'appointment-lost',
      },
      {
        code: 'treatment',
        label: { zh: '诊疗过程', en: 'Treatment', pl: 'Leczenie' },
        kind: 'quality',
        situation: null,
      },
      {
        code: 'explanation',
        label: { zh: '解释不清', en: 'Not explained clearly', pl: 'Niejasne wyjaśnienia' },
        kind: 'attitude',
        situation: null,
      },
      {
        code: 'fees',
        label: { zh: '费用', en: 'Charges', pl: 'Opłaty' },
        kind: 'price',
        situation: 'overbilled',
      },
      {
        code: 'records',
        label: { zh: '病历或隐私', en: 'Records or privacy', pl: 'Dokumentacja lub prywatność' },
        kind: 'quality',
        situation: 'data-disclosed',
      },
      {
        code: 'surroundings',
        label: { zh: '环境与设施', en: 'Surroundings', pl: 'Warunki pobytu' },
        kind: 'quality',
        situation: null,
      },
      {
        code: 'relative',
        label: { zh: '家属沟通', en: 'Talking with relatives', pl: 'Rozmowa z bliskimi' },
        kind: 'attitude',
        situation: 'hospital-wait',
      },
      {
        code: 'conduct',
        label: { zh: '服务态度', en: 'How the patient was treated', pl: 'Sposób traktowania' },
        kind: 'attitude',
        situation: 'rude-colleague',
      },
    ],
  },
} as const satisfies SectorPack;
