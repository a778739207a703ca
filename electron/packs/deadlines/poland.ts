import type { DeadlinePack } from '../../domain/packs/envelope.ts';

/** Art. 7a of the consumer rights act gives shop and hotel the same row. */
const CONSUMER_ROW = {
  country: 'PL',
  region: '',
  amount: 14,
  unit: 'calendar-days',
  sureness: 'V2',
  source: 'Ustawa o prawach konsumenta, art. 7a',
  checkedOn: '2026-11-21',
  silence: {
    zh: '14天内不答复，视为接受客户的要求。',
    en: 'No reply within 14 days counts as accepting the complaint.',
    pl: 'Brak odpowiedzi w ciągu 14 dni oznacza uznanie reklamacji.',
  },
  statement: {
    zh: '最迟在这一天答复您；到期没有答复，视为接受您的要求。',
    en: 'You will have the answer by this day. No answer by then counts as accepting your complaint.',
    pl: 'Odpowiemy najpóźniej tego dnia. Brak odpowiedzi w tym terminie oznacza uznanie reklamacji.',
  },
  appealRoute: { zh: '', en: '', pl: '' },
} as const;

export const polandDeadlines = {
  kind: 'deadline',
  id: 'deadlines-pl',
  version: 2,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'Ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji', checkedOn: '2026-11-21' },
    { title: 'Dz.U. 2025 poz. 1371, § 2', checkedOn: '2026-11-21' },
    { title: 'Urząd Regulacji Energetyki, reklamacje rozliczeń', checkedOn: '2026-11-21' },
    { title: 'Ustawa o prawach konsumenta, art. 7a', checkedOn: '2026-11-21' },
  ],
  content: {
    rules: [
      {
        id: 'pl-bank-reply',
        country: 'PL',
        region: '',
        sector: 'bank',
        amount: 30,
        unit: 'calendar-days',
        steps: [
          {
            id: 'specially-complex',
            amount: 60,
            unit: 'calendar-days',
            from: 'receipt',
            needs: ['reason', 'circumstances'],
          },
        ],
        sureness: 'V2',
        source: 'Ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji',
        checkedOn: '2026-11-21',
        silence: {
          zh: '到期不答复，视为按客户的意愿处理。',
          en: 'No reply by this day counts as settled the way the customer wished.',
          pl: 'Brak odpowiedzi w terminie oznacza rozpatrzenie reklamacji zgodnie z wolą klienta.',
        },
        statement: {
          zh: '最迟在这一天答复您；到期没有答复，视为按您的意愿处理。',
          en: 'You will have the answer by this day. No answer by then counts as settled the way you asked.',
          pl: 'Odpowiemy najpóźniej tego dnia. Brak odpowiedzi w tym terminie oznacza rozpatrzenie reklamacji zgodnie z wolą klienta.',
        },
        appealRoute: {
          zh: '要求没有得到满足的，您可以提出申诉、申请调解、向波兰金融监察专员（Rzecznik Finansowy）求助或向法院起诉。',
          en: 'If a claim is refused you may appeal, ask for mediation, turn to the Financial Ombudsman (Rzecznik Finansowy) or go to court.',
          pl: 'W razie nieuwzględnienia roszczeń przysługuje odwołanie, mediacja, wniosek do Rzecznika Finansowego oraz pozew do sądu.',
        },
      },
      {
        id: 'pl-telecom-reply',
        country: 'PL',
        region: '',
        sector: 'telecom',
        amount: 30,
        unit: 'calendar-days',
        sureness: 'V2',
        source: 'Dz.U. 2025 poz. 1371, § 2',
        checkedOn: '2026-11-21',
        silence: {
          zh: '书面投诉当场出具回执；口头投诉当场写成记录，并把副本交给客户。30天内答复。',
          en: 'A written complaint is confirmed at once; an oral one is written as a protocol and a copy handed over at once. Reply within 30 days.',
          pl: 'Reklamację pisemną potwierdza się od razu; z ustnej sporządza się protokół i od razu wręcza kopię. Odpowiedź w 30 dni.',
        },
        statement: {
          zh: '最迟在这一天答复您。口头投诉写成的记录，副本当场交给您。',
          en: 'You will have the answer by this day. A copy of the protocol of an oral complaint is handed over at once.',
          pl: 'Odpowiemy najpóźniej tego dnia. Kopię protokołu reklamacji ustnej wręcza się od razu.',
        },
        appealRoute: { zh: '', en: '', pl: '' },
      },
      {
        id: 'pl-electricity-billing-reply',
        country: 'PL',
        region: '',
        sector: 'electricity',
        categories: ['bill', 'tariff', 'meter'],
        amount: 14,
        unit: 'calendar-days',
        sureness: 'V2',
        source: 'Urząd Regulacji Energetyki',
        checkedOn: '2026-11-21',
        silence: {
          zh: '电费结算投诉14天内答复；逾期有什么后果，这里没有查到依据。',
          en: 'A billing complaint is answered within 14 days; what silence means is not known here.',
          pl: 'Odpowiedź na reklamację rozliczeń w 14 dni; skutek milczenia nie jest tu znany.',
        },
        statement: {
          zh: '最迟在这一天答复您。',
          en: 'You will have the answer by this day.',
          pl: 'Odpowiemy najpóźniej tego dnia.',
        },
        appealRoute: { zh: '', en: '', pl: '' },
      },
      { id: 'pl-retail-reply', sector: 'retail', ...CONSUMER_ROW },
      { id: 'pl-hotel-reply', sector: 'hotel', ...CONSUMER_ROW },
    ],
  },
} as const satisfies DeadlinePack;
