import type { HintsEntry } from '../../../domain/packs/guidance-content.ts';

/** Law in force in China. The seed still cites the General Principles of Civil Law, which the Civil Code replaced. */
export const chinaHints = {
  layer: 'hints',
  country: 'CN',
  hints: [
    {
      id: 'hint-cn-minimum',
      text: {
        zh: '办这件事用得着的才问；证件号码最多记后四位。',
        en: 'Ask for what this case needs and nothing else; of an ID number keep four characters at most.',
        pl: 'Pytaj o to, czego wymaga sprawa, i o nic więcej; z numeru dokumentu najwyżej cztery znaki.',
      },
      source: '《中华人民共和国个人信息保护法》第六条',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'facts'],
    },
    {
      id: 'hint-cn-nobody-looks',
      text: {
        zh: '别人的资料，柜台上谁来问都不给，请对方去找有权调取的部门。',
        en: 'Nobody learns another customer’s data at the counter, whoever asks.',
        pl: 'Danych innego klienta nie podaje się przy okienku nikomu, kto o nie pyta.',
      },
      source: '《中华人民共和国个人信息保护法》第十条',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive', 'listen'],
    },
    {
      id: 'hint-cn-authority',
      text: {
        zh: '代办的，委托书上要有代理人、事项、权限、期限和本人签名。',
        en: 'A power of attorney names the agent, the matter, the powers and the period, and is signed.',
        pl: 'Pełnomocnictwo wskazuje osobę, sprawę, zakres i okres oraz ma podpis.',
      },
      source: '《中华人民共和国民法典》第一百六十五条',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['receive'],
    },
    {
      id: 'hint-cn-already-held',
      text: {
        zh: '行里已有的资料，不再请客户提供。',
        en: 'Do not ask for what the institution already holds.',
        pl: 'Nie proś o to, co instytucja już ma.',
      },
      source: '《银行业保险业消费投诉处理管理办法》（2020）',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['facts'],
      sectors: ['bank'],
    },
    {
      id: 'hint-cn-storage',
      text: {
        zh: '不另存私人笔记：保存时间以办这件事所必需的为限。',
        en: 'Keep no private notes: data stays no longer than its purpose needs.',
        pl: 'Żadnych prywatnych notatek: dane zostają tak długo, jak wymaga cel.',
      },
      source: '《中华人民共和国个人信息保护法》第十九条',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['confirm'],
    },
    {
      id: 'hint-cn-deletion',
      text: {
        zh: '客户要求删除个人信息：把要求记下来，由分行依法决定，柜台不自行删改。',
        en: 'A wish to have data deleted is written down and decided by the branch; the counter deletes nothing.',
        pl: 'Prośbę o usunięcie danych zapisz; decyduje oddział, okienko niczego nie usuwa.',
      },
      source: '《中华人民共和国个人信息保护法》第四十七条',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['remedy', 'confirm'],
    },
    {
      id: 'hint-cn-civil-code',
      text: {
        zh: '说到赔偿和人格权，以2021年1月1日施行的民法典为准，旧的民法通则已经废止。',
        en: 'For damages and personality rights the Civil Code counts, in force since 1 January 2021; the General Principles are repealed.',
        pl: 'Odszkodowania i dobra osobiste reguluje Kodeks cywilny obowiązujący od 1 stycznia 2021 r.; dawne Zasady ogólne uchylono.',
      },
      source: '《中华人民共和国民法典》第一千二百六十条',
      checkedOn: '2026-11-21',
      sureness: 'V1',
      stages: ['remedy'],
    },
    {
      id: 'hint-cn-representatives',
      text: {
        zh: '多人为同一件事来，请推选代表，最多五人。',
        en: 'Many people with one matter choose representatives, five at most.',
        pl: 'Gdy przychodzi wiele osób w jednej sprawie, wybierają najwyżej pięciu przedstawicieli.',
      },
      source: '《银行业保险业消费投诉处理管理办法》（2020）',
      checkedOn: '2026-11-21',
      sureness: 'NV',
      stages: ['receive'],
      sectors: ['bank'],
    },
    {
      id: 'hint-cn-identity-papers',
      text: {
        zh: '哪些证件可以证明身份，以分行的清单为准。',
        en: 'Which papers prove identity is on the branch’s own list.',
        pl: 'Jakie dokumenty potwierdzają tożsamość, podaje lista oddziału.',
      },
      source: '居民身份证法（条款未核对）',
      checkedOn: '2026-11-21',
      sureness: 'NV',
      stages: ['receive'],
    },
  ],
} as const satisfies HintsEntry;
