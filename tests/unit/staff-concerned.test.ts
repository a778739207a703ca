import { describe, expect, it } from 'vitest';
import { isAbout } from '../../electron/domain/staff-concerned.ts';

describe('whether a complaint is about a colleague', () => {
  it.each([
    ['Jan Kos', 'Jan Kos'],
    ['Jan Kos', ' kos  JAN '],
    ['Jan Kos', 'p. Jan Kos, okienko 3'],
    ['Jan Kos', 'Hannah Pryce and Jan Kos'],
    ['Zofia Wójcik-Łącka', 'zofia wojcik lacka'],
    ['李明', '李明'],
    ['李明', '柜员 李明'],
    ['李明', '柜员李明，三号窗口'],
    ['欧阳 娜娜', '欧阳娜娜'],
    ['Hannah Pryce', 'Ｈannah Ｐryce'],
    ['Hannah Pryce', 'Han\u200Bnah Pryce'],
  ])('%s is meant by %s', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(true);
  });

  it.each([
    ['Jan Kos', ''],
    ['Jan Kos', 'Jan'],
    ['Jan Kos', 'Jan Kosowski'],
    ['Jan Kos', 'Janina Kos'],
    ['李明', '李'],
    ['李明', '李大明'],
    ['', 'anybody'],
    ['—', '—'],
  ])('%s is not meant by %s', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(false);
  });
});
