import type { PaperLanguage } from '../../language.ts';

const CLOSING: Readonly<Record<PaperLanguage, RegExp>> = {
  zh: /此致|敬礼|敬禮|敬上|谨上|謹上|谨启|敬启|谨致|顺颂|祝好|商祺/u,
  en: /\b(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:kind|best|warm|with) (?:kind )?(?:regards|wishes)|regards)\b/iu,
  pl: /z (?:poważaniem|wyrazami (?:szacunku|poważania)|szacunkiem)|łączę (?:pozdrowienia|wyrazy)|serdecznie pozdrawiam/iu,
};
const ZH_TITLE =
  '经理|主任|行长|店长|站长|院长|护士长|所长|主管|总监|专员|负责人|值班经理|班长|科长|部长|主任医师|主管|經理|主任|店長|站長|院長|負責人';
const ZH_SIGNED = new RegExp(
  `(?:${ZH_TITLE})[：:\\s]*\\p{Script=Han}{2,4}\\s*$|\\p{Script=Han}{2,4}[，,（(\\s]+\\p{Script=Han}{0,14}(?:${ZH_TITLE})[)）]?\\s*$|(?:签名|签字|署名)[：:]?\\s*\\S`,
  'mu',
);
/** Two capitalised words, or a named blank, on a line of their own or before a comma: a person's name. */
const NAME = /^\s*(?:\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}|\[[^\]]+\])\s*(?:[,(–-].*)?$/mu;

/** How far from the end of a text a signature may begin, in characters. */
const TAIL = 260;

/** True when the text ends with the name of a person under a closing line, or in Chinese with a name and its office. */
export function hasSigner(text: string, lang: PaperLanguage): boolean {
  const tail = text.slice(-TAIL);
  if (lang === 'zh') return ZH_SIGNED.test(tail);
  const closing = CLOSING[lang].exec(tail);
  if (closing === null) return false;
  return NAME.test(tail.slice(closing.index + closing[0].length).replace(/^[\s,.]+/u, ''));
}
