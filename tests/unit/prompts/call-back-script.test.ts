import { describe, expect, it, test } from 'vitest';
import { FOLLOW_UP_OUTCOMES } from '../../../electron/domain/follow-up.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import { callBackScript, momentsOf } from '../../../electron/domain/prompts/call-back-script.ts';
import { PROMPT_PACKS } from '../../../electron/packs/index.ts';

const now = { at: '2026-06-12T09:05:00.000Z', zone: 'Europe/London' };
const clerk = { name: 'Hannah Reid', polishForm: 'feminine' } as const;
const fields = { customerName: 'Adaeze Okafor', addressForm: 'en-mrs', matter: 'line cut off' } as const;

describe('the script of a call', () => {
  test.each([
    [undefined, false, ['opening', 'asking']],
    [undefined, true, ['greeting']],
    ['reached-content', false, ['opening', 'asking', 'closing']],
    ['reached-open', true, ['greeting', 'closing']],
    ['reached-new-problem', false, ['new-problem', 'closing']],
    ['not-reached', false, ['not-reached']],
  ] as const)('outcome %s, greeting %s', (outcome, greeting, moments) => {
    expect(momentsOf(outcome, { greeting })).toEqual(moments);
  });

  test.each(PAPER_LANGUAGES)(
    '%s: every moment has something to say or ask, and never more than seven lines',
    (language) => {
      for (const outcome of [undefined, ...FOLLOW_UP_OUTCOMES]) {
        for (const greeting of [false, true]) {
          const facts = { fields: { ...fields, nextContactAt: '2026-06-15T10:00' }, clerk, language, now };
          const parts = callBackScript(PROMPT_PACKS, momentsOf(outcome, { greeting }), facts, 'en');
          expect(parts.map(({ moment }) => moment)).toEqual(momentsOf(outcome, { greeting }));
          for (const part of parts) {
            expect(part.lines.some(({ cue }) => cue !== 'avoid')).toBe(true);
            expect(part.lines.length).toBeLessThanOrEqual(7);
          }
        }
      }
    },
  );

  it('speaks of the next contact only where one is planned', () => {
    const ids = (nextContactAt?: string) =>
      callBackScript(
        PROMPT_PACKS,
        ['closing', 'not-reached'],
        {
          fields: nextContactAt === undefined ? fields : { ...fields, nextContactAt },
          clerk,
          language: 'en',
          now,
        },
        'en',
      ).flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(ids()).toContain('call-back-later');
    expect(ids()).not.toContain('call-back-next');
    expect(ids('2026-06-15T10:00')).toContain('call-back-message');
    expect(ids('2026-06-15T10:00')).not.toContain('call-back-message-short');
  });
});
