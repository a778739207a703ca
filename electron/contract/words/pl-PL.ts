import type { Words } from './words.ts';

export const plPL: Words = {
  chooseFolder: 'Folder lub pendrive na paczkę dnia',
  useThisFolder: 'Użyj tego folderu',
};
