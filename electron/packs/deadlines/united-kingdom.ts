import type { DeadlinePack } from '../../domain/packs/envelope.ts';

const FINAL_RESPONSE = {
  country: 'GB',
  region: '',
  sector: 'bank',
  also: [
    {
      id: 'third-business-day',
      amount: 3,
      unit: 'business-days',
      meaning: {
        zh: '到这一天结束前办结的，只需发一封简要办结通知，不必另发最终答复。',
        en: 'Settled by the end of this day: a summary resolution communication is enough, no final response.',
        pl: 'Sprawa załatwiona do końca tego dnia: wystarczy krótkie powiadomienie o załatwieniu zamiast ostatecznej odpowiedzi.',
      },
    },
  ],
  sureness: 'V1',
  source: 'FCA DISP 1.5, 1.6 and 1.9 (handbook of 1 June 2026)',
  checkedOn: '2026-11-21',
  statement: {
    zh: '最迟在这一天，您会收到书面的最终答复。',
    en: 'You will have the final response in writing by this day.',
    pl: 'Ostateczną odpowiedź na piśmie wyślemy tak, by dotarła do tego dnia.',
  },
  appealRoute: {
    zh: '对答复不满意，或到期没有收到答复，您可以免费向英国金融申诉专员（Financial Ombudsman Service）申诉。',
    en: 'You may take the complaint, free of charge, to the Financial Ombudsman Service once you have the final response or that day has passed.',
    pl: 'Po otrzymaniu ostatecznej odpowiedzi albo po upływie tego dnia można bezpłatnie zwrócić się do Financial Ombudsman Service.',
  },
} as const;

export const unitedKingdomDeadlines = {
  kind: 'deadline',
  id: 'deadlines-gb',
  version: 3,
  languages: ['zh', 'en', 'pl'],
  sources: [
    { title: 'FCA Handbook, DISP 1.5, 1.6 and 1.9, version of 1 June 2026', checkedOn: '2026-11-21' },
    { title: 'SI 2008/1898, regulations 4 and 11', checkedOn: '2026-11-21' },
    { title: 'Ofcom, dispute resolution after six weeks from 8 April 2026', checkedOn: '2026-11-21' },
    { title: 'NHS complaints in England, acknowledgement', checkedOn: '2026-11-21' },
  ],
  content: {
    rules: [
      {
        id: 'gb-bank-final-response',
        ...FINAL_RESPONSE,
        amount: 8,
        unit: 'weeks',
        silence: {
          zh: '8周内没有最终答复，客户可以找金融申诉专员。',
          en: 'No final response in 8 weeks opens the way to the ombudsman.',
          pl: 'Brak ostatecznej odpowiedzi w ciągu 8 tygodni otwiera drogę do Financial Ombudsman Service.',
        },
      },
      {
        id: 'gb-bank-payments-final-response',
        ...FINAL_RESPONSE,
        categories: ['transfer'],
        amount: 15,
        unit: 'business-days',
        steps: [
          {
            id: 'payment-exceptional',
            amount: 35,
            unit: 'business-days',
            from: 'receipt',
            needs: ['reason'],
          },
        ],
        silence: {
          zh: '到期没有最终答复，客户可以找金融申诉专员。',
          en: 'No final response by this day opens the way to the ombudsman.',
          pl: 'Brak ostatecznej odpowiedzi do tego dnia otwiera drogę do Financial Ombudsman Service.',
        },
      },
      {
        id: 'gb-electricity-first-day',
        country: 'GB',
        region: '',
        sector: 'electricity',
        amount: 1,
        unit: 'business-days',
        sureness: 'V1',
        source: 'SI 2008/1898, regulations 4 and 11',
        checkedOn: '2026-11-21',
        silence: {
          zh: '第一个工作日结束时仍未办结的，计入未办结投诉；客户随时可以要求重新处理。',
          en: 'Unresolved at the end of the first working day, it is counted as open. It can always be reopened.',
          pl: 'Sprawa niezałatwiona do końca pierwszego dnia roboczego liczy się jako otwarta. Zawsze można ją wznowić.',
        },
        statement: {
          zh: '到这一天结束时还没有办结的，继续登记为未办结，每次联系都有记录；您可以随时要求重新处理。',
          en: 'If it is not resolved by the end of this day it stays on record as open, with every later contact. It can be reopened at any time.',
          pl: 'Sprawa niezałatwiona do końca tego dnia pozostaje w rejestrze jako otwarta, z każdym kolejnym kontaktem. Można ją wznowić w każdej chwili.',
        },
        appealRoute: { zh: '', en: '', pl: '' },
      },
      {
        id: 'gb-telecom-dispute-resolution',
        country: 'GB',
        region: '',
        sector: 'telecom',
        amount: 6,
        unit: 'weeks',
        sureness: 'V2',
        source: 'Ofcom, in force from 8 April 2026',
        checkedOn: '2026-11-21',
        silence: {
          zh: '6周后仍未解决，客户可以进入争议解决程序。',
          en: 'After 6 weeks the customer may go to dispute resolution.',
          pl: 'Po 6 tygodniach klient może skorzystać z rozstrzygania sporów.',
        },
        statement: {
          zh: '到这一天仍未解决的，您可以申请争议解决。',
          en: 'If it is not resolved by this day, you may take it to independent dispute resolution.',
          pl: 'Gdy do tego dnia sprawa nie zostanie załatwiona, można skorzystać z pozasądowego rozstrzygania sporów.',
        },
        appealRoute: {
          zh: '过了上述日期仍未解决的，您可以申请独立的争议解决。',
          en: 'After that day you may take the complaint to independent dispute resolution.',
          pl: 'Po tym dniu można skierować sprawę do niezależnego rozstrzygania sporów.',
        },
      },
      {
        id: 'gb-england-hospital-acknowledgement',
        country: 'GB',
        region: 'england',
        sector: 'hospital',
        answeredBy: 'receipt',
        amount: 3,
        unit: 'business-days',
        sureness: 'V2',
        source: 'NHS complaints in England (secondary source)',
        checkedOn: '2026-11-21',
        silence: {
          zh: '3个工作日内须确认收到投诉；这不是答复的期限。',
          en: 'The complaint is acknowledged within 3 working days; this is not the day of the answer.',
          pl: 'W 3 dni robocze potwierdza się przyjęcie skargi; to nie termin odpowiedzi.',
        },
        statement: {
          zh: '最迟在这一天，您会收到受理确认。',
          en: 'You will have an acknowledgement by this day.',
          pl: 'Do tego dnia potwierdzimy przyjęcie skargi.',
        },
        appealRoute: { zh: '', en: '', pl: '' },
      },
    ],
  },
} as const satisfies DeadlinePack;
