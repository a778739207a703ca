import { describe, expect, it } from 'vitest';
import {
  appointmentWords,
  dateWords,
  durationWords,
  limitWords,
  momentWords,
} from '../../../electron/domain/papers/date-words.ts';
import { keepTogether } from '../../../electron/domain/papers/keep-together.ts';
import { moneyWords } from '../../../electron/domain/papers/money-words.ts';
import {
  addressLines,
  listedName,
  maskedPhone,
  referenceTail,
  salutation,
  spokenAddress,
} from '../../../electron/domain/papers/person.ts';
import { asPhrase, asSentences } from '../../../electron/domain/papers/sentence.ts';

const TODAY = '2026-06-12';

describe('dates and times', () => {
  it('are written as each language writes them', () => {
    expect(dateWords('2026-06-11', 'zh')).toBe('2026年6月11日');
    expect(dateWords('2026-06-11', 'en')).toBe('11 June 2026');
    expect(dateWords('2026-06-11', 'pl')).toBe('11 czerwca 2026 r.');
    expect(momentWords('2026-06-11T09:05', 'zh', TODAY)).toBe('6月11日9:05');
    expect(momentWords('2026-06-11T13:00', 'en', TODAY)).toBe('13:00 on 11 June');
    expect(momentWords('2027-01-02T13:00', 'pl', TODAY)).toBe('2 stycznia 2027 r. o 13:00');
    expect(limitWords('2026-06-15T23:59', 'en', TODAY)).toBe('by 15 June');
    expect(limitWords('2026-06-15', 'zh', TODAY)).toBe('最迟6月15日');
    expect(limitWords('2026-06-15T16:00', 'zh', TODAY)).toBe('6月15日16:00前');
    expect(limitWords('2026-06-15T16:00', 'pl', TODAY)).toBe('15 czerwca do godz. 16:00');
    expect(appointmentWords('2026-06-16T10:00', 'pl', TODAY)).toBe('we wtorek 16 czerwca o 10:00');
    expect(appointmentWords('2026-06-16T10:00', 'zh', TODAY)).toBe('6月16日（周二）10:00');
    expect(durationWords(150, 'en')).toBe('2 hours 30 minutes');
    expect(durationWords(60, 'pl')).toBe('1 godzinę');
    expect(durationWords(202, 'pl')).toBe('3 godziny 22 minuty');
    expect(durationWords(312, 'pl')).toBe('5 godzin 12 minut');
    expect(durationWords(0, 'zh')).toBe('0分钟');
  });
});

describe('amounts', () => {
  it.each([
    [{ minor: 3570, currency: 'CNY' }, 'zh', '35.70元'],
    [{ minor: 123456, currency: 'GBP' }, 'en', '£1,234.56'],
    [{ minor: 123456, currency: 'PLN' }, 'pl', '1 234,56 zł'],
    [{ minor: 123456789, currency: 'PLN' }, 'pl', '1 234 567,89 zł'],
    [{ minor: 5, currency: 'PLN' }, 'en', 'PLN 0.05'],
    [{ minor: 3570, currency: 'GBP' }, 'zh', '35.70英镑'],
    [{ minor: 3570, currency: 'CNY' }, 'pl', '35,70 CNY'],
    [{ minor: -250, currency: 'EUR' }, 'en', '−€2.50'],
  ] as const)('%o in %s', (money, language, words) => {
    expect(moneyWords(money, language)).toBe(words);
  });
});

describe('people', () => {
  it('are addressed by the form they chose', () => {
    expect(salutation({ customerName: '沈国梁', addressForm: 'zh-xiansheng' }, 'zh', 'bank')).toBe(
      '沈国梁先生：',
    );
    expect(
      salutation({ customerName: '王建国', addressForm: 'zh-title', addressTitle: '经理' }, 'zh', 'bank'),
    ).toBe('王建国经理：');
    expect(salutation({ customerName: 'Adaeze Okafor', addressForm: 'en-mrs' }, 'en', 'bank')).toBe(
      'Dear Mrs Okafor,',
    );
    expect(salutation({ customerName: 'Adaeze Okafor', addressForm: 'neutral' }, 'en', 'bank')).toBe(
      'Dear Adaeze Okafor,',
    );
    expect(salutation({ customerName: '沈国梁', addressForm: 'zh-xiansheng' }, 'en', 'bank')).toBe(
      'Dear Mr 沈国梁,',
    );
    expect(salutation({ customerName: 'Jan Nowak', addressForm: 'pl-pan' }, 'pl', 'bank')).toBe(
      'Szanowny Panie,',
    );
    expect(salutation({ nameWithheld: true, customerName: 'Jan Nowak' }, 'en', 'bank')).toBe(
      'Dear Sir or Madam,',
    );
    expect(salutation({ nameWithheld: true }, 'zh', 'hospital')).toBe('尊敬的患者：');
    expect(salutation({ nameWithheld: true }, 'zh', 'telecom')).toBe('尊敬的用户：');
    expect(salutation({ nameWithheld: true }, 'en', 'hotel')).toBe('Dear Guest,');
    expect(salutation({ nameWithheld: true }, 'pl', 'hotel')).toBe('Szanowni Państwo,');
    expect(salutation({ customerName: 'Jules Marchetti', addressForm: 'en-mx' }, 'en', 'hotel')).toBe(
      'Dear Mx Marchetti,',
    );
    expect(listedName({ customerName: '沈国梁', addressForm: 'zh-xiansheng' }, 'zh')).toBe('沈国梁 先生');
    expect(spokenAddress({ customerName: '欧阳青', addressForm: 'zh-nvshi' }, 'zh')).toBe('欧阳女士');
    expect(spokenAddress({ customerName: '阿依古丽·买买提', addressForm: 'zh-nvshi' }, 'zh')).toBe(
      '阿依古丽·买买提女士',
    );
    expect(spokenAddress({ customerName: '乌云其其格', addressForm: 'zh-nvshi' }, 'zh')).toBe(
      '乌云其其格女士',
    );
    expect(spokenAddress({ customerName: '马女士', addressForm: 'zh-nvshi' }, 'zh')).toBe('马女士');
    expect(spokenAddress({ customerName: '林小满', addressForm: 'neutral' }, 'zh')).toBe('');
    expect(salutation({ customerName: '林小满', addressForm: 'neutral' }, 'zh', 'bank')).toBe(
      '尊敬的林小满：',
    );
    expect(listedName({ customerName: '马女士', addressForm: 'zh-nvshi' }, 'zh')).toBe('马女士');
    expect(spokenAddress({ customerName: 'Jan Nowak', addressForm: 'pl-pan' }, 'pl')).toBe('proszę pana');
  });

  it('are not given away by what is printed of their numbers', () => {
    expect(maskedPhone('138 0000 4417')).toBe('138 **** 4417');
    expect(maskedPhone('123')).toBe('****');
    expect(referenceTail('MT-88 204 2063')).toBe('2063');
    expect(referenceTail('pokój 118')).toBe('118');
    expect(referenceTail('AB12')).toBe('AB12');
    expect(referenceTail('ROOMS')).toBe('OOMS');
    expect(addressLines('a, b, c, d, e, f', 'en')).toEqual(['a', 'b', 'c', 'd', 'e, f']);
  });
});

describe('the clerk’s words', () => {
  it('become sentences or the end of one', () => {
    expect(asSentences('电表抄错了', 'zh')).toBe('电表抄错了。');
    expect(asSentences('łącze nie działa;', 'pl')).toBe('Łącze nie działa.');
    expect(asSentences('He said “no.”', 'en')).toBe('He said “no.”');
    expect(asPhrase('Reconnect the line.', 'en', [])).toBe('reconnect the line');
    expect(asPhrase('Monday visit', 'en', [])).toBe('Monday visit');
    expect(asPhrase('CHAPS payment', 'en', [])).toBe('CHAPS payment');
    expect(asPhrase('Ewa zadzwoni', 'pl', ['Ewa Sobczak'])).toBe('Ewa zadzwoni');
  });

  it('keep dates, amounts and Polish one-letter words on one line, without changing a character', () => {
    const together = (text: string, language: 'zh' | 'en' | 'pl'): readonly string[] =>
      keepTogether(text, language)
        .filter((part) => part.together)
        .map((part) => part.text);
    expect(together('wpłaty z 2 czerwca, w Tarnowie, 1 234,56 zł', 'pl')).toEqual([
      'z 2 czerwca',
      'w Tarnowie',
      '1 234,56 zł',
    ]);
    expect(together('We wtorek zadzwonimy (nr 601 **** 0078).', 'pl')).toEqual(['nr 601 **** 0078']);
    expect(together('ul. Szpitalna 4, 87-100 Toruń, tel. 56 000 01 04', 'pl')).toEqual([
      'ul. Szpitalna',
      '87-100 Toruń',
      'tel. 56 000 01 04',
    ]);
    expect(together('4 Market Place, Ludbrook LB1 1AA', 'en')).toEqual(['LB1 1AA']);
    expect(together('于6月15日12:00前退35.70元', 'zh')).toEqual(['6月15日12:00前', '35.70元']);
    expect(together('Mrs Okafor on 12 June, 9:00–17:00', 'en')).toEqual([
      'Mrs Okafor',
      '12 June',
      '9:00–17:00',
    ]);
    const text = 'Do 15 czerwca, godz. 16:00 i w 2026 r.';
    expect(
      keepTogether(text, 'pl')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
