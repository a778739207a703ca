import type { HintsEntry } from '../../../domain/packs/guidance-content.ts';

/** Law in force in Poland. */
export const polandHints = {
  layer: 'hints',
  country: 'PL',
  hints: [
    {
      id: 'hint-pl-minimum',
      text: {
        zh: '办这件事用得着的才问；个人识别号和证件号码最多记后四位。',
        en: 'Ask for what this complaint needs and nothing else; of a PESEL or ID number keep four characters at most.',
        pl: 'Pytaj o to, czego wymaga reklamacja, i o nic więcej; z numeru PESEL lub dowodu najwyżej cztery znaki.',
      },
      source: 'RODO, art. 5 ust. 1 lit. c, minimalizacja danych',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'facts'],
    },
    {
      id: 'hint-pl-nobody-looks',
      text: {
        zh: '别的客户的资料，柜台上谁来问都不给。',
        en: 'Nobody learns another customer’s data at the counter, whoever asks.',
        pl: 'Danych innego klienta nie podaje się przy okienku nikomu, kto o nie pyta.',
      },
      source: 'RODO, art. 5 ust. 1 lit. f, poufność',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'listen'],
    },
    {
      id: 'hint-pl-bank-oral',
      text: {
        zh: '口头投诉当场记成笔录即可，不必请客户另写。',
        en: 'A complaint may be made orally, to a protocol, in any unit that serves customers.',
        pl: 'Reklamację można złożyć ustnie do protokołu w każdej jednostce obsługującej klientów.',
      },
      source: 'Ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji, art. 3',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'facts'],
      sectors: ['bank'],
    },
    {
      id: 'hint-pl-telecom-protocol',
      text: {
        zh: '口头投诉要做成笔录，副本当场交给客户。',
        en: 'An oral complaint becomes a protocol, and a copy is handed over at once.',
        pl: 'Ustną reklamację zapisuje się w protokole, a jego kopię wydaje od razu.',
      },
      source: 'Dz.U. 2025 poz. 1371, § 2',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['facts', 'confirm'],
      sectors: ['telecom'],
    },
    {
      id: 'hint-pl-bank-signer',
      text: {
        zh: '书面答复写明签署人的姓名和职务。',
        en: 'The answer names the signer and the job title.',
        pl: 'Odpowiedź podaje imię, nazwisko i stanowisko osoby, która jej udziela.',
      },
      source: 'Ustawa z 5 sierpnia 2015 r. o rozpatrywaniu reklamacji, art. 9',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['apologise', 'confirm'],
      sectors: ['bank'],
    },
    {
      id: 'hint-pl-storage',
      text: {
        zh: '不另存私人笔记：资料保存不超过用途所需的时间。',
        en: 'Keep no private notes: data stays no longer than its purpose needs.',
        pl: 'Żadnych prywatnych notatek: dane zostają tak długo, jak wymaga cel.',
      },
      source: 'RODO, art. 5 ust. 1 lit. e, ograniczenie przechowywania',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['confirm'],
    },
    {
      id: 'hint-pl-retention',
      text: {
        zh: '记录保存多久，以分行规定的期限为准。',
        en: 'How long a record is kept is what the branch has laid down.',
        pl: 'Jak długo przechowuje się zapis, określa oddział.',
      },
      source: 'okresy przechowywania (niesprawdzone)',
      checkedOn: '2026-11-21',
      sureness: 'NV',
      stages: ['confirm'],
    },
  ],
} as const satisfies HintsEntry;
