import type { Words } from './words.ts';

export const enGB: Words = {
  chooseFolder: 'Folder or stick for the day’s package',
  useThisFolder: 'Use this folder',
  folderForPack: 'Folder or stick for the pack’s file',
  choosePack: 'File of a pack',
  useThisFile: 'Read this file',
};
