import type { Draw } from './draw.ts';

const words = (text: string): readonly string[] => text.split(' ');

const SURNAMES_ZH = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 单 仇 解 查 朴 盖 区 翟 欧阳 司马 诸葛 尉迟 上官',
);
const GIVEN_ZH = words(
  '伟 芳 娜 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 文 华 建国 建华 志强 玉珍 玉兰 淑珍 小明 小红 晓东 晓燕 海燕 国庆 春梅 雪 婷 慧 倩 浩然 子轩 梓涵 雨桐 欣怡 佳琪 思远 俊杰 宇航 鹏 飞 亮 峰 龙 斌 波 辉 健 宁 燕 梅 琳 红梅 美玲 国强 振华 德明 永福 长青 䶮 㛃 𬭎 𠮷 喆 淼 犇 赟 旻 祎 翊 婕 珺 瑄',
);
/** The same people as Taiwan, Hong Kong or an old register writes them. */
const TRADITIONAL_ZH = words(
  '張偉 陳麗華 劉國強 楊曉燕 趙淑珍 黃振華 吳永福 鄭寧 謝靜 馮龍 許俊傑 蕭雨桐 鄧麗 葉紅',
);

const SURNAMES_EN = words(
  'Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Patel Khan Lewis James Phillips Mason Mitchell Rose Davis Rodgers Cox Murphy O’Neill Campbell Stewart MacDonald Fraser Hughes Edwards Baker Ahmed Singh Begum Okafor Adeyemi Nguyen García Müller Fernández Cholmondeley Featherstonehaugh Beauchamp Smith-Jones Ó’Súilleabháin',
);
const GIVEN_EN = words(
  'Oliver George Harry Jack Amelia Olivia Isla Emily Grace Lily Freya Charlotte Daniel Thomas Mary Margaret Patricia Zoë Chloë Siân Niamh Aoife Mohammed Aisha Priya Kwame Chidi Joyce Doris Ken Maureen Deirdre',
);
const SURNAMES_PL = words(
  'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Stępień Dudek Górski Pawlak Sikora Rutkowski Ostrowski Baran Szewczyk Tomaszewski Pietrzak Zając Jasiński Wąs Ćwik Żółć Śliwa Łuczak Gżegżółka Brzęczyszczykiewicz Wiśniewska-Kęs',
);
const GIVEN_PL = words(
  'Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Zofia Łucja Jadwiga Stanisława Piotr Krzysztof Andrzej Jan Stanisław Tomasz Paweł Michał Marcin Łukasz Grzegorz Zbigniew Wojciech Ryszard Świętosława',
);

export function nameZh(draw: Draw): string {
  return draw.chance(0.02)
    ? draw.of(TRADITIONAL_ZH)
    : draw.often(SURNAMES_ZH) +
        draw.of(GIVEN_ZH) +
        (draw.chance(0.25) ? ([...draw.of(GIVEN_ZH)][0] ?? '') : '');
}
export function nameEn(draw: Draw): string {
  return `${draw.of(GIVEN_EN)} ${draw.often(SURNAMES_EN)}`;
}
export function namePl(draw: Draw): string {
  const given = draw.of(GIVEN_PL);
  const surname = draw.often(SURNAMES_PL);
  return `${given} ${given.endsWith('a') ? surname.replace(/ski$/u, 'ska') : surname}`;
}

export const STAFF: readonly string[] = [
  '周岚',
  'Anna Nowak',
  'Tom Price',
  '李静',
  'Ewa Mazur',
  '何欣',
  'Priya Shah',
  '宋宁',
  'Jan Wrona',
  '马超',
];
