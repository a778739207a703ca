import { isSlipOf } from './nearly-equal.ts';

/** What a Polish name may end with after its stem, in any case, number and gender. */
const ENDING =
  /^(?:|a|ą|e|ę|i|o|u|y|ie|em|iem|ej|ego|emu|im|iemu|iego|iej|imi|ymi|ich|ych|ym|owi|iowi|owie|iowie|ia|ią|ię|io|iu|ii|ów|om|iom|ach|ami|owa|owej|ową|owo|ówna|ówny|stwo)$/u;
/** The last consonant before the dative and locative -e and before the plural: Olga, Oldze; Kowalski, Kowalscy. */
const SOFTENED: Readonly<Record<string, readonly string[]>> = {
  t: ['ci'],
  d: ['dzi'],
  k: ['c'],
  g: ['dz'],
  r: ['rz'],
  ł: ['l'],
  s: ['si'],
  z: ['zi'],
  ń: ['ni'],
  ś: ['si'],
  ć: ['ci'],
  ź: ['zi'],
  h: ['sz'],
};
const VOWEL = /[aąeęioóuy]$/u;
/** Short forms that do not begin as the name does. */
const SHORT: Readonly<Record<string, readonly string[]>> = {
  hanna: ['hani', 'hań', 'hank'],
  urszula: ['ul'],
  zofia: ['zos', 'zoś'],
  barbara: ['bas', 'baś'],
  tomasz: ['tomk', 'tomecz'],
  magdalena: ['magd', 'mad', 'magi'],
  maria: ['marys', 'maryś', 'mani'],
  józef: ['józk', 'józi'],
  zbigniew: ['zbysz'],
  stanisław: ['stas', 'staś', 'stach'],
  jerzy: ['jurk', 'jur'],
  anna: ['ani', 'hank', 'anul'],
  janina: ['jas', 'jaś', 'nin'],
  danuta: ['dank', 'danus', 'danuś'],
  ryszard: ['rys', 'ryś'],
  kazimierz: ['kazi', 'kaz'],
  eugeniusz: ['geni', 'gieni'],
  jadwiga: ['jadz', 'jadź'],
  jan: ['jas', 'jaś', 'jank'],
  weronika: ['nik', 'werk'],
  michał: ['mich'],
  paweł: ['pawł'],
  agnieszka: ['agi', 'aga', 'agus', 'aguś'],
  wojciech: ['wojt'],
  franciszek: ['frank', 'frani'],
  antoni: ['antos', 'antoś', 'tosi', 'toś'],
  mateusz: ['mat'],
  krzysztof: ['krzys', 'krzyś'],
  piotr: ['piotrus', 'piotruś'],
  andrzej: ['jędr', 'andrz'],
  tadeusz: ['tadk', 'tadz'],
  helena: ['hel', 'lenk'],
  natalia: ['natk'],
  sebastian: ['seb'],
  grzegorz: ['grzes', 'grześ'],
  małgorzata: ['gosi', 'goś'],
  joanna: ['asi', 'aś'],
  jakub: ['kub'],
  aleksandra: ['ol'],
  aleksander: ['ol'],
  stanisława: ['stas'],
  elżbieta: ['bet'],
  katarzyna: ['kas'],
  wincenty: ['wic'],
};

/** True when the word is the name in one of its cases: Kowalskiej of Kowalska, Marku of Marek, Robercie of Robert. */
export function isFormOfName(word: string, name: string): boolean {
  if (word === name) return true;
  return stemsOf(name).some((stem) => word.startsWith(stem) && ENDING.test(word.slice(stem.length)));
}

/** A slip of the pen before the ending: Wiśnewska of Wiśniewska. */
export function isNearlyName(word: string, name: string): boolean {
  if (isFormOfName(word, name)) return false;
  const stem = name.length <= 5 ? name.slice(0, -1) : name.slice(0, -2);
  return stem.length >= 4
    ? [0, -1, 1].some((longer) => isSlipOf(word.slice(0, stem.length + longer), stem))
    : withoutMarks(word) === withoutMarks(name);
}

/** Nowak and Nowik, Pawlak and Pawlik are two families: the suffix makes another name, not a slip. */
export function isOtherFamily(word: string, name: string): boolean {
  const [one, other] = [familyOf(word), familyOf(name)];
  return one !== null && other !== null && one.root === other.root && one.suffix !== other.suffix;
}

/** Tomku of Tomasz, Gosiu of Małgorzata. */
export function isShortName(word: string, name: string): boolean {
  return word.slice(0, 2) === name.slice(0, 2) || isPetName(word, name);
}

/** Ula for Urszula, Hania for Hanna. */
export function isPetName(word: string, name: string): boolean {
  return (SHORT[name] ?? []).some((short) => word.startsWith(short));
}

/** Anię or Anią for Anna: the short form in one of its cases. Unlike `isPetName` it leaves out names that only begin alike (Anita). */
export function isFormOfPetName(word: string, name: string): boolean {
  return (SHORT[name] ?? []).some((short) => word.startsWith(short) && ENDING.test(word.slice(short.length)));
}

function familyOf(word: string): { readonly root: string; readonly suffix: string } | null {
  const found = /^(\p{L}{3,})(ak|ik|ek|uk|yk)$/u.exec(word);
  return found === null ? null : { root: found[1] ?? '', suffix: found[2] ?? '' };
}

function stemsOf(name: string): readonly string[] {
  const plain = VOWEL.test(name) && name.length > 2 ? name.slice(0, -1) : name;
  const stems = [name, plain];
  if (name.endsWith('ia') || name.endsWith('io')) stems.push(name.slice(0, -2));
  if (name.endsWith('cy')) stems.push(`${name.slice(0, -2)}k`);
  const last = plain.at(-1) ?? '';
  for (const soft of SOFTENED[last] ?? []) stems.push(plain.slice(0, -1) + soft);
  if (!VOWEL.test(name)) {
    // Marek, Marka; Wróbel, Wróbla; Kwiecień, Kwietnia; Marzec, Marca; Mróz, Mroza; Dąb, Dęba.
    const body = name.slice(0, -1);
    if (body.endsWith('ie'))
      stems.push(body.slice(0, -2) + last, body.slice(0, -2) + (last === 'ń' ? 'n' : last));
    if (body.endsWith('e')) {
      const short = body.slice(0, -1) + (last === 'ń' ? 'n' : last);
      stems.push(short, short.replace('rzc', 'rc').replace('ciń', 'tn').replace('cin', 'tn'));
      for (const soft of SOFTENED[last] ?? []) stems.push(short.slice(0, -1) + soft);
    }
    stems.push(name.replace(/ó(?=\p{L}{1,2}$)/u, 'o'), name.replace(/ą(?=\p{L}{1,2}$)/u, 'ę'));
    if (last === 'ń') stems.push(`${body}ni`);
  }
  if (/(?:[sc]|dz)ki$/u.test(name)) stems.push(`${name.slice(0, -2)}c`);
  return stems.filter((stem) => stem.length >= 2);
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}
