import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import { practiceFile } from '../../../electron/store/practice/practice-file.ts';
import { CLERK, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { emptyFolder, everything, openDesk, type, arrival } from './desk.ts';

type Moves = { kind: 'said'; words: string }[];

function bestMoves(play: RolePlay): Moves {
  const { listen, feelings, remedy, apologise } = play.beats;
  return [...listen.good, feelings.good[0], remedy.good[0], apologise.good[0]].map((words) => ({
    kind: 'said' as const,
    words: words ?? '',
  }));
}

/** A rehearsal ends in a file of its own, with marks that main worked out. */
describe('rehearsals', () => {
  it('keeps marks beside the log, never in it, and shows a clerk only their own', async () => {
    const desk = await openDesk('en');
    await type(desk, await arrival(desk), { customerName: 'Ms Real Name' });
    const { plays } = await desk.must('role-plays', {});
    const play = plays.find(({ language }) => language === 'en');
    if (play === undefined) throw new Error('no English play');
    const before = everything(desk);
    await desk.must('note-practice', { playId: play.id, moves: bestMoves(play) });
    expect(everything(desk)).toBe(before);
    const mine = await desk.must('practice-results', {});
    expect(mine.results).toMatchObject([
      {
        name: CLERK,
        playId: play.id,
        passed: true,
        ended: 'settled',
        marks: { listening: 5, wording: 5, order: 5, promises: 5 },
      },
    ]);
    desk.seat(SUPERVISOR);
    const seen = await desk.must('practice-results', {});
    expect(seen.results).toHaveLength(1);
    await desk.must('note-practice', { playId: play.id, moves: bestMoves(play) });
    desk.seat(CLERK);
    expect((await desk.must('practice-results', {})).results).toHaveLength(1);
  });

  it('takes no talk that is not over and no play that does not exist', async () => {
    const desk = await openDesk('en');
    const unknown = await desk.ask('note-practice', { playId: 'none', moves: [] });
    expect(unknown).toMatchObject({ ok: false, code: 'not-found' });
    const { plays } = await desk.must('role-plays', {});
    const open = await desk.ask('note-practice', { playId: plays[0]?.id ?? '', moves: [{ kind: 'paused' }] });
    expect(open).toMatchObject({ ok: false, code: 'wrong-shape' });
    expect((await desk.must('practice-results', {})).results).toEqual([]);
  });

  it('lets a supervisor clear what one person has rehearsed, and nobody else', async () => {
    const desk = await openDesk('en');
    const { plays } = await desk.must('role-plays', {});
    const [play] = plays;
    if (play === undefined) throw new Error('no play');
    await desk.must('note-practice', { playId: play.id, moves: bestMoves(play) });
    const staffId = desk.staffId(CLERK);
    expect(await desk.ask('clear-practice', { staffId })).toMatchObject({ ok: false, code: 'not-allowed' });
    desk.seat(SUPERVISOR);
    await desk.must('note-practice', { playId: play.id, moves: bestMoves(play) });
    await desk.must('clear-practice', { staffId });
    expect((await desk.must('practice-results', {})).results.map(({ name }) => name)).toEqual([SUPERVISOR]);
  });

  it('makes its file only when it is asked, and says when it is not one of ours', () => {
    const folder = emptyFolder();
    const file = join(folder, 'practice.db');
    const results = practiceFile(file);
    expect(existsSync(file)).toBe(false);
    expect(results.all()).toEqual({ ok: true, value: [] });
    expect(existsSync(file)).toBe(true);
  });
});
