import type { Words } from './words.ts';

export const enGB: Words = {
  chooseFolder: 'Folder or stick for the day’s package',
  useThisFolder: 'Use this folder',
};
