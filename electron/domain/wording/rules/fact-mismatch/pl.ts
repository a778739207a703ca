import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

export const PL: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: words(
      '\\p{L}*[ieay]my|(?:za|od|wy|prze|po|na|s)?\\p{L}*(?:zadzwonię|dzwonię|przyjdę|przyjadę|wyślę|oddam|sprawdzę|odpiszę|napiszę|zwrócę)|(?:przyjdzie|przyjedzie|zadzwoni|oddzwoni|odbierze|odbierzemy|dotrze|wyjdzie|wróci|staną|będą|dostanie|otrzyma|nastąpi|wpłynie|odpowie|skontaktuje)|do (?:dnia|końca|\\d)|do (?=\\p{L}+(?:ego|ga) \\p{L}+)|najpóźniej|będzie\\p{L}*|zostan\\p{L}+|termin\\p{L}*|od dnia|planowan\\p{L}+',
    ),
    // „Opłatę z 15 maja zwróciliśmy” names the day of the matter all the same.
    mended: latin(
      '^(?!.*(?<!\\p{L})z (?:dnia )?\\d).*(?<!\\p{L})(?:(?:z|od)?wróci|odda|przela|przekaza|wysła|wymieni|naprawi|uszczelni|wypłaci|anulowa|skreśli|cofnę|cofną|wręczy|przywróci|dosła|wpłynę|zamontowa|działa|dotar|wystawi|zapłaci|otrzyma|sprawdzi|rozmawia|zadzwoni|poprawi|skorygowa|włączy|dostarczy|przywi[oó]z|wyłączy|odblokowa|umówi|zawiadomi|usunę|przenieś|zamówi|od(?= (?:dnia )?\\d)|do(?= (?:dnia )?\\d))\\p{L}*',
    ),
    correspondence: words(
      '(?:pism|list|zgłoszeni|reklamacj|wiadomoś|skarg|e-?mail|rozmow|wizyt|wniosk|opini|recenzj)\\p{L}* (?:(?:telefoniczn|pańsk|otrzyman|pan|państw|złożon|wysłan|nadan)\\p{L}* )?(?:z|w)(?: dniu| dnia)?|(?:zgłosi|napisa|zadzwoni|złoży)ł\\p{L}*|otrzymal\\p{L}*|wpłyn\\p{L}+|z dnia',
    ),
  },
  suggest: () => 'Proszę wpisać to, co zapisano w sprawie: [data, godzina, kwota lub numer].',
  examples: { bad: [], good: [] },
};
