import { describe, expect, it } from 'vitest';
import { openPaperFonts } from '../../../electron/documents/paper/fonts/paper-fonts.ts';
import type { Paper } from '../../../electron/domain/paper.ts';
import { composeApology } from '../../../electron/domain/papers/compose-apology.ts';
import { FIRST_STATIONERY } from '../../../electron/domain/stationery.ts';
import type { Stationery } from '../../../electron/domain/stationery.ts';
import { makePaperPress } from '../../../electron/main/paper-press.ts';
import type { DeskPress } from '../../../electron/main/paper-press.ts';
import { languageOf } from '../../../electron/domain/papers/paper-input.ts';
import { DISCONNECTED_LINE } from '../../golden/papers/sample-cases.ts';
import { paperFontFolder } from '../../support/paper-fonts.ts';

const NUMBER = 'WTJ-1-260608-001-7';
const fonts = openPaperFonts(paperFontFolder());

function letter(id: string, more: Partial<Paper> = {}): Paper {
  const { blocks, title } = composeApology(DISCONNECTED_LINE.input);
  return {
    id,
    caseId: `case-of-${id}`,
    kind: 'apology',
    language: languageOf(DISCONNECTED_LINE.input),
    state: 'approved',
    version: 1,
    templateVersion: 1,
    title,
    contentHash: `${id}-as-approved`,
    signerName: '',
    signerTitle: '',
    createdAt: '2026-06-09T02:00:00Z',
    printedAt: null,
    handedOverAt: null,
    pdfSha256: null,
    blocks,
    ...more,
  };
}

interface CountedPress {
  readonly desk: DeskPress;
  readonly made: string[];
  readonly laid: string[];
  stationery: Stationery;
}

/** A press whose printer counts instead of printing; `fails` of its prints come to nothing. */
function press(fails = 0): CountedPress {
  const made: string[] = [];
  const laid: string[] = [];
  let left = fails;
  const counted: CountedPress = {
    made,
    laid,
    stationery: FIRST_STATIONERY,
    desk: makePaperPress({
      fonts,
      printer: {
        print: (html) => {
          made.push(html);
          left -= 1;
          return left < 0 ? Promise.resolve(Buffer.from(html)) : Promise.reject(new Error('no window'));
        },
        handOver: () => Promise.resolve({ ok: true, value: {} }),
        lay: (html) => laid.push(html),
      },
      stationery: () => counted.stationery,
      printerFor: () => null,
      outFolder: null,
    }),
  };
  return counted;
}

describe('papers made ahead', () => {
  it('are handed out without being made once more, and are what would have been made', async () => {
    const { desk, made } = press();
    const [first, second] = [letter('first'), letter('second')];
    const alone = await press().desk.pdf(second, NUMBER, null);
    desk.begin([{ paper: second, number: NUMBER }]);
    expect(made).toHaveLength(1);
    await desk.pdf(first, NUMBER, null);
    desk.begin([{ paper: second, number: NUMBER }]);
    expect(await desk.pdf(second, NUMBER, null)).toEqual(alone);
    expect(made).toHaveLength(2);
  });

  it.each([
    ['another version stands there now', letter('one', { contentHash: 'one-as-changed' }), null],
    ['it was printed meanwhile, so that this is a copy', letter('one'), 'copy'],
  ] as const)('are not taken when %s', async (_why, now, stamp) => {
    const { desk, made } = press();
    desk.begin([{ paper: letter('one'), number: NUMBER }]);
    await desk.pdf(now, NUMBER, stamp);
    expect(made).toHaveLength(2);
  });

  it('are not taken when the branch has another letterhead now', async () => {
    const at = press();
    at.desk.begin([{ paper: letter('one'), number: NUMBER }]);
    at.stationery = { ...FIRST_STATIONERY, window: 'none' };
    await at.desk.pdf(letter('one'), NUMBER, null);
    expect(at.made).toHaveLength(2);
  });

  it('are let go when something else is printed next', async () => {
    const { desk, made } = press();
    desk.begin([{ paper: letter('one'), number: NUMBER }]);
    desk.begin([]);
    await desk.pdf(letter('one'), NUMBER, null);
    expect(made).toHaveLength(2);
  });

  it('that failed are made again when they are asked for', async () => {
    const { desk, made } = press(1);
    desk.begin([{ paper: letter('one'), number: NUMBER }]);
    await Promise.resolve();
    expect(await desk.pdf(letter('one'), NUMBER, null)).toBeInstanceOf(Uint8Array);
    expect(made).toHaveLength(2);
  });
});

describe('a paper that somebody looks at', () => {
  it('lies in the page as it would be printed, once it may be', async () => {
    const { desk, laid, made } = press();
    desk.pages(letter('one', { state: 'draft' }), NUMBER);
    desk.pages(letter('one', { printedAt: '2026-06-09T03:00:00Z', state: 'printed' }), NUMBER);
    expect(laid).toEqual([]);
    expect(desk.pages(letter('one'), NUMBER)).toBe(1);
    await desk.pdf(letter('one'), NUMBER, null);
    expect(laid).toEqual(made);
  });
});
