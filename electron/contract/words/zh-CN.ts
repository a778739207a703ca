import type { Words } from './words.ts';

export const zhCN: Words = {
  chooseFolder: '日结包要存到的文件夹或U盘',
  useThisFolder: '用这个文件夹',
  folderForPack: '内容包要存到的文件夹或U盘',
  choosePack: '内容包文件',
  useThisFile: '读取这个文件',
};
