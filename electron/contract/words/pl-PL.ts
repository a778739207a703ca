import type { Words } from './words.ts';

export const plPL: Words = {
  chooseFolder: 'Folder lub pendrive na paczkę dnia',
  useThisFolder: 'Użyj tego folderu',
  folderForPack: 'Folder lub pendrive na plik pakietu',
  choosePack: 'Plik pakietu',
  useThisFile: 'Wczytaj ten plik',
};
