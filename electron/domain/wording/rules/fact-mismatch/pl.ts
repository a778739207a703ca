import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

export const PL: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: words(
      '(?:za|od|z|wy|prze|po|na|o|u)?\\p{L}*(?:imy|emy|amy|ymy|my)|do dnia|do|najpóźniej|będzie\\p{L}*|zostan\\p{L}+|termin\\p{L}*|od dnia|planowan\\p{L}+',
    ),
    correspondence: words(
      '(?:pism|list|zgłoszeni|reklamacj|wiadomoś|skarg|e-?mail|rozmow)\\p{L}*|zgłosił\\p{L}*|napisał\\p{L}*|zadzwonił\\p{L}*|złożył\\p{L}*|otrzymal\\p{L}*|wpłyn\\p{L}+|z dnia',
    ),
  },
  suggest: () => 'Proszę wpisać to, co zapisano w sprawie: [data, godzina, kwota lub numer].',
  examples: { bad: [], good: [] },
};
