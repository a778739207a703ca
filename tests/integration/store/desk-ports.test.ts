import { describe, expect, it } from 'vitest';
import { draftsPort, logPort, recordsPort } from '../../../electron/store/desk-ports.ts';
import { settingOf, saveSetting } from '../../../electron/store/records/setting.ts';
import {
  ANNA,
  arrived,
  at,
  by,
  confirmed,
  deskStore,
  drafted,
  PDF_HASH,
  printed,
  staffAdded,
} from './temporary-store.ts';

describe('the ports of the use cases', () => {
  it('write what belongs to a decision in its own transaction', () => {
    const { db } = deskStore();
    const [log, drafts, records] = [logPort(db), draftsPort(db), recordsPort(db)];
    const fields = { channel: 'in-person', paperLanguage: 'en' } as const;
    log.append(by(ANNA, at('09:00')), [arrived('case-1', 1)], { openDraft: { caseId: 'case-1', fields } });
    expect(drafts.of('case-1')).toEqual({
      fields,
      stage: 'receive',
      cursor: '',
      revision: 1,
      savedAt: at('09:00'),
    });
    log.append(by(ANNA, at('09:10')), [confirmed('case-1', {}), drafted('case-1', 'letter', 'apology')], {
      dropDraftOf: 'case-1',
    });
    expect(drafts.of('case-1')).toBeNull();
    drafts.saveLetter('letter', [{ part: 'thanks', text: 'Thank you' }], at('09:11'));
    const pdf = { paperId: 'letter', bytes: new Uint8Array([1]), sha256: PDF_HASH };
    log.append(by(ANNA, at('09:12')), [printed('case-1', 'letter')], {
      storePdf: pdf,
      dropLetterDraftOf: 'letter',
    });
    expect(drafts.letterOf('letter')).toEqual([]);
    expect(records.pdfOf('letter')).toEqual(Buffer.from([1]));
    expect(records.today('2026-06-11', at('09:13'), () => false).tally.received).toBe(1);
  });

  it('undo the decision when what belongs to it cannot be written', () => {
    const { db } = deskStore();
    const pdf = { paperId: 'nothing', bytes: new Uint8Array([1]), sha256: PDF_HASH };
    expect(() =>
      logPort(db).append(by(ANNA, at('09:00')), [arrived('case-1', 1)], { storePdf: pdf }),
    ).toThrow();
    expect(recordsPort(db).caseRow('case-1')).toBeNull();
  });

  it('keep PINs and wrong tries beside the log, where no package takes them', () => {
    const { db } = deskStore();
    const records = recordsPort(db);
    const hash = { hash: 'aGFzaA', salt: 'c2FsdA', cost: 65_536 };
    logPort(db).append(by(ANNA, at('09:00')), [staffAdded('piotr', 'Piotr')], {
      storePin: { staffId: 'piotr', hash },
    });
    expect(records.staff().map(({ id, name, role }) => [id, name, role])).toEqual([
      [ANNA, 'Anna Nowak', 'supervisor'],
      ['piotr', 'Piotr', 'clerk'],
    ]);
    expect(records.pinOf('piotr')).toEqual({ ...hash, failures: 0, lockedUntil: null });
    records.notePinTry('piotr', 3, at('09:05'));
    expect(records.pinOf('piotr')).toMatchObject({ failures: 3, lockedUntil: at('09:05') });
    expect(records.pinOf(ANNA)).toBeNull();
    expect(db.prepare(`SELECT count(*) FROM event_payload WHERE payload LIKE '%aGFzaA%'`).pluck().get()).toBe(
      0,
    );
  });

  it('keep settings of the screen as values', () => {
    const { db } = deskStore();
    expect(settingOf(db, 'appearance')).toBeUndefined();
    saveSetting(db, 'appearance', { theme: 'dark', scale: 1.15 }, at('09:00'));
    saveSetting(db, 'appearance', { theme: 'light', scale: 1 }, at('09:01'));
    expect(settingOf(db, 'appearance')).toEqual({ theme: 'light', scale: 1 });
  });
});
