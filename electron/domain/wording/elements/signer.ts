import type { PaperLanguage } from '../../language.ts';

const CLOSING: Readonly<Record<PaperLanguage, RegExp>> = {
  zh: /敬上|谨上|謹上|谨启|敬启/u,
  en: /\b(?:yours (?:sincerely|faithfully|truly|ever|respectfully)|yours,|sincerely(?: yours)?|respectfully|(?:kind|kindest|best|warm|warmest|with|good) (?:kind |best |warm |many )?(?:regards|wishes|thanks)|regards|all the (?:very )?best|thanking you|many thanks|cheers,|le (?:gach|meas)[^\n]*)/iu,
  pl: /z (?:\p{L}+ ){0,2}(?:poważaniem|wyrazami|szacunkiem|szacunku|serdecznością|życzliwością|pozdrowieni(?:em|ami)|ukłonami|ukłonem|uszanowaniem|nadzieją)|(?<!\p{L})ukłony|(?<!\p{L})kłaniam się|serdeczności|do (?:zobaczenia|usłyszenia)|(?<!\p{L})szczerze oddan\p{L}+|łączę (?:\p{L}+ )?(?:pozdrowienia|wyrazy)|pozdrawiam|pozdrowieni(?:a|ami)|(?<!\p{L})(?:uściski|ściskam(?:y)?|pozdro)(?!\p{L})|pozostaj(?:ę|emy) z/iu,
};
const ZH_TITLE =
  '经理|主任|行长|店长|店主|站长|院长|护士长|所长|馆长|校长|园长|主管|总监|专员|负责人|班长|段长|科长|处长|部长|厂长|车队长|领班|师傅|老师|医师|经办人?|受理人?|經理|行長|店長|站長|院長|護士長|所長|館長|校長|主管|總監|專員|負責人|班長|段長|科長|處長|部長|師傅|老師|醫師|經辦人?';
/** The commonest family names, in both scripts: a name of two or three characters at the end of a letter begins with one. */
const ZH_SURNAME =
  '[王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林郑谢罗梁宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲冉骆辛管靳管欧路詹游闫苑费卓蓝应鲍卫简柴米闵尤桂祁殷時时喻屈沙麦楼娄婁張劉陳楊黃趙吳孫馬鄭謝羅許鄧馮韓蕭葉蔣蘇魏呂鍾盧譚陸賈韋鄒閻龍賀顧錢嚴湯溫龐顏莊聶魯關蘭寧紀單駱歐闞]';
const ZH_NAME = `(?:(?:欧阳|司马|上官|诸葛|司徒|歐陽|司馬|諸葛)[\\p{Script=Han}]{1,2}|${ZH_SURNAME}[\\p{Script=Han}]{1,2}|[小老阿][\\p{Script=Han}]|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|【[^】]+】)`;
/** On a line of its own, under or after the office: 供电所所长 何志刚 · 行李查询 夏蕾，5550 0779 · 受理：钱进. */
const ZH_SIGNED = new RegExp(
  `^[^。！？，；：\\n]{0,20}(?:[\\s：:]|${ZH_TITLE})${ZH_NAME}(?:[，,（(\\s]+[^。！？]{0,20})?\\s*$|^${ZH_NAME}(?:[，,（(\\s]+[^。！？\\n]{0,18})?\\s*$|^[^。！？，；\\n]{0,16}[\\s：:]${ZH_SURNAME}(?:${ZH_TITLE})\\s*$|^[^。！？，；：\\n]{2,18}[\\s](?!(?:敬|谨|謹|全体|全體|客服|服务|服務))[\\p{Script=Han}]{2,3}(?<![部处處科组組室店司行院所局会會厅廳站心队隊日月号號上启啟馆館园園校])(?:[，,（(\\s]+[^。！？\\n]{0,18})?\\s*$|^(?![\\p{Script=Han}]*(?:此致|敬礼|敬禮|顺颂|順頌|商祺|时祺|時祺|客服|物业|前台|全体|祝|平安|安康))[\\p{Script=Han}]{2,3}(?<![部处處科组組室店司行院局所会會厅廳站心队隊日月号號上启啟馆館园園校班委办辦课課长長任理员員师師座])(?:\\s*(?:敬上|谨启|謹啟|敬启|敬啟|谨上|謹上|拜上))?\\s*$|^[\\p{Script=Han}]{2,6}·[\\p{Script=Han}]{2,8}\\s*$|(?:签名|签字|署名)[：:]\\s*${ZH_NAME}`,
  'u',
);
/** A date under the name, or a line of good wishes, is not the signature. */
const ZH_AFTER_NAME =
  /^(?:\s*|[\d〇一二三四五六七八九十年月日号.\-/ ]+|此致|敬礼|敬禮|祝.{0,12}|顺颂.{0,6}|順頌.{0,6})$/u;
/** How many lines from the end a name may stand. */
const ZH_LAST_LINES = 3;

/** Two capitalised words, or a named blank, on a line of their own or before a comma: a person's name. */
const NAME = /^\s*(?:\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}|\[[^\]]+\])\s*(?:[,(–-].*)?$/mu;

/** „Kornelia z obsługi klienta”: a first name with its office is a person too. */
const PL_FIRST_NAME = /^\s*\p{Lu}\p{Ll}{2,}(?:,? (?:z|ze|od) [^\n]{3,40})?\s*$/mu;

/** dr Janina Kos, mgr inż. Adam Lis. */
const PL_TITLES = /^(?:(?:dr|mgr|inż|prof|lek|med|dent|hab|lic|kpt|asp|mł|st)\b\.? ?)+/gimu;

/** A line that is a name and nothing else, with an office after a comma: „Dagmara Lis”, „dr Leon Wasiak, dyrektor”. */
const PL_NAME_LINE =
  /^(?:(?:dr|mgr|inż|prof|lek|med|dent|hab|lic)\b\.? ?)*\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}-]*\.?){1,2}(?: ?[,(–-] ?[^.!?]{2,60})?$/iu;
/** „Przyjęła: Oliwia Świątek”, „W imieniu wodociągów: Aneta Bury”. */
const PL_SIGNED_BY =
  /^(?:przyj(?:ął|ęła)|sporządził|podpisał|spisał|wystawił|prowadzi|odpowiada|za|w imieniu|podpis)[^:\n]{0,40}:\s*\p{Lu}[\p{Ll}-]+ \p{Lu}/iu;
/** A firm, a team or a street has capitals too. */
const PL_NO_PERSON =
  /(?<!\p{L})(?:zesp[oó]ł|dział|biuro|bank|hotel|szpital|sp[oó]łka|urząd|oddział|obsług|infolinia|redakcja|dyrekcja|zarząd|centrum|ulica|ul\.|sz?anown|drog|panie|pani|państw)/iu;
/** How many lines from the end a name may stand without a closing formula. */
const PL_LAST_LINES = 3;

/** Many letters end with the name alone, after the last paragraph. */
function signedInPolish(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .slice(2)
    .slice(-PL_LAST_LINES)
    .some(
      (line) =>
        PL_SIGNED_BY.test(line) ||
        (/^\p{Ll}{0,4}\.? ?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}/u.test(line) &&
          PL_NAME_LINE.test(line) &&
          !PL_NO_PERSON.test(line)),
    );
}

/** A desk or a team signs for nobody. */
const NO_PERSON =
  /\b(?:team|department|desk|services?|enquiries|relations|support|care|cent(?:re|er)|office|customers?|management|group|division|unit|limited|ltd|plc|bank|hotel|council|trust)\b/iu;

/** A line that is a name and nothing else, with an office after a comma: „Mary O'Dea, Matron”, „Taken down by Joan Hill”. */
const EN_NAME_LINE =
  /^(?:(?:taken down|signed|received|written) by |for [^:,]{3,30}: |(?:mr|mrs|ms|miss|mx|dr|prof)\.? )?\p{Lu}[\p{L}'’-]*\.?(?: (?:(?:de|van|von|le|la|al|mac) )?\p{Lu}[\p{L}'’.-]*){1,3}(?: ?[,(–-] ?[^.!?]{2,60})?$/iu;
const EN_CAPITALS = /(?<!\p{L})\p{Lu}\p{Ll}*[’'.-]?\p{L}* \p{Lu}/u;
/** An office has capitals too. */
const EN_OFFICE =
  /\b(?:manager|officer|director|clerk|head|owner|proprietor|secretary|supervisor|leader|operations|claims|billing|repairs|appointments|planning|property|after-sales|store|shop|complaints|sales|accounts|branch|airport|station|hospital|school|street|road|house|dear|re|ref|reference|case|answer|complaint|regards|sincerely|faithfully|wishes)\b/iu;
/** How many lines from the end a name may stand. */
const EN_LAST_LINES = 3;

/** A letter may close with any words („Mind yourself,”) or with the name alone. */
function signedInEnglish(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .slice(1)
    .slice(-EN_LAST_LINES)
    .some((line) => {
      const [name = ''] = line.split(/[,(–]| - /u);
      return (
        EN_NAME_LINE.test(line) && EN_CAPITALS.test(name) && !NO_PERSON.test(name) && !EN_OFFICE.test(name)
      );
    });
}

/** How far from the end of a text a signature may begin, in characters. */
const TAIL = 260;

/** Where the closing line of a letter begins; the end of the text when it has none. */
export function closingAt(text: string, lang: PaperLanguage): number {
  const from = Math.max(0, text.length - TAIL);
  const closing = CLOSING[lang].exec(text.slice(from));
  return closing === null ? text.length : from + closing.index;
}

/** True when the text ends with the name of a person under a closing line, or in Chinese with a name and its office. */
export function hasSigner(text: string, lang: PaperLanguage): boolean {
  const tail = text.slice(-TAIL);
  if (lang === 'zh') {
    const lines = text.split('\n').filter((line) => !ZH_AFTER_NAME.test(line.trim()));
    return (
      lines.length > 1 &&
      lines
        .slice(1)
        .slice(-ZH_LAST_LINES)
        .some((line) => ZH_SIGNED.test(line.trim()))
    );
  }
  if (lang === 'pl' && signedInPolish(text)) return true;
  if (lang === 'en' && signedInEnglish(text)) return true;
  const closing = CLOSING[lang].exec(tail);
  if (closing === null) return false;
  const after = tail.slice(closing.index + closing[0].length).replace(/^[\s,.]+/u, '');
  if (lang === 'pl' && PL_FIRST_NAME.test(after)) return true;
  const signed = NAME.exec(
    lang === 'en'
      ? after.replace(/^to [^\n]*\n\s*/u, '')
      : lang === 'pl'
        ? after.replace(PL_TITLES, '')
        : after,
  );
  return signed !== null && (lang !== 'en' || !NO_PERSON.test(signed[0].trim().split(/[\n,(–-]/u)[0] ?? ''));
}
