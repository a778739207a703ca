import { describe, expect, test } from 'vitest';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import type { ComplaintFields } from '../../../electron/domain/complaint.ts';
import { linesOf } from '../../../electron/domain/packs/spoken-text.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { calmingAid } from '../../../electron/domain/prompts/calming-aid.ts';
import {
  LINES_ON_SCREEN,
  UNNAMED_LINE,
  choosePrompts,
  nextLine,
} from '../../../electron/domain/prompts/choose-prompts.ts';
import type { PromptInput } from '../../../electron/domain/prompts/choose-prompts.ts';
import { PATTERNS, TEMPERAMENTS } from '../../../electron/domain/prompts/codes.ts';
import { situationChoices } from '../../../electron/domain/prompts/trait-choices.ts';
import { STAGES } from '../../../electron/domain/stage.ts';
import { PROMPT_PACKS } from '../../../electron/packs/index.ts';

const FILLED: ComplaintFields = {
  customerName: 'Grace Okafor',
  addressForm: 'en-mrs',
  phone: '07700900123',
  reference: 'M-4417',
  customerWords: 'Three months of guesses.',
  feelings: ['worried'],
  effect: 'The rent was paid late.',
  lossMinutes: 95,
  matter: 'overcharged for electricity',
  what: 'The bill shows 812 units; the meter shows 512.',
  happenedOn: '2026-06-09',
  where: 'Westgate',
  request: 'The difference back this week.',
  toCheck: 'the reading of 1 June',
  checkBy: '2026-06-12T16:00',
  rootCause: 'The reading was typed with one digit wrong.',
  ourPart: 'We sent the bill without a second look.',
  steps: [
    { id: '1', what: 'Read the meter again', owner: 'Field team', due: '2026-06-15T10:00', state: 'now' },
  ],
  goodwillAmount: { minor: 3570, currency: 'GBP' },
  goodwillDue: '2026-06-19',
  prevention: 'Two people now check each reading that doubles.',
  nextContactAt: '2026-06-15T15:30',
};
const base: PromptInput = {
  stage: 'listen',
  situations: [],
  mode: 'experience',
  language: 'en',
  fields: FILLED,
  clerk: { name: 'Hannah Reid', polishForm: 'feminine' },
  now: { at: '2026-06-12T09:05:00.000Z', zone: 'Europe/London' },
  caseNumber: 'WTL-3-260612-004-7',
  saidIds: [],
};
const situations = situationChoices(PROMPT_PACKS, 'en').map((each) => each.code);

/** Every stage, mode and language, with each situation and each overlay by itself, with and without facts. */
function* everyMoment(): Generator<PromptInput> {
  const traits = [
    {},
    ...situations.map((code) => ({ situations: [code] })),
    ...PATTERNS.map((pattern) => ({ pattern })),
    ...TEMPERAMENTS.map((temperament) => ({ temperament })),
    { situations: ['overbilled', 'shouting'], pattern: 'stubborn' as const },
  ];
  for (const stage of STAGES)
    for (const mode of APOLOGY_MODES)
      for (const language of PAPER_LANGUAGES)
        for (const trait of traits)
          for (const fields of [FILLED, {}]) yield { ...base, ...trait, stage, mode, language, fields };
}
const moments = [...everyMoment()].map((input) => ({ input, page: choosePrompts(PROMPT_PACKS, input) }));

function namesOf(input: PromptInput): readonly string[] {
  return choosePrompts(PROMPT_PACKS, input).lines.map((line) => line.id);
}

describe('the page, in every moment', () => {
  test('three to seven lines, exactly one large, first, and never one to avoid; header and hint in place', () => {
    const wrong = moments.filter(({ page }) => {
      const [first, ...others] = page.lines;
      const counted = page.lines.length >= 3 && page.lines.length <= LINES_ON_SCREEN;
      const oneLarge = first?.large === true && first.cue !== 'avoid' && others.every((line) => !line.large);
      return !counted || !oneLarge || page.header === '' || page.bodyHint === '';
    });
    expect(wrong).toEqual([]);
    expect(moments.length).toBe(7 * 5 * 3 * (situations.length + 12) * 2);
  });

  test('no line is left with a brace, an undefined or a gap in its words', () => {
    const wrong = moments
      .flatMap(({ page }) => page.lines)
      .filter(
        (line) =>
          /[{}|]|undefined|null|\bNaN|\s\s|,\s*,|[，。：]{2}|^\s|\s$/u.test(line.words) ||
          (line.cue === 'avoid') !== (line.why !== null),
      );
    expect(wrong).toEqual([]);
  });

  test('with nothing typed, blanks lead to fields; with all facts typed none is left', () => {
    const open = choosePrompts(PROMPT_PACKS, { ...base, stage: 'apologise', fields: {} });
    const blanks = open.lines.flatMap((line) => line.runs.filter((run) => run.kind === 'blank'));
    expect(blanks.map((run) => run.field)).toEqual(
      expect.arrayContaining(['matter', 'toCheck', 'checkBy', 'nextContactAt']),
    );
    const gaps = moments
      .filter(({ input }) => input.fields === FILLED)
      .flatMap(({ page }) => page.lines)
      .filter((line) => line.runs.some((run) => run.kind === 'blank'));
    expect(gaps).toEqual([]);
  });

  test('the same moment gives the same page', () => {
    for (const { input, page } of moments.filter((_moment, index) => index % 7 === 0)) {
      expect(choosePrompts(PROMPT_PACKS, structuredClone(input))).toEqual(page);
    }
  });
});

describe('apologies', () => {
  test('Listen and Feelings always offer the short one, whatever else is on', () => {
    for (const { input, page } of moments) {
      const names = page.lines.map((line) => line.id);
      if (input.stage === 'listen') expect(names).toContain('listen-sorry');
      if (input.stage === 'feelings') expect(names).toContain('feelings-sorry');
    }
  });

  const ADMISSION = {
    zh: /我们的错|我们的责任|责任在我们|我们(?:停错|办错|弄|多收|没打)|失责|失误|是错的/u,
    en: /\b(?:our mistake|our fault|we failed|we lost|we answer for|is ours|we charged you|we did this wrongly|we cut)\b/iu,
    pl: /nasz błąd|nasze poważne|odpowiadamy|zawiedliśmy|zgubiliśmy|pobraliśmy|zrobiliśmy|podaliśmy|wyłączyliśmy/iu,
  } as const;
  test('nothing to say admits anything while facts are open or the cause is not ours', () => {
    for (const { input, page } of moments) {
      if (input.mode !== 'experience' && input.mode !== 'regret') continue;
      if (Object.keys(input.fields).length > 0) continue;
      const admitting = page.lines.filter(
        (line) => line.cue !== 'avoid' && ADMISSION[input.language].test(line.words),
      );
      expect(admitting.map((line) => line.words)).toEqual([]);
    }
  });

  test('Apologise takes responsibility in full mode, in each language', () => {
    for (const language of PAPER_LANGUAGES) {
      const page = choosePrompts(PROMPT_PACKS, { ...base, stage: 'apologise', mode: 'full', language });
      expect(page.lines[0]?.words).toMatch(ADMISSION[language]);
    }
  });
});

describe('layers', () => {
  test('the overlay comes before mode, situation and stage, and a pattern before a temperament', () => {
    const page = choosePrompts(PROMPT_PACKS, {
      ...base,
      situations: ['overbilled'],
      pattern: 'crusader',
      temperament: 'lively',
    });
    expect(page.lines.filter((line) => line.cue === 'say').map((line) => line.id)).toEqual([
      'fairness-say',
      'overbilled-open',
      'listen-sorry',
    ]);
    expect(page.lines.map((line) => line.id)).not.toContain('lively-say');
  });

  test('a specific line takes the place of the general one it names', () => {
    const kind = { ...base, stage: 'remedy' as const };
    expect(namesOf(kind)).toContain('remedy-step');
    expect(namesOf({ ...kind, situations: ['unreasonable-demand'] })).not.toContain('remedy-step');
  });

  test('a line that admits is not offered by its situation in another mode', () => {
    const sorry = { ...base, stage: 'apologise' as const, situations: ['overbilled'] };
    expect(namesOf({ ...sorry, mode: 'full' })[0]).toBe('overbilled-sorry');
    expect(namesOf({ ...sorry, mode: 'full' })).not.toContain('full-sorry');
    expect(namesOf({ ...sorry, mode: 'shared' })).not.toContain('overbilled-sorry');
  });

  test('Facts and Confirm open with their own first words, unless something happens this minute', () => {
    const confirm = { ...base, stage: 'confirm' as const, mode: 'full' as const };
    expect(namesOf(confirm).slice(0, 2)).toEqual(['confirm-read', 'full-confirm']);
    expect(namesOf({ ...base, stage: 'facts' })[0]).toBe('facts-order');
    expect(namesOf({ ...confirm, situations: ['wants-manager'] })[0]).toBe('manager-yes');
  });

  test('a situation nobody knows changes nothing', () => {
    expect(namesOf({ ...base, situations: ['no-such'] })).toEqual(namesOf(base));
  });
});

describe('said and another', () => {
  test('a said line goes, the next becomes large, and one place is kept for the folded row', () => {
    const [first, ...rest] = choosePrompts(PROMPT_PACKS, { ...base, situations: ['shouting'] }).lines;
    const after = choosePrompts(PROMPT_PACKS, {
      ...base,
      situations: ['shouting'],
      saidIds: [first?.id ?? ''],
    });
    expect(after.lines.map((line) => line.id)).not.toContain(first?.id);
    expect(after.lines[0]?.id).toBe(rest.find((line) => line.cue === 'say')?.id);
    expect(after.lines.length).toBe(LINES_ON_SCREEN - 1);
    const later = choosePrompts(PROMPT_PACKS, { ...base, stage: 'facts', saidIds: ['listen-open'] });
    expect(later.lines.length).toBe(LINES_ON_SCREEN - 1);
  });

  test('a line that is switched off is never offered, in no moment', () => {
    const off = PROMPT_PACKS.map((pack) => ({
      ...pack,
      content: {
        entries: pack.content.entries.map((entry) =>
          entry.layer === 'stage'
            ? {
                ...entry,
                lines: entry.lines.map((line) =>
                  line.always === true ? line : { ...line, off: true as const },
                ),
              }
            : entry,
        ),
      },
    }));
    for (const stage of STAGES) {
      const lines = choosePrompts(off, { ...base, stage }).lines.filter((line) => line.layer === 'stage');
      expect(lines.length).toBeLessThanOrEqual(1);
    }
  });

  test('when everything is said one line is still there to say', () => {
    const all = PROMPT_PACKS.flatMap((pack) => pack.content.entries.flatMap(linesOf)).map((line) => line.id);
    for (const stage of STAGES) {
      const page = choosePrompts(PROMPT_PACKS, { ...base, stage, saidIds: all });
      expect(page.lines.map((line) => [line.large, line.cue === 'avoid'])).toEqual([[true, false]]);
    }
  });

  test('F7 goes through every line to say and ask, then begins again', () => {
    let input: PromptInput = { ...base, situations: ['booking-lost'] };
    const seen: string[] = [];
    for (let press = 0; press < 40; press += 1) {
      const large = choosePrompts(PROMPT_PACKS, input).lines[0]?.id ?? '';
      if (seen.includes(large)) break;
      seen.push(large);
      input = { ...input, skippedIds: nextLine(PROMPT_PACKS, input) };
    }
    expect(seen.slice(0, 3)).toEqual(['booking-open', 'listen-open', 'listen-sorry']);
    expect(seen).toEqual(expect.arrayContaining(['booking-show', 'listen-most', 'listen-go-on']));
    expect(choosePrompts(PROMPT_PACKS, input).lines[0]?.id).toBe(seen[0]);
    const second = { ...input, skippedIds: nextLine(PROMPT_PACKS, input) };
    expect(choosePrompts(PROMPT_PACKS, second).lines[0]?.id).toBe(seen[1]);
  });

  test('what the log may name gives away neither situation, pattern nor temperament', () => {
    const telling = moments
      .flatMap(({ page }) => page.lines)
      .filter((line) => {
        const judged = line.layer === 'situation' || line.layer === 'overlay';
        return line.logId !== (judged ? UNNAMED_LINE : line.id);
      });
    expect(telling).toEqual([]);
  });
});

describe('Polish forms', () => {
  test('a woman, a man, a couple and nobody named are each spoken to rightly', () => {
    const listen = (addressForm: ComplaintFields['addressForm']) =>
      choosePrompts(PROMPT_PACKS, {
        ...base,
        language: 'pl',
        fields: addressForm === undefined ? {} : { addressForm },
      }).lines.find((line) => line.id === 'listen-sorry')?.words;
    expect(listen('pl-pani')).toBe('Przepraszam, że musiała pani przyjść tu z tą sprawą.');
    expect(listen('pl-pan')).toBe('Przepraszam, że musiał pan przyjść tu z tą sprawą.');
    expect(listen('pl-panstwo')).toBe('Przepraszam, że musieli państwo przyjść tu z tą sprawą.');
    expect(listen(undefined)).toBe('Przepraszam, że trzeba było przyjść tu z tą sprawą.');
  });

  test('without a form of address no line has a gender', () => {
    for (const { input, page } of moments) {
      if (input.language !== 'pl' || Object.keys(input.fields).length > 0) continue;
      for (const line of page.lines) {
        expect(line.words).not.toMatch(
          /(?<!\p{L})(?:pan|pani|pana|panu|panią|panem|państw\p{L}*)(?!\p{L})/iu,
        );
      }
    }
  });
});

describe('listening aid', () => {
  test('30 seconds, three rounds, each with something to say whole, in each language', () => {
    for (const language of PAPER_LANGUAGES) {
      for (const fields of [FILLED, {}]) {
        const aid = calmingAid(PROMPT_PACKS, { ...base, language, fields });
        expect(aid?.seconds).toBe(30);
        expect(aid?.rounds.length).toBe(3);
        for (const round of aid?.rounds ?? []) {
          expect(round.length).toBeGreaterThanOrEqual(1);
          for (const line of round) expect(line.runs.every((run) => run.kind !== 'blank')).toBe(true);
        }
        expect(aid?.after.length).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test('round two echoes the matter once it is known', () => {
    const aid = calmingAid(PROMPT_PACKS, base);
    expect(aid?.rounds[1]?.[0]?.id).toBe('calming-2-matter');
    expect(calmingAid(PROMPT_PACKS, { ...base, fields: {} })?.rounds[1]?.[0]?.id).toBe('calming-2-heavy');
  });
});
