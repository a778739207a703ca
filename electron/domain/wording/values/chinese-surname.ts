/** Surnames that sound alike, or nearly: one for the other is a slip of who heard the name, and not another person. */
const ALIKE =
  '张章 尹殷印 付傅符富 赵兆肇 李黎厉利 王汪 何贺和 程成承 陈谌 林凌 徐许 于余俞虞喻郁 肖萧 江姜蒋 吴武邬伍巫 杨阳羊 石施史时 韦魏卫 严颜阎闫晏 沈申 孟蒙 谢解 罗骆 华花 冯丰封 常长 钟仲 薛雪 侯后 戴代 白柏 邱秋仇裘 秦覃 顾古谷 温文闻 季纪冀吉 齐祁戚 童佟 苗缪 向项相 关管官 卢鲁路陆 康亢 宁甯 郝好 龚宫公 樊范 崔催 贾甲 辛新 单善 曲屈瞿 安庵 岳乐 左佐 柯珂 管官 祝朱竺 储楚 方房 高郜 郭国 黄皇 胡扈 刘柳 梁良 倪尼 彭朋 任仁 宋送 苏素 唐汤 田甜 万宛 夏霞 邢幸 姚尧 叶业 易伊 袁原元 曾增 郑正 周邹'.split(
    ' ',
  );

/** Whether a name used to greet somebody belongs to another person altogether, and is not the customer's own misspelt. */
export function isStranger(typed: string, name: string, surname: string): boolean {
  const [one, other] = [typed.charAt(0), name.charAt(0)];
  if (typed === name || typed === surname || surname.includes(typed) || name.endsWith(typed)) return false;
  return one !== other && !ALIKE.some((group) => group.includes(one) && group.includes(other));
}
