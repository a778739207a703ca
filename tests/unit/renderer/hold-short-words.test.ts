import { describe, expect, it } from 'vitest';
import { holdShortWords } from '../../../renderer/labels/hold-short-words.ts';

describe('Polish words of one letter', () => {
  it.each([
    ['Zapisano w rejestrze', 'Zapisano w\u00A0rejestrze'],
    ['O 18:00 i o 20:00', 'O\u00A018:00 i\u00A0o\u00A020:00'],
    ['„Z listą” (a potem: u nas)', '„Z\u00A0listą” (a\u00A0potem: u\u00A0nas)'],
    ['co i', 'co i'],
    ['kolor RAL i nazwa', 'kolor RAL i\u00A0nazwa'],
    ['plan B jest', 'plan B jest'],
  ])('%s', (words, held) => {
    expect(holdShortWords(words)).toBe(held);
  });
});
