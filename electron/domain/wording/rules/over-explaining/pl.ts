import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { OverExplainingPatterns } from './over-explaining.ts';

export const PL: RuleWords<OverExplainingPatterns> = {
  patterns: {
    cause: words(
      'przyczyn\\p{L}*|ponieważ|gdyż|bo|z powodu|wskutek|na skutek|w wyniku|spowodowan\\p{L}*|wynikał\\p{L}*|wynika|powodem|okazało się|doszło do tego',
    ),
    goesOn: words(
      'był\\p{L}*|miał\\p{L}*|został\\p{L}*|nie \\p{L}+ł\\p{L}*|ponadto|dodatkowo|również|także|jednocześnie|wówczas|wtedy|tego dnia|oraz',
    ),
    mends: words(
      'zwr(?:ó|a)c\\p{L}*|zwrot\\p{L}*|odda(?:my|liśmy|m)|wymien\\p{L}*|napraw\\p{L}*|skoryg\\p{L}*|wysł\\p{L}*|wyśl\\p{L}*|przywróc\\p{L}*|rekompens\\p{L}*|rabat\\p{L}*|bezpłatn\\p{L}*|od (?:\\d{1,2}|dziś|teraz|jutra|poniedziałku)|szkoleni\\p{L}*|aby (?:to )?się nie|żeby (?:to )?się nie|wprowadz\\p{L}*|zmieni\\p{L}+|codziennie|druga osoba',
    ),
  },
  suggest: (facts) =>
    `Przyczyna w jednym zdaniu: [przyczyna]. Najpóźniej ${facts.remedyBy ?? '[data i godzina]'} wykonamy ten krok: ${facts.remedy ?? '[konkretny krok]'}.`,
  examples: { bad: [], good: [] },
};
