import type { Words } from './words.ts';

export const zhCN: Words = { chooseFolder: '日结包要存到的文件夹或U盘', useThisFolder: '用这个文件夹' };
