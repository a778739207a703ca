const CHINESE =
  '先生|女士|小姐|太太|老师|师傅|经理|主任|柜员|店长|行长|主管|医生|大夫|护士|阿姨|大姐|大哥|大爷|大妈|大娘|叔叔|老板|同志';
/** Of one character: each may as well be part of a name or of another word (李叔同, 王总是). */
const SHORT_CHINESE = '总|姐|哥|叔|某某?';

/** What stands behind a surname at a Chinese counter (王小姐). */
export const CHINESE_TITLE = `(?:${CHINESE}|${SHORT_CHINESE})`;
/** The same where nothing that is no title may be taken for one. */
export const CERTAIN_CHINESE_TITLE = `(?:${CHINESE}|(?:${SHORT_CHINESE})(?!\\p{Script=Han}))`;
/** What stands before a whole name as well (柜员李明). */
export const CHINESE_TITLE_BEFORE = `(?:${CHINESE})`;

const ONLY_CHINESE = new RegExp(`^(?:${CHINESE})+$`, 'u');
const BY_SURNAME = /^(?:mr|mrs|ms|miss|mx|dr|doctor)$/u;
const ENGLISH_JOB =
  /^(?:sir|madam|clerk|cashier|teller|manager|supervisor|advis[eo]r|assistant|agent|nurse|receptionist|colleague)$/u;
const POLISH =
  /^(?:p|pan|pana|panu|panem|panie|panowie|panów|panom|panami|panach|pani|panią|paniom|paniami|paniach|państw[oaue]|państwem|mgr|inż)$/u;
/** What somebody is at the counter, in whatever case: „kasjerką Kowalską”. */
const POLISH_JOB =
  /^(?:kierowni[kc]|kasjer|dorad[cz]|pracowni[kc]|konsultan[tc]|sprzedaw[cz]|recepcjoni[sś]|lekar|pielęgniar|doktor|profesor|dyrektor|dyspozytor|ochroniar)\p{L}*$/u;

/** A word that says how somebody is spoken to or what they are, and is no name; in small letters, without a full stop. */
export function isTitle(word: string): boolean {
  return isTitleOfSurname(word) || ENGLISH_JOB.test(word) || isPolishTitle(word) || ONLY_CHINESE.test(word);
}

/** Never stands before a first name: Mr James is somebody whose surname is James, „pan Stefan” is not. */
export function isTitleOfSurname(word: string): boolean {
  return BY_SURNAME.test(word);
}

/** A name behind it is inflected. */
export function isPolishTitle(word: string): boolean {
  return POLISH.test(word) || POLISH_JOB.test(word);
}
