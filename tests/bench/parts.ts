import { dayPart, yearPart } from './app-day.ts';
import { letterPart, lettersPart } from './app-papers.ts';
import { returningPart } from './app-returning.ts';
import { channelSearchPart } from './app-search.ts';
import { commandsPart, slowDiskPart } from './app-saves.ts';
import { memoryPart, startPart } from './app-start.ts';
import { backupPart } from './backup.ts';
import type { Part } from './bench-run.ts';
import { headOfficePart } from './head-office.ts';
import { processorPart } from './processor.ts';
import { reportsPart } from './report-tiles.ts';
import { csvPart } from './csv.ts';
import { searchPart } from './search.ts';
import { savesPart, syncsPart } from './store.ts';
import { wordingPart } from './wording.ts';

/** In the order they run: the machine and R first, then what needs no window. */
export const PARTS: readonly Part[] = [
  processorPart,
  savesPart,
  syncsPart,
  searchPart,
  reportsPart,
  backupPart,
  csvPart,
  wordingPart,
  headOfficePart,
  startPart,
  memoryPart,
  channelSearchPart,
  returningPart,
  commandsPart,
  slowDiskPart,
  yearPart,
  lettersPart,
  dayPart,
  letterPart,
];
