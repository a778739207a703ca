import { describe, expect, it } from 'vitest';
import { APOLOGY_MODES } from '../../../electron/domain/apology-mode.ts';
import type { ApologyMode } from '../../../electron/domain/apology-mode.ts';
import { PAPER_LANGUAGES } from '../../../electron/domain/language.ts';
import type { InEachLanguage } from '../../../electron/domain/language.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import type { WordingFacts } from '../../../electron/domain/wording/finding.ts';
import { ELEMENT_CODES } from '../../../electron/domain/wording/finding.ts';
import {
  APOLOGY_COMPONENTS,
  apologyComponents,
} from '../../../electron/domain/wording/elements/apology-components.ts';
import { offeredSentence } from '../../../electron/domain/wording/elements/offered-sentence.ts';
import { requiredElements } from '../../../electron/domain/wording/elements/required-elements.ts';

const FACTS: InEachLanguage<WordingFacts> = {
  zh: {
    date: '11月12日',
    place: '东街营业厅',
    matter: '电费多收',
    effect: '您多付了128元',
    remedy: '退还多收的128元',
    remedyBy: '11月16日17:00',
    nextContact: '11月14日10:00',
    contactPerson: '周敏',
  },
  en: {
    date: '12 November',
    place: 'Mill Lane branch',
    matter: 'line cut off by mistake',
    effect: 'two days without a telephone',
    remedy: 'the line is reconnected',
    remedyBy: '17:00 on 16 November',
    nextContact: '10:00 on 14 November',
    contactPerson: 'Ruth Ames',
  },
  pl: {
    date: '12 listopada',
    place: 'hotel przy ulicy Lipowej',
    matter: 'zagubiona rezerwacja',
    effect: 'noc w innym hotelu',
    remedy: 'zwrot kosztów noclegu',
    remedyBy: '16 listopada o 17:00',
    nextContact: '14 listopada o 10:00',
    contactPerson: 'Ewa Lis',
  },
};

describe.each(PAPER_LANGUAGES)('offered sentences in %s', (lang) => {
  it.each(APOLOGY_MODES)('bring their element and nothing the checker would find, in mode %s', (mode) => {
    const asked = requiredElements('letter', mode, { goodwillPromised: true, appealRouteDemanded: true });
    for (const facts of [{ mode }, { ...FACTS[lang], mode }]) {
      for (const element of asked) {
        const text = offeredSentence(element, lang, facts);
        if (text === null) continue;
        const answer = checkWording({ text, lang, kind: 'sentence', screen: 'en-GB', facts });
        expect(answer.findings, text).toEqual([]);
        expect(answer.elements, text).toContain(element);
      }
    }
  });

  it('nothing is offered for what stands on the sheet itself', () => {
    const none = ELEMENT_CODES.filter((element) => offeredSentence(element, lang, {}) === null);
    expect(none).toEqual(['signer', 'appeal_route']);
  });
});

describe('components of an apology', () => {
  const statesOf = (text: string, mode: ApologyMode): Readonly<Record<string, string>> => {
    const { elements } = checkWording({ text, lang: 'en', kind: 'letter', screen: 'en-GB' });
    return Object.fromEntries(
      apologyComponents(text, 'en', elements, mode).map(({ component, state }) => [component, state]),
    );
  };

  it('stand in the order of their weight', () => {
    expect(APOLOGY_COMPONENTS[0]).toBe('responsibility');
    expect(APOLOGY_COMPONENTS[1]).toBe('repair');
    expect(APOLOGY_COMPONENTS.at(-1)).toBe('forgiveness');
  });

  it('are told from the text as it stands', () => {
    expect(statesOf('I am sorry that we charged you twice. That was our mistake.', 'full')).toEqual({
      responsibility: 'held',
      repair: 'missing',
      explanation: 'missing',
      regret: 'held',
      repentance: 'missing',
      forgiveness: 'optional',
    });
    expect(statesOf('We will refund the £12 tomorrow. Please forgive us.', 'full')).toMatchObject({
      repair: 'held',
      forgiveness: 'held',
    });
  });

  it('responsibility, cause and forgiveness are not asked for while facts are open or the cause is not ours', () => {
    for (const mode of ['experience', 'regret'] as const)
      expect(statesOf('We are looking into it.', mode)).toMatchObject({
        responsibility: 'not-asked',
        explanation: 'not-asked',
        forgiveness: 'not-asked',
        regret: 'missing',
      });
  });
});
