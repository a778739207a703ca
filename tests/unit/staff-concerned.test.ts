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

  it.each([
    ['Hannah Pryce', 'Mrs Pryce'],
    ['Hannah Pryce', 'mrs. pryce'],
    ['Hannah Pryce', 'that Miss Pryce at counter 3'],
    ['Hannah Pryce', 'Ms H. Pryce'],
    ['Hannah Pryce', 'Mrs Pryce’s colleague'],
    ['Hannah Pryce', 'Dr Pryce'],
    ['Hannah Pryce', 'the clerk Pryce'],
    ['Hannah Pryce', 'Mr Kos and Mrs Pryce'],
    ['Hannah Pryce', 'Pryce'],
    ['Hannah Pryce', 'pryce, counter 3'],
    ['Hannah Pryce', 'Pryce (Mrs)'],
    ['Hannah Pryce', 'H. Pryce'],
    ['Olivia James', 'Mrs James'],
    ['Sean O’Brien', "Mr O'Brien"],
    ['Pieter van Dijk', 'Mr van Dijk'],
    ['Dawn Young', 'Ms Young'],
    ['Hannah Pryce-Jones', 'Mrs Pryce-Jones'],
  ])('%s is meant by a title or the surname alone: %s', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(true);
  });

  it.each([
    ['Hannah Pryce', 'Hannah'],
    ['Hannah Pryce', 'Miss Hannah'],
    ['Hannah Pryce', 'Mrs Olivia Pryce'],
    ['Hannah Pryce', 'Ms O. Pryce'],
    ['Hannah Pryce', 'Olivia Pryce'],
    ['Hannah Pryce', 'Mrs Price'],
    ['Hannah Pryce', 'the lady at counter 3'],
    ['Hannah Pryce', 'the manager'],
    ['Hannah Pryce', 'Mr'],
    ['Olivia James', 'James'],
    ['Olivia James', 'the clerk James'],
    ['Dawn Young', 'the young one'],
    ['Dawn Young', 'young'],
    ['Ellen Rose', 'Miss Rosie'],
    ['Ellen Rose', 'Rosie'],
    ['Sean O’Brien', "Mr O'Connor"],
    ['Pieter van Dijk', 'Mr van Gogh'],
  ])('%s is nobody that %s names', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(false);
  });

  it.each([
    ['Anna Kowalska', 'pani Kowalska'],
    ['Anna Kowalska', 'na panią Annę Kowalską'],
    ['Anna Kowalska', 'od pani Kowalskiej'],
    ['Anna Kowalska', 'pani Anny Kowalskiej'],
    ['Anna Kowalska', 'Annie Kowalskiej'],
    ['Anna Kowalska', 'skarga na p. Kowalska'],
    ['Anna Kowalska', 'Kowalską'],
    ['Anna Kowalska', 'kowalska z okienka 3'],
    ['Anna Kowalska', 'pani Ania Kowalska'],
    ['Anna Kowalska', 'z Anią Kowalską'],
    ['Anna Kowalska', 'pani kierownik Kowalska'],
    ['Anna Kowalska', 'kasjerkę Kowalską'],
    ['Anna Kowalska', 'A. Kowalska'],
    ['Anna Kowalska', 'państwo Nowak i pani Kowalska'],
    ['Jan Kos', 'pan Kos'],
    ['Jan Kos', 'na pana Kosa'],
    ['Jan Kos', 'panem Janem Kosem'],
    ['Jan Kos', 'Kosowi Janowi'],
    ['Jan Kos', 'Panie Kos!'],
    ['Kos Jan', 'pana Kosa'],
    ['Marek Wróbel', 'pana Wróbla'],
    ['Marek Wróbel', 'z panem Markiem Wroblem'],
    ['Paweł Kwiecień', 'panu Kwietniowi'],
    ['Paweł Nowak', 'skarga na Pawła Nowaka'],
    ['Ewa Mazurek', 'pani Mazurek'],
    ['Tomasz Zieliński', 'pana Zielińskiego'],
    ['Tomasz Zieliński', 'Zielinskiego'],
    ['Zofia Wójcik-Łącka', 'panią Wójcik-Łącką'],
    ['Zofia Wójcik-Łącka', 'pani Łącka'],
    ['Piotr', 'na Piotra'],
  ])('%s is meant in Polish by %s', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(true);
  });

  it.each([
    ['Anna Kowalska', 'pani Anna'],
    ['Anna Kowalska', 'panią Annę'],
    ['Anna Kowalska', 'Ania'],
    ['Anna Kowalska', 'pan Kowalski'],
    ['Anna Kowalska', 'pana Kowalskiego'],
    ['Jan Kowalski', 'pani Kowalska'],
    ['Jan Kowalski', 'na panią Annę Kowalską'],
    ['Anna Kowalska', 'pani Maria Kowalska'],
    ['Anna Kowalska', 'Anita Kowalska'],
    ['Anna Kowalska', 'pani Kowal'],
    ['Anna Kowalska', 'kowalstwo'],
    ['Anna Kowalska', 'pani z okienka 3'],
    ['Jan Kos', 'pan Jan'],
    ['Jan Kos', 'pana Kosowskiego'],
    ['Jan Kos', 'pani Kosińska'],
    ['Kos Jan', 'pan Jan'],
    ['Kos Jan', 'Jan'],
    ['Adam Stefan', 'pan Stefan'],
    ['Adam Stefan', 'Stefan'],
    ['Ewa Młoda', 'ta młoda'],
    ['Paweł Nowak', 'pan Nowakowski'],
    ['Paweł Nowak', 'pan Paweł'],
  ])('%s is nobody that %s names in Polish', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(false);
  });

  it.each([
    ['李明', '李小姐'],
    ['李明', '李经理'],
    ['李明', '柜员李先生'],
    ['李明', '三号窗口的李女士'],
    ['李明', '向李主任反映'],
    ['李明', '小李'],
    ['李明', '姓李的柜员'],
    ['李明', '柜员李，三号窗口'],
    ['李明', '李某'],
    ['李明', '李經理'],
    ['李明', '王芳、李老师'],
    ['李明', '老李师傅'],
    ['欧阳娜娜', '欧阳女士'],
    ['欧阳 娜娜', '欧阳经理'],
    ['马玉珍', '马师傅'],
    ['林小梅', '是林主任'],
  ])('%s is meant in Chinese by %s', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(true);
  });

  it.each([
    ['李明', '王小姐'],
    ['李明', '小姐'],
    ['李明', '明先生'],
    ['李明', '李大明经理'],
    ['李明', '小李子'],
    ['李明', '李叔同'],
    ['李明', '大堂经理'],
    ['李明', '柜员李大明'],
    ['欧阳娜娜', '欧先生'],
    ['欧明', '欧阳女士'],
    ['马玉珍', '司马女士'],
    ['林小梅', '陈小林先生'],
    ['林小梅', '王林经理'],
    ['乌云其其格', '乌云女士'],
  ])('%s is nobody that %s names in Chinese', (name, typed) => {
    expect(isAbout({ name }, typed)).toBe(false);
  });
});
