import { describe, expect, it } from 'vitest';
import { LARGEST_MINOR } from '../../../electron/domain/money.ts';
import type { Money } from '../../../electron/domain/money.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { amountInWords } from '../../../electron/domain/papers/amount-in-words.ts';

const CASES: readonly (readonly [Money, PaperLanguage, string])[] = [
  [{ minor: 18640, currency: 'CNY' }, 'zh', '人民币壹佰捌拾陆元肆角整'],
  [{ minor: 0, currency: 'CNY' }, 'zh', '人民币零元整'],
  [{ minor: 5, currency: 'CNY' }, 'zh', '人民币伍分'],
  [{ minor: 50, currency: 'CNY' }, 'zh', '人民币伍角整'],
  [{ minor: 32504, currency: 'CNY' }, 'zh', '人民币叁佰贰拾伍元零肆分'],
  [{ minor: 1000, currency: 'CNY' }, 'zh', '人民币壹拾元整'],
  [{ minor: 100500, currency: 'CNY' }, 'zh', '人民币壹仟零伍元整'],
  [{ minor: 1640902, currency: 'CNY' }, 'zh', '人民币壹万陆仟肆佰零玖元零贰分'],
  [{ minor: 10700053, currency: 'CNY' }, 'zh', '人民币壹拾万柒仟元伍角叁分'],
  [{ minor: 1000500, currency: 'CNY' }, 'zh', '人民币壹万零伍元整'],
  [{ minor: LARGEST_MINOR, currency: 'CNY' }, 'zh', '人民币壹仟万元整'],
  [{ minor: 4500, currency: 'GBP' }, 'zh', '肆拾伍英镑整'],
  [{ minor: 123456, currency: 'PLN' }, 'zh', '壹仟贰佰叁拾肆兹罗提伍拾陆格罗希'],
  [{ minor: 4500, currency: 'GBP' }, 'en', 'forty-five pounds'],
  [{ minor: 101, currency: 'GBP' }, 'en', 'one pound and one penny'],
  [
    { minor: 123456, currency: 'PLN' },
    'en',
    'one thousand two hundred and thirty-four zlotys and fifty-six groszy',
  ],
  [{ minor: 200500, currency: 'EUR' }, 'en', 'two thousand and five euros'],
  [{ minor: LARGEST_MINOR, currency: 'USD' }, 'en', 'ten million US dollars'],
  [{ minor: 40, currency: 'CNY' }, 'en', 'forty fen'],
  [
    { minor: 123456, currency: 'PLN' },
    'pl',
    'tysiąc dwieście trzydzieści cztery złote pięćdziesiąt sześć groszy',
  ],
  [{ minor: 2100, currency: 'PLN' }, 'pl', 'dwadzieścia jeden złotych'],
  [{ minor: 100, currency: 'PLN' }, 'pl', 'jeden złoty'],
  [{ minor: 1201, currency: 'PLN' }, 'pl', 'dwanaście złotych jeden grosz'],
  [{ minor: 500_000_00, currency: 'PLN' }, 'pl', 'pięćset tysięcy złotych'],
  [{ minor: 2_022_000_02, currency: 'PLN' }, 'pl', 'dwa miliony dwadzieścia dwa tysiące złotych dwa grosze'],
  [{ minor: 100, currency: 'EUR' }, 'pl', 'jedno euro'],
  [{ minor: 2250, currency: 'GBP' }, 'pl', 'dwadzieścia dwa funty pięćdziesiąt pensów'],
  [{ minor: 0, currency: 'PLN' }, 'pl', 'zero złotych'],
];

describe('amounts in words', () => {
  it.each(CASES)('%o in %s', (money, language, words) => {
    expect(amountInWords(money, language)).toBe(words);
  });
});
