import type { HintsEntry } from '../../../domain/packs/guidance-content.ts';

/** Law in force in the United Kingdom. */
export const unitedKingdomHints = {
  layer: 'hints',
  country: 'GB',
  hints: [
    {
      id: 'hint-gb-minimum',
      text: {
        zh: '办这件事用得着的才问；证件号码最多记后四位。',
        en: 'Ask for what this complaint needs and nothing else; of an ID number keep four characters at most.',
        pl: 'Pytaj o to, czego wymaga sprawa, i o nic więcej; z numeru dokumentu najwyżej cztery znaki.',
      },
      source: 'UK GDPR, art. 5(1)(c), data minimisation',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'facts'],
    },
    {
      id: 'hint-gb-nobody-looks',
      text: {
        zh: '别的客户的资料，柜台上谁来问都不给。',
        en: 'Nobody learns another customer’s data at the counter, whoever asks.',
        pl: 'Danych innego klienta nie podaje się przy okienku nikomu, kto o nie pyta.',
      },
      source: 'UK GDPR, art. 5(1)(f), integrity and confidentiality',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'listen'],
    },
    {
      id: 'hint-gb-adjustments',
      text: {
        zh: '听、看、走动不便的客户，主动换个办法：大字、朗读、安静的座位。',
        en: 'Where hearing, sight or moving is hard, offer another way: large print, reading aloud, a quiet seat.',
        pl: 'Gdy trudno słyszeć, widzieć lub się poruszać, zaproponuj inny sposób: duży druk, czytanie, spokojne miejsce.',
      },
      source: 'Equality Act 2010, sections 20 and 29',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'listen'],
    },
    {
      id: 'hint-gb-electricity-record',
      text: {
        zh: '记全：日期、口头或书面、是谁、账号、内容、给的建议或做的事、约好的下次联系。',
        en: 'Write down date, oral or written, who, account, summary, advice or action, and the next contact agreed.',
        pl: 'Zapisz datę, formę, kto, konto, treść, radę lub działanie oraz umówiony kontakt.',
      },
      source: 'SI 2008/1898, regulation 4',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['facts'],
      sectors: ['electricity'],
    },
    {
      id: 'hint-gb-apology',
      text: {
        zh: '在英格兰和威尔士，道歉本身不算承认过失。',
        en: 'In England and Wales an apology is not of itself an admission of negligence.',
        pl: 'W Anglii i Walii przeprosiny same w sobie nie są przyznaniem się do niedbalstwa.',
      },
      source: 'Compensation Act 2006, section 2',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['apologise'],
    },
    {
      id: 'hint-gb-acknowledgement',
      text: {
        zh: '受理确认里要写明答复的期限。',
        en: 'The acknowledgement states the day by which the customer hears.',
        pl: 'Potwierdzenie podaje dzień, do którego klient dostanie odpowiedź.',
      },
      source: 'FCA DISP 1.6 (handbook of 1 June 2026)',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['confirm'],
      sectors: ['bank'],
    },
    {
      id: 'hint-gb-storage',
      text: {
        zh: '不另存私人笔记：资料保存不超过用途所需的时间。',
        en: 'Keep no private notes: data stays no longer than its purpose needs.',
        pl: 'Żadnych prywatnych notatek: dane zostają tak długo, jak wymaga cel.',
      },
      source: 'UK GDPR, art. 5(1)(e), storage limitation',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['confirm'],
    },
    {
      id: 'hint-gb-scotland',
      text: {
        zh: '在苏格兰，承认过失的道歉是否受保护，请先问主管。',
        en: 'In Scotland ask a supervisor first whether an apology that admits fault is protected.',
        pl: 'W Szkocji zapytaj najpierw kierownika, czy przeprosiny z przyznaniem winy są chronione.',
      },
      source: 'Apologies (Scotland) Act 2016 (not read)',
      checkedOn: '2026-11-21',
      sureness: 'NV',
      stages: ['apologise'],
    },
  ],
} as const satisfies HintsEntry;
