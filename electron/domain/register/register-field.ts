export const REGISTER_FIELDS = [
  'receivedOn',
  'oldNumber',
  'customerName',
  'phone',
  'reference',
  'matter',
  'what',
  'happenedOn',
  'product',
  'request',
  'requestAmount',
  'goodwillAmount',
  'state',
  'endedOn',
  'basis',
] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

export const DATE_FIELDS: readonly RegisterField[] = ['receivedOn', 'happenedOn', 'endedOn'];
export const AMOUNT_FIELDS: readonly RegisterField[] = ['requestAmount', 'goodwillAmount'];

/** A heading is known by these, folded: the one that makes up most of it wins. A line each in Chinese, English, Polish. */
const HEADINGS: Readonly<Record<RegisterField, readonly string[]>> = {
  receivedOn: [
    '受理日期|投诉日期|登记日期|接收日期|来访日期|受理时间|投诉时间|日期',
    'date received|received on|received|complaint date|date of complaint|logged on|date',
    'data wplywu|data przyjecia|data zgloszenia|data reklamacji|wplynelo|data',
  ],
  oldNumber: [
    '投诉编号|工单号|登记号|流水号|案件编号|编号|序号',
    'complaint no|complaint number|case no|case number|case id|ticket|log no|our ref',
    'nr reklamacji|numer reklamacji|nr sprawy|numer sprawy|nr zgloszenia|lp|l p',
  ],
  customerName: [
    '客户姓名|投诉人|客户名称|姓名|客户',
    'customer name|complainant|client name|guest|patient|customer|name',
    'imie i nazwisko|nazwisko|klient|reklamujacy|zglaszajacy|pacjent|gosc',
  ],
  phone: [
    '联系电话|手机号|电话|手机|联系方式',
    'phone|telephone|mobile|contact number|tel',
    'telefon|nr telefonu|numer telefonu|komorka',
  ],
  reference: [
    '账号|户号|客户号|合同号|房号|订单号|卡号后四位',
    'account|account no|contract|meter|room|booking|order no|reference',
    'nr konta|nr umowy|numer umowy|nr klienta|nr licznika|pokoj|nr rezerwacji',
  ],
  matter: [
    '投诉事由|事由|主题|投诉类型|投诉类别|类别',
    'subject|matter|nature of complaint|type of complaint|category|summary|about',
    'przedmiot|przedmiot reklamacji|temat|czego dotyczy|rodzaj|kategoria|dotyczy',
  ],
  what: [
    '投诉内容|内容|情况描述|详情|事情经过|问题描述',
    'details|description|what happened|complaint details|complaint|text',
    'opis|tresc|tresc reklamacji|opis zdarzenia|co sie stalo|szczegoly',
  ],
  happenedOn: [
    '发生日期|事发日期|发生时间|事发时间',
    'happened on|incident date|date of incident|date of event|occurred',
    'data zdarzenia|data wydarzenia|kiedy sie stalo',
  ],
  product: [
    '产品|业务|业务类型|产品名称|服务项目',
    'product|service|line of business',
    'produkt|usluga|towar',
  ],
  request: [
    '客户诉求|诉求|要求|客户要求',
    'request|customer wants|wanted|demand|expected outcome',
    'zadanie|zadanie klienta|oczekiwanie|czego oczekuje',
  ],
  requestAmount: [
    '诉求金额|涉及金额|争议金额|金额',
    'amount claimed|claim|amount in dispute|disputed amount|amount',
    'kwota roszczenia|kwota sporna|roszczenie|kwota',
  ],
  goodwillAmount: [
    '赔偿金额|补偿金额|补偿|赔偿|退款金额',
    'compensation|goodwill|refund|amount paid|redress',
    'rekompensata|odszkodowanie|zwrot|kwota zwrotu|wyplacono',
  ],
  state: [
    '状态|处理状态|办理状态|是否办结|进度',
    'status|state|stage|open/closed',
    'status|stan|stan sprawy|etap',
  ],
  endedOn: [
    '办结日期|结案日期|完成日期|处理日期|答复日期|办结时间',
    'date closed|closed on|resolved on|date resolved|completed|closed date|reply date',
    'data zakonczenia|data rozpatrzenia|data odpowiedzi|data zamkniecia|zakonczono',
  ],
  basis: [
    '处理结果|处理情况|处理意见|结果|办理结果',
    'outcome|resolution|result|action taken|decision|how resolved',
    'rozstrzygniecie|sposob rozpatrzenia|wynik|decyzja|sposob zalatwienia',
  ],
};

/** What each column most likely holds, by the words of its heading alone; a field is given once, to the heading that says most of it. */
export function guessColumns(headings: readonly string[]): readonly (RegisterField | null)[] {
  const hits = headings.flatMap((heading, column) =>
    REGISTER_FIELDS.flatMap((field) => {
      const share = shareOf(folded(heading), field);
      return share === 0 ? [] : [{ column, field, share }];
    }),
  );
  const fields: (RegisterField | null)[] = headings.map(() => null);
  for (const { column, field } of hits.toSorted((a, b) => b.share - a.share || a.column - b.column)) {
    if (fields[column] === null && !fields.includes(field)) fields[column] = field;
  }
  return fields;
}

/** The part of a heading that words of a field make up, 0 to 1. */
function shareOf(heading: string, field: RegisterField): number {
  if (heading === '') return 0;
  const words = HEADINGS[field].flatMap((line) => line.split('|')).filter((word) => standsIn(heading, word));
  return Math.max(0, ...words.map((word) => word.length / heading.length));
}

/** Chinese has no spaces; elsewhere "date" is not in "update". */
function standsIn(heading: string, word: string): boolean {
  return /\p{Script=Han}/u.test(word) ? heading.includes(word) : ` ${heading} `.includes(` ${word} `);
}

/** Lower case, without marks, one space between words: `Data wpływu:` → `data wplywu`. */
function folded(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}
