/** Two-character surnames in use. */
const COMPOUND_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '司空',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '端木',
  '南宫',
  '宇文',
  '长孙',
  '轩辕',
  '呼延',
  '淳于',
  '鲜于',
  '濮阳',
  '申屠',
  '百里',
  '东郭',
  '西门',
  '独孤',
  '赫连',
  '拓跋',
  '澹台',
  '万俟',
];

/** The commonest surnames: with one of these before it, what looks like a surname may be the end of somebody's whole name (陈小林). */
export const COMMON_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

/** First characters of the two-character surnames that end as this one does: 马 is no surname in 司马. */
export function longerSurnames(surname: string): readonly string[] {
  return COMPOUND_SURNAMES.filter((one) => one !== surname && one.endsWith(surname)).map((one) =>
    one.charAt(0),
  );
}

/**
 * What stands before 先生 or 女士 when somebody is addressed: the surname (马玉珍 → 马, 欧阳雪 → 欧阳). A name with a middle dot
 * (阿依古丽·买买提), or of four characters and more without a compound surname (乌云其其格), has no Han surname in front: it stays whole.
 */
export function calledByTitle(name: string): string {
  const compound = COMPOUND_SURNAMES.find((surname) => name.startsWith(surname));
  if (compound !== undefined) return compound;
  const characters = [...name];
  const hasSurname = characters.length <= 3 && characters.every((one) => /\p{Script=Han}/u.test(one));
  return hasSurname ? (characters[0] ?? '') : name;
}
