import { describe, expect, it } from 'vitest';
import { findNumbers, maskNumbers } from '../../../electron/domain/intake/mask-numbers.ts';

/** Made-up numbers whose check digits are right. */
const IDENTITY = '11010519491231002X';
const PESEL = '44051401359';
const CARD = '4111 1111 1111 1111';

describe('identity and card numbers in free text', () => {
  it('are recognised by their check digits', () => {
    const kinds = (text: string) => findNumbers(text).map((one) => one.kind);
    expect(kinds(`身份证号${IDENTITY}，请核对`)).toEqual(['cn-identity']);
    expect(kinds(`PESEL ${PESEL}.`)).toEqual(['pesel']);
    expect(kinds(`card ${CARD}, please`)).toEqual(['card']);
    expect(kinds(`${PESEL} i 4111-1111-1111-1111`)).toEqual(['pesel', 'card']);
  });

  it('are not seen where one digit is off, in phone numbers or in references', () => {
    expect(findNumbers('110105194912310021')).toEqual([]);
    expect(findNumbers('44051401358')).toEqual([]);
    expect(findNumbers('4111 1111 1111 1112')).toEqual([]);
    expect(findNumbers('13800138000')).toEqual([]);
    expect(findNumbers('+48 601 000 078')).toEqual([]);
    expect(findNumbers('44053201359')).toEqual([]);
  });

  it('keep their last four characters and everything around them', () => {
    expect(maskNumbers(`身份证号${IDENTITY}，请核对`)).toBe('身份证号**************002X，请核对');
    expect(maskNumbers(`a ${PESEL} b ${CARD} c`)).toBe('a *******1359 b **** **** **** 1111 c');
    expect(maskNumbers('nothing here 12345')).toBe('nothing here 12345');
  });

  it('tell where they stand', () => {
    const [found] = findNumbers(`x ${PESEL} y`);
    expect([found?.start, found?.end]).toEqual([2, 13]);
  });
});
