import { describe, expect, test } from 'vitest';
import { redaction, type HiddenTerms } from '../../../electron/domain/day-close/redaction.ts';

const NOBODY: HiddenTerms = { name: [], staff: [], phone: [], reference: [], address: [] };

describe('the redacted variant', () => {
  test('gives one value one stand-in, however it is written', () => {
    const mask = redaction({
      ...NOBODY,
      name: ['Grażyna Szczepańska', '李秀兰', 'grażyna  szczepańska'],
      phone: ['+48 600 100 200', '0048600100200'],
    });
    expect(mask.whole('name', 'Grażyna Szczepańska')).toBe('[name 1]');
    expect(mask.whole('name', 'GRAŻYNA SZCZEPAŃSKA')).toBe('[name 1]');
    expect(mask.whole('name', '李秀兰')).toBe('[name 2]');
    expect(mask.whole('name', '李 秀兰')).toBe('[name 2]');
    expect(mask.whole('phone', '+48600100200')).toBe('[phone 1]');
    expect(mask.whole('name', '')).toBe('');
    expect(mask.whole('name', 'Somebody Else')).toBe('[name]');
  });

  test.each([
    ['Pani Grażyna Szczepańska-Żółć przyszła po południu.', 'Szczepańsk|Graż|Żół'],
    ['Oddzwonić do Grażyny Szczepańskiej-Żółć.', 'Szczepańsk|Graż|Żół'],
    ['Rozmowa z panią Szczepańską, klientka zadowolona', 'Szczepańsk'],
    ['grażyna szczepańska-żółć prosi o telefon', 'szczepańsk|graż'],
    ['SZCZEPAŃSKA: reklamacja', 'SZCZEP'],
    ['Marcie zwrócono opłatę, Pawłowi nie', 'Marci|Pawł'],
    ["Mary O'Neill rang; Mrs O’Neill’s line is dead", 'Neill|Mary'],
    ['李秀兰女士来电，秀兰说已收到', '李秀兰|秀兰'],
    ['已向李女士致歉，李姐很满意', '李女士|李姐'],
    ['欧阳雪的单据，欧阳女士要求复核', '欧阳'],
    ['王先生排在她前面', '王先生'],
    ['客户Mary说号码是EQ-55-118号', 'Mary|118'],
    ['户号沪77120', '77120'],
    ['Before her stood Mr Harrington.', 'Harrington'],
    ['Przed nią stał pan Wesołowski.', 'Wesołowski'],
    ['tel. 600-100-200 albo +48 600100200', '600'],
    ['call (600) 100 200', '100 200'],
    ['手机尾号 0200', '0200'],
    ['meter PL 8890/22 K and pl-8890-22-k', '8890'],
    ['ul. Źródlana 5/7, Warszawa; przy ul. Źródlanej nie', 'Źródlana 5'],
    ['write to mary.oneill@example.org', 'example'],
    ['PESEL 44051401458, karta 4111 1111 1111 1111', '4405|4111'],
    ['身份证 11010519491231002X', '1101'],
  ])('leaves nobody in: %s', (text, gone) => {
    const mask = redaction({
      name: ['Grażyna Szczepańska-Żółć', '李秀兰', "Mary O'Neill", '欧阳雪', 'Marta Duda', 'Paweł Zając'],
      staff: ['马玉珍'],
      phone: ['+48 600 100 200'],
      reference: ['PL-8890/22-K', 'EQ-55-118', '沪-77120'],
      address: ['ul. Źródlana 5/7, 00-950 Warszawa'],
    });
    expect(mask.text(text)).not.toMatch(new RegExp(gone, 'u'));
    expect(mask.text(text)).toMatch(/\[[a-z-]+( \d+)?\]/);
  });

  test.each([
    'Zwrot 24,60 zł do 15.06.2026, rozmowa 2026-06-11 10:05.',
    'Line cut off on 9 June; 3 x 2.50 GBP paid back, 120 minutes lost.',
    '五月的电费单多收了 86.40 元，抄表读数与表上不一致。',
    'see case WTL-3-260611-007-K',
    'Prices rose; he will mark the annual report.',
  ])('leaves the matter as it is: %s', (text) => {
    const mask = redaction({ ...NOBODY, name: ['Will Marsh', 'Anna May', '王芳'], phone: ['07700 900 123'] });
    expect(mask.text(text)).toBe(text);
  });
});
