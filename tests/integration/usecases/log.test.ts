import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import { CLERK, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { plainUnzip } from '../package/plain-unzip.ts';
import { confirmedComplaint, emptyFolder, openDesk } from './desk.ts';

const EVERYTHING = { query: '', filters: { ...NO_FILTERS, states: [] } };

async function deskHere(): Promise<DiskDesk> {
  const one = await openDesk('en', CLERK);
  const staffConcerned = 'Rhys Concerned';
  await confirmedComplaint(one, 'en', {
    customerName: '=HYPERLINK("x")',
    matter: 'Card kept',
    staffConcerned,
  });
  await confirmedComplaint(one, 'en', { customerName: 'Jodie Marsh', matter: 'Line cut off' });
  one.outFolder.path = emptyFolder();
  return one;
}

describe('questions kept at the desk', () => {
  it('stand under their name, one replaces its namesake, twenty are enough', async () => {
    const one = await deskHere();
    const view = {
      name: 'Polish',
      query: 'rachunek',
      filters: { ...EVERYTHING.filters, language: 'pl' as const },
    };
    await one.must('save-log-view', view);
    await one.must('save-log-view', { ...view, query: 'faktura' });
    expect((await one.must('log-choices', {})).views).toEqual([{ ...view, query: 'faktura' }]);
    for (let n = 1; n < 20; n += 1) await one.must('save-log-view', { ...view, name: `view ${String(n)}` });
    expect(await one.refused('save-log-view', { ...view, name: 'one more' })).toMatchObject({
      code: 'too-many-views',
      limit: 20,
    });
    await one.must('drop-log-view', { name: 'Polish' });
    expect((await one.must('log-choices', {})).views).toHaveLength(19);
  });
});

describe('an export of a selection', () => {
  const order = { ...EVERYTHING, format: 'csv' as const, staffConcerned: false, stepUp: null };

  it('needs a supervisor, is one whole file, and an event of the log', async () => {
    const one = await deskHere();
    one.seat(CLERK);
    expect(await one.refused('export-log', order)).toMatchObject({ code: 'not-allowed', field: 'stepUp' });
    const stepUp = { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    const { path, cases } = await one.must('export-log', { ...order, query: 'card kept', stepUp });
    expect(cases).toBe(1);
    const text = readFileSync(path, 'utf8');
    expect(text.startsWith('\uFEFFcase_number,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(3);
    // A name that begins like a formula is made safe; a colleague's name is not there unless asked for.
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toContain('Rhys Concerned');
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.part'))).toEqual([]);
    const last = one.db
      .prepare(
        `SELECT kind, second_actor, payload FROM event JOIN event_payload ON event_seq = seq ORDER BY seq DESC LIMIT 1`,
      )
      .get();
    expect(last).toEqual({
      kind: 'log-exported',
      second_actor: one.staffId(SUPERVISOR),
      payload: '{"cases":1,"format":"csv","staffConcerned":false}',
    });
  });

  it('carries the staff concerned only where a supervisor asks, and opens as a workbook', async () => {
    const one = await deskHere();
    one.seat(SUPERVISOR);
    const csv = await one.must('export-log', { ...order, staffConcerned: true });
    expect(readFileSync(csv.path, 'utf8')).toContain('Rhys Concerned');
    expect(await one.must('export-log', order).then(({ path }) => readFileSync(path, 'utf8'))).not.toContain(
      'staff_concerned',
    );
    const { path, cases } = await one.must('export-log', { ...order, format: 'xlsx' });
    expect([basename(path).endsWith('.xlsx'), cases]).toEqual([true, 2]);
    expect([...plainUnzip(readFileSync(path)).keys()]).toContain('xl/worksheets/sheet1.xml');
  });

  it('tells nobody which complaints are about themselves, neither whoever exports nor the supervisor beside', async () => {
    const one = await deskHere();
    const [forename = '', surname = ''] = SUPERVISOR.split(' ');
    one.seat(CLERK);
    for (const staffConcerned of [`Ms ${surname}`, CLERK, 'Otis Marchbanks'])
      await confirmedComplaint(one, 'en', { staffConcerned });
    const read = async (stepUp: { supervisorId: string; pin: string } | null): Promise<string> =>
      readFileSync((await one.must('export-log', { ...order, staffConcerned: true, stepUp })).path, 'utf8');
    const beside = await read({ supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN });
    const cells = beside.split('\r\n').map((line) => line.split(',').at(-1));
    expect(cells).toContain('Otis Marchbanks');
    expect(cells).not.toContain(CLERK);
    expect(beside).not.toMatch(new RegExp(`${forename}|${surname}`, 'u'));
    one.seat(SUPERVISOR);
    const alone = (await read(null)).split('\r\n').map((line) => line.split(',').at(-1));
    expect(alone).toEqual(expect.arrayContaining(['Otis Marchbanks', CLERK]));
    expect(alone).not.toContain(`Ms ${surname}`);
  });
});
