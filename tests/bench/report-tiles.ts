import { openStore } from '../../electron/store/open-store.ts';
import { comparedWith, periodOf } from '../../electron/domain/reports/period.ts';
import type { Comparison, PeriodKind } from '../../electron/domain/reports/period.ts';
import { reportBoard } from '../../electron/domain/reports/board.ts';
import { REPORTS, REPORT_SHAPES } from '../../electron/domain/reports/report.ts';
import type { ReportName } from '../../electron/domain/reports/report.ts';
import type { Db } from '../../electron/store/database.ts';
import { reportFigures, reportVolume } from '../../electron/store/records/report.ts';
import { LOG_NOW } from './data/make-case.ts';
import { at, timed } from './figure.ts';
import type { Part } from './bench-run.ts';

/** Periods somebody asks for; `free` is all ten years. */
const ASKED: readonly (readonly [PeriodKind, string, string | null, Comparison])[] = [
  ['day', '2026-10-20', null, 'before'],
  ['week', '2026-10-20', null, 'before'],
  ['month', '2026-10-20', null, 'before'],
  ['month', '2021-02-11', null, 'year-before'],
  ['quarter', '2026-08-01', null, 'before'],
  ['year', '2026-03-01', null, 'year-before'],
  ['year', '2019-03-01', null, 'before'],
  ['free', '2016-11-01', LOG_NOW.slice(0, 10), 'before'],
  ['free', '2018-03-17', '2024-09-23', 'year-before'],
];
const ROUNDS = 20;

/** One report alone: its measures over the period and the one compared with, and what the rows make of them. */
export function tileOf(db: Db, report: ReportName, asked: (typeof ASKED)[number]): void {
  const [kind, day, to, by] = asked;
  const period = periodOf(kind, day, to);
  const { measures } = REPORT_SHAPES[report];
  reportBoard({
    now: reportFigures(db, period, measures),
    before: reportFigures(db, comparedWith(kind, period, by), measures),
    volume: report === 'volume' ? reportVolume(db, period) : [],
  });
}

function boardOf(db: Db, [kind, day, to, by]: (typeof ASKED)[number]): void {
  const period = periodOf(kind, day, to);
  reportBoard({
    now: reportFigures(db, period),
    before: reportFigures(db, comparedWith(kind, period, by)),
    volume: reportVolume(db, period),
  });
}

/** What a tile and the whole board take, in the engine; every period in turn, so that none finds its own pages only. */
export const reportsPart: Part = {
  names: ['report_tile_p95', 'report_board'],
  measure: (run) => {
    const opened = openStore(run.copy());
    if (!opened.ok) throw new Error(opened.code);
    const { db, close } = opened.value;
    const tiles: number[] = [];
    const boards: number[] = [];
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const asked of ASKED) {
          boards.push(
            timed(() => {
              boardOf(db, asked);
            }),
          );
          for (const report of REPORTS)
            tiles.push(
              timed(() => {
                tileOf(db, report, asked);
              }),
            );
        }
      }
    } finally {
      close();
    }
    run.say('report_tile_p95', { value: at(tiles, 0.95), n: tiles.length });
    run.say('report_board', { value: at(boards, 0.95), n: boards.length });
  },
};
