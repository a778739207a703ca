import { describe, expect, it } from 'vitest';
import type { ChannelInput } from '../../../electron/contract/channels.ts';
import { BRANCHES, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { SMALL_LOGO } from '../../support/small-logo.ts';
import { everything, openDesk } from './desk.ts';

const TYPED: ChannelInput<'sample-sheet'> = {
  paper: 'apology',
  language: 'en',
  letterhead: {
    ...BRANCHES.en.letterhead,
    en: { ...BRANCHES.en.letterhead.en, organisation: 'Marlbrook Water' },
  },
  stationery: { ...BRANCHES.en.stationery, logo: SMALL_LOGO },
};

describe('a sample on a letterhead that is not saved', () => {
  it('is drawn for whoever is signed in, and nothing is written', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const before = everything(one);
    const first = await one.must('sample-sheet', TYPED);
    expect(first).toMatchObject({ widthMm: 210, heightMm: 297, uncovered: [] });
    expect(first.previewUrl).toMatch(/^app:\/\/desk\/paper\/[0-9a-f-]+$/);
    const next = await one.must('sample-sheet', TYPED);
    expect(next.previewUrl).not.toBe(first.previewUrl);
    expect(everything(one)).toBe(before);
    await one.must('lock', {});
    expect(await one.refused('sample-sheet', TYPED)).toMatchObject({ code: 'not-signed-in' });
  });

  it('of a receipt on A5 is as large as its sheets', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const stationery = { ...TYPED.stationery, receipt: 'a5' as const };
    const sheets = await one.must('sample-sheet', { ...TYPED, paper: 'receipt', stationery });
    expect(sheets.widthMm).toBe(148);
    expect(sheets.heightMm % 210).toBe(0);
  });

  it('on the roll is a strip as long as its words', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const stationery = { ...TYPED.stationery, receipt: 'roll' as const };
    const strip = await one.must('sample-sheet', { ...TYPED, paper: 'receipt', stationery });
    expect(strip.widthMm).toBe(80);
    expect(strip.heightMm).toBeGreaterThan(150);
    expect((await one.must('sample-sheet', { ...TYPED, stationery })).widthMm).toBe(210);
  });

  it('names the characters no face draws, and refuses a logo that is none', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const head = { ...TYPED.letterhead.en, branchName: 'Quay \u{1F3E6}' };
    expect(
      await one.must('sample-sheet', { ...TYPED, letterhead: { ...TYPED.letterhead, en: head } }),
    ).toMatchObject({ uncovered: ['\u{1F3E6}'] });
    const logo = { type: 'image/png', base64: 'AAAA' } as const;
    expect(
      await one.refused('sample-sheet', { ...TYPED, stationery: { ...TYPED.stationery, logo } }),
    ).toMatchObject({ code: 'not-an-option', field: 'logo' });
  });
});
