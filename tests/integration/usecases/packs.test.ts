import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { writePack } from '../../../electron/domain/packs/write-pack.ts';
import { ALL_PACKS } from '../../../electron/packs/index.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { SUPERVISOR, type DiskDesk } from '../../support/desk-on-disk.ts';
import { arrival, confirmedComplaint, eventKinds, everything, lastSeq, openDesk, payloads } from './desk.ts';

function shipped(id: string): Pack {
  const pack = ALL_PACKS.find((one) => one.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

/** The file of a pack with its version raised, changed as a person with an editor would. */
function edited(id: string, change: (text: string) => string, version = shipped(id).version + 1): string {
  const text = writePack({ ...shipped(id), version });
  const changed = change(text);
  if (changed === text) throw new Error('nothing was changed');
  return changed;
}

const locale = 'en-GB';
const SORRY = 'I am sorry you have had to come in about this.';
const IN_USE = 'I am sorry that this has brought you here today.';

async function inUse(one: DiskDesk, id: string): Promise<Pack> {
  const { packs } = await one.must('packs', {});
  return packs.find((pack) => pack.id === id) ?? Promise.reject(new Error(`no pack ${id}`));
}

describe('packs that staff change', () => {
  it('go out as a file, come back edited, are an event, and the shipped one can be put back', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const { path } = await one.must('export-pack', { packId: 'prompts-stages' });
    expect(path).toBe(join(one.folder, `prompts-stages-v${String(shipped('prompts-stages').version)}.json`));
    expect(readFileSync(path ?? '', 'utf8')).toBe(writePack(shipped('prompts-stages')));

    const source = edited('prompts-stages', (text) => text.replace(SORRY, IN_USE));
    writeFileSync(join(one.folder, 'pack.json'), `\uFEFF${source}`);
    const { file } = await one.must('read-pack-file', {});
    expect(file).toEqual({ name: 'pack.json', text: source });

    const before = lastSeq(one);
    const looked = await one.must('check-pack', { text: source, locale });
    expect(looked).toMatchObject({ taken: true, faults: [], pack: { changes: { changed: 1, added: 0 } } });
    expect(lastSeq(one)).toBe(before);
    const taken = await one.must('import-pack', { text: source, locale });
    expect(taken).toEqual(looked);
    expect(eventKinds(one, before)).toEqual(['pack-imported']);
    expect(JSON.stringify(await inUse(one, 'prompts-stages'))).toContain(IN_USE);
    const { packs } = await one.must('pack-list', {});
    expect(packs.find((pack) => pack.id === 'prompts-stages')).toMatchObject({
      state: 'changed',
      version: shipped('prompts-stages').version + 1,
      shippedVersion: shipped('prompts-stages').version,
      importedByName: SUPERVISOR,
      changes: { changed: 1 },
    });
    expect(packs.filter((pack) => pack.state === 'shipped')).toHaveLength(ALL_PACKS.length - 1);

    rebuildState(one.db);
    expect(JSON.stringify(await inUse(one, 'prompts-stages'))).toContain(IN_USE);
    await one.must('put-back-pack', { packId: 'prompts-stages' });
    expect(await inUse(one, 'prompts-stages')).toEqual(shipped('prompts-stages'));
    expect(eventKinds(one, before)).toEqual(['pack-imported', 'pack-put-back']);
    expect(verifyChain(one.db)).toMatchObject({ ok: true });

    // The version was given out once and stands for that content for ever.
    const again = await one.must('import-pack', { text: source, locale });
    expect(again.faults).toMatchObject([
      { code: 'version-not-raised', next: shipped('prompts-stages').version + 2 },
    ]);
    expect(await one.refused('put-back-pack', { packId: 'prompts-stages' })).toMatchObject({
      code: 'not-found',
    });
  });

  it('a clerk may look and change nothing', async () => {
    const one = await openDesk();
    const text = edited('prompts-stages', (source) => source.replace(SORRY, IN_USE));
    const before = everything(one);
    for (const outcome of [
      await one.ask('check-pack', { text, locale }),
      await one.ask('import-pack', { text, locale }),
      await one.ask('put-back-pack', { packId: 'prompts-stages' }),
      await one.ask('export-pack', { packId: 'prompts-stages' }),
      await one.ask('read-pack-file', {}),
    ]) {
      expect(outcome).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    expect((await one.must('pack-list', {})).packs).toHaveLength(ALL_PACKS.length);
    expect(everything(one)).toBe(before);
  });

  it.each([
    ['not JSON', () => '{ "kind": "prompt", }', 'not-json', 1],
    ['nothing', () => '', 'not-json', 1],
    ['a letter instead of a pack', () => '"Dear colleagues"', 'wrong-type', 1],
    [
      'a conditional apology',
      () => edited('prompts-stages', (text) => text.replace(SORRY, 'I am sorry if this caused you trouble.')),
      'wording',
      'if this caused',
    ],
    [
      'a conditional apology in Chinese',
      () =>
        edited('prompts-stages', (text) =>
          text.replace('为这件事让您专门跑一趟，我很抱歉。', '如果给您带来不便，我很抱歉。'),
        ),
      'wording',
      '如果给您带来不便',
    ],
    [
      'a conditional apology in Polish',
      () =>
        edited('prompts-stages', (text) =>
          text.replace(
            /"pl": "Przepraszam, że \{addr[^"]*"/u,
            '"pl": "Przepraszam, jeśli poczuła się Pani urażona."',
          ),
        ),
      'wording',
      'jeśli poczuła',
    ],
    [
      'an id twice',
      () => edited('prompts-stages', (text) => text.replace('"listen-open"', '"listen-most"')),
      'duplicate-id',
      'weighs on you most',
    ],
    [
      'an unknown slot',
      () => edited('prompts-stages', (text) => text.replace('weighs on you', 'weighs on {pet}')),
      'unknown-slot',
      '{pet}',
    ],
    [
      'a deadline without a source',
      () => edited('deadlines-pl', (text) => text.replace(/"source": "[^"]+"/u, '"source": ""')),
      'no-source',
      '"source": ""',
    ],
    [
      'a unit that no clock counts in',
      () => edited('deadlines-pl', (text) => text.replace('"calendar-days"', '"fortnights"')),
      'not-an-option',
      'fortnights',
    ],
    [
      'a key that stands twice',
      () =>
        edited('sector-bank', (text) =>
          text.replace('  "id": "sector-bank",', '  "id": "a",\n  "id": "sector-bank",'),
        ),
      'duplicate-key',
      '"id": "sector-bank"',
    ],
  ])('refuses %s, names the line, and changes nothing', async (_what, makeText, code, at) => {
    const one = await openDesk('en', SUPERVISOR);
    const text = makeText();
    const before = everything(one);
    const answer = await one.must('import-pack', { text, locale });
    expect(answer.taken).toBe(false);
    const line = typeof at === 'number' ? at : text.split('\n').findIndex((each) => each.includes(at)) + 1;
    expect(answer.faults[0]).toMatchObject({ code, line });
    expect(everything(one)).toBe(before);
    expect(one.bugs).toEqual([]);
  });

  it('tells a wording fault in the language of the screen, with the words it marks', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const text = edited('prompts-stages', (source) =>
      source.replace(SORRY, 'I am sorry if this caused you trouble.'),
    );
    const english = await one.must('import-pack', { text, locale });
    const polish = await one.must('import-pack', { text, locale: 'pl-PL' });
    expect(english.faults[0]?.wording).toMatchObject({ rule: 'conditional', language: 'en' });
    expect(english.faults[0]?.wording?.span).toContain('if this caused');
    expect(polish.faults[0]?.wording?.why).not.toBe(english.faults[0]?.wording?.why);
  });

  it('reads no file of 20 MB, no other encoding and no file that is not there', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const path = join(one.folder, 'pack.json');
    expect(await one.refused('read-pack-file', {})).toMatchObject({ code: 'disk-failed' });
    writeFileSync(path, Buffer.alloc(20_000_000, ' '));
    expect(await one.refused('read-pack-file', {})).toMatchObject({ code: 'file-too-large', limit: 3 });
    writeFileSync(path, Buffer.from('{"kind":"致歉"}', 'utf16le'));
    const wide = await one.ask('read-pack-file', {});
    expect(wide.ok && wide.value.file?.text).not.toContain('致歉');
    writeFileSync(path, Buffer.from([0x7b, 0xd6, 0xc2, 0xc7, 0xb8, 0x7d]));
    expect(await one.refused('read-pack-file', {})).toMatchObject({ code: 'file-not-text' });
    const before = everything(one);
    expect(await one.refused('import-pack', { text: ' '.repeat(20_000_000), locale })).toMatchObject({
      code: 'too-long',
    });
    const justTooLong = await one.must('import-pack', { text: ' '.repeat(1_000_001), locale });
    expect(justTooLong.faults).toMatchObject([{ code: 'too-large' }]);
    const hostile = await one.must('import-pack', { text: '['.repeat(1_000_000), locale });
    expect(hostile.faults).toMatchObject([{ code: 'not-json' }]);
    expect(everything(one)).toBe(before);
    expect(one.bugs).toEqual([]);
  });

  it('tells at most sixty faults, and how many more there are', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const text = edited('prompts-stages', (source) => source.replaceAll('"cue": "say"', '"cue": "sing"'));
    const wrong = text.split('"sing"').length - 1;
    const { faults, more } = await one.must('import-pack', { text, locale });
    expect(faults.length + more).toBeGreaterThanOrEqual(wrong);
    expect(faults.length).toBeLessThanOrEqual(60);
  });

  it('an own pack of deadlines comes beside the shipped ones and goes again', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const text = writePack({ ...shipped('deadlines-gb'), id: 'deadlines-own', version: 1 }).replaceAll(
      '"id": "gb-',
      '"id": "own-',
    );
    expect((await one.must('import-pack', { text, locale })).faults).toEqual([]);
    const { packs } = await one.must('pack-list', {});
    expect(packs.find((pack) => pack.id === 'deadlines-own')).toMatchObject({
      state: 'own',
      shippedVersion: null,
    });
    await one.must('put-back-pack', { packId: 'deadlines-own' });
    expect((await one.must('pack-list', {})).packs).toHaveLength(ALL_PACKS.length);
  });
});

describe('deadlines that staff change', () => {
  const OLD = 'Odpowiemy najpóźniej tego dnia. Brak odpowiedzi w tym terminie oznacza uznanie reklamacji.';
  const NEW = 'Odpowiemy najpóźniej tego dnia, listem poleconym.';
  const changed = (): string =>
    edited('deadlines-pl', (text) => text.replaceAll(OLD, NEW).replaceAll('"amount": 14', '"amount": 10'));

  const receiptOf = async (one: DiskDesk, caseId: string): Promise<string> => {
    const { paperId } = await one.must('draft-receipt', { caseId });
    return JSON.stringify((await one.must('paper', { paperId })).paper.blocks);
  };
  const dueOf = async (one: DiskDesk, caseId: string): Promise<string | undefined> =>
    (await one.must('case-page', { caseId })).statutory?.dueOn;

  it('never move a date that was given, nor the words that stood beside it', async () => {
    const one = await openDesk('pl', SUPERVISOR);
    const { caseId } = await confirmedComplaint(one, 'pl');
    const due = await dueOf(one, caseId);
    expect(await receiptOf(one, caseId)).toContain(OLD);
    await one.must('import-pack', { text: changed(), locale });
    expect(await dueOf(one, caseId)).toBe(due);
    expect(await receiptOf(one, caseId)).toContain(OLD);
    rebuildState(one.db);
    expect(await dueOf(one, caseId)).toBe(due);

    // The new words count for the next customer, once a supervisor has confirmed the changed rule.
    const { branch } = await one.must('desk-state', {});
    const rule = 'pl-hotel-reply';
    expect(branch?.confirmedRules).not.toContain(rule);
    if (branch === null) throw new Error('no branch');
    await one.must('change-branch', {
      branch: { ...branch, confirmedRules: [...branch.confirmedRules, rule] },
    });
    const next = await confirmedComplaint(one, 'pl');
    expect(await receiptOf(one, next.caseId)).toContain(NEW);
    expect(await dueOf(one, next.caseId)).not.toBe(due);

    // And after the shipped pack is back, both keep what they were given.
    await one.must('put-back-pack', { packId: 'deadlines-pl' });
    expect(await receiptOf(one, caseId)).toContain(OLD);
    expect(await receiptOf(one, next.caseId)).toContain(NEW);
    expect(payloads(one, 'case-confirmed').map((payload) => payload?.deadline?.packVersion)).toEqual([
      shipped('deadlines-pl').version,
      shipped('deadlines-pl').version + 1,
    ]);
  });

  it('a changed second-hand rule waits for a supervisor again, and says nothing until then', async () => {
    const one = await openDesk('pl', SUPERVISOR);
    const before = lastSeq(one);
    await one.must('import-pack', { text: changed(), locale });
    expect(eventKinds(one, before)).toEqual(['pack-imported', 'branch-changed']);
    const caseId = await arrival(one);
    expect((await one.must('intake', { caseId })).statutory).toBeNull();
  });
});
