import { describe, expect, test } from 'vitest';
import { isPassphraseGoodEnough, passphraseStrength } from '../../../electron/domain/passphrase-strength.ts';

describe('how long a passphrase holds', () => {
  test.each([
    ['', 'too-short'],
    ['abc123', 'too-short'],
    ['1234567', 'too-short'],
    ['12345678', 'weak'],
    ['98765432', 'weak'],
    ['aaaaaaaaaaaa', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['20260611', 'weak'],
    ['password1', 'weak'],
    ['passwordpassword', 'weak'],
    ['haslo123', 'weak'],
    ['qwerty2026', 'weak'],
    ['密码密码密码密码', 'weak'],
    ['sparrowhat', 'fair'],
    ['kasztan parasol czwartek 7', 'strong'],
    ['lantern orchard thursday seven', 'strong'],
    ['梧桐 电车 星期四 七号', 'strong'],
    ['źrebięta ćwiczą o świcie', 'strong'],
  ] as const)('%s: %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
    expect(isPassphraseGoodEnough(passphrase)).toBe(strength === 'fair' || strength === 'strong');
  });

  test('is judged as it is used: full-width letters are the letters they stand for', () => {
    expect(passphraseStrength('ｐａｓｓｗｏｒｄ１')).toBe('weak');
  });
});
