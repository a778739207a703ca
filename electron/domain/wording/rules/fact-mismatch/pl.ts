import type { ComplaintFields } from '../../../complaint.ts';
import { caseRecord } from '../../case-record.ts';
import type { Example, RuleWords } from '../rule.ts';
import { latin, words } from '../../word-pattern.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/** What the case of the examples holds; further fields by example. */
const CASE: ComplaintFields = {
  customerName: 'Anna Kowalska',
  addressForm: 'pl-pani',
  happenedOn: '2026-05-12',
  happenedTime: '09:40',
  matter: 'podwójna opłata za kartę',
  lossMoney: { minor: 12840, currency: 'PLN' },
  reference: '7741-280',
  nextContactAt: '2026-05-22T11:00',
};
const told = (text: string, more: ComplaintFields = {}): Example => ({
  text,
  facts: {
    nextContact: '22 maja, godz. 11.00',
    record: caseRecord({ ...CASE, ...more }, 'pl', { today: '2026-05-18' }),
  },
});

export const PL: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: words(
      '(?!(?:przepraszamy|dziękujemy|ubolewamy|przyznajemy|żałujemy|rozumiemy|wiemy|oddajemy|zwracamy)(?!\\p{L}))\\p{L}*[ieay]my|(?:przeproszę|podam|zapytam|pojadę|przywiozę|odbiorę|dowiem|przeniosę|zapłacę|odwiedzę|prześlę|powiem|zrobię|przygotuję|zamówię|załatwię|spotkam|poproszę|obejrzę|pokażę|przekażę|wrócę|będę)|(?:zjawi|odwiezie|zabierze|podjedzie|zamontuje|naprawi|przywiezie|dowiezie|wymieni|założy)(?: się)?|(?:za|od|wy|prze|po|na|s)?\\p{L}*(?:zadzwonię|dzwonię|przyjdę|przyjadę|wyślę|oddam|sprawdzę|odpiszę|napiszę|zwrócę)|(?:przyjdzie|przyjedzie|zadzwoni|oddzwoni|odbierze|odbierzemy|dotrze|wyjdzie|wróci|staną|będą|dostanie|otrzyma|nastąpi|wpłynie|odpowie|skontaktuje)|do (?:dnia|końca|\\d)|do (?=\\p{L}+(?:ego|ga) \\p{L}+)|najpóźniej|będzie\\p{L}*|zostan\\p{L}+|termin\\p{L}*|od dnia|planowan\\p{L}+',
    ),
    // „Opłatę z 15 maja zwróciliśmy” names the day of the matter all the same.
    mended: latin(
      '^(?!.*(?<!\\p{L})z (?:dnia )?\\d).*(?<!\\p{L})(?:(?:z|od)?wróci|odda|przela|przekaza|wysła|wymieni|naprawi|uszczelni|wypłaci|anulowa|skreśli|cofnę|cofną|wręczy|przywróci|dosła|wpłynę|zamontowa|działa|dotar|wystawi|zapłaci|otrzyma|sprawdzi|rozmawia|zadzwoni|poprawi|skorygowa|włączy|dostarczy|przywi[oó]z|wyłączy|odblokowa|umówi|zawiadomi|usunę|przenieś|zamówi|od(?= (?:dnia )?\\d)|do(?= (?:dnia )?\\d)|na(?= (?:dzień |dnia )?\\d))\\p{L}*',
    ),
    correspondence: words(
      '(?:pism|piśm|list|liści|ogłoszeni|komunika|zawiadomi|faktur|rachun|umow|protok|zgłoszeni|reklamacj|wiadomoś|skarg|e-?mail|rozmow|wizyt|wniosk|opini|recenzj)\\p{L}* (?:(?:telefoniczn|pańsk|otrzyman|pan|państw|złożon|wysłan|nadan|do pan|do pań)\\p{L}* )?(?:z|w)(?: dniu| dnia)?|(?:zgłosi|napisa|zadzwoni|złoży)ł\\p{L}*|otrzymal\\p{L}*|wpłyn\\p{L}+|z dnia',
    ),
  },
  suggest: () => 'Proszę wpisać to, co zapisano w sprawie: [data, godzina, kwota lub numer].',
  examples: {
    bad: [
      told('Opłatę za kartę pobraliśmy od Pani 15 maja.'),
      told('12 maja o 9.10 stała Pani przy naszym okienku.'),
      told('Zwróciliśmy Pani 182,40 zł.'),
      told('Dotyczy umowy nr 7741-208.'),
      told('Zadzwonię do Pani 23 maja o 11.00.'),
      told('Zadzwonię do Pani 22 maja o 17.00.'),
      told('12 maja 2025 r. pobraliśmy opłatę dwa razy.'),
      told('Na koncie jest już 128,40 euro.'),
      told('Szanowna Pani Barbaro, pieniądze są na koncie.'),
      told('Opłatę pobraliśmy dwunastego czerwca, przepraszam.'),
    ],
    good: [
      told('Opłatę pobraliśmy dwunastego maja, a oddaliśmy ją 14 maja.'),
      told('12.05.2026 r. o godz. 9.40 pobraliśmy opłatę drugi raz.'),
      told('We wtorek 12 maja za dwadzieścia dziesiąta stała Pani przy okienku.'),
      told('128,40 zł jest na Pani koncie, następna opłata wyniesie 18 zł.'),
      told('Sto dwadzieścia złotych przelaliśmy wczoraj, resztę z 128,40 zł dziś rano.'),
      told('Umowa 7741280, infolinia 22 555 01 40.'),
      told('Zadzwonię do Pani w piątek 22 maja o jedenastej.'),
      told('Pani Kowalskiej oddaliśmy całą kwotę.'),
      told('Pani Anno, pismo z 16 maja dotarło do mnie dzisiaj.'),
      told('Od 1 czerwca program nie przyjmie drugiej takiej opłaty tego samego dnia.'),
      told('Panu Wiśniewskiemu i Pani Wiśniewskiej oddaliśmy opłatę.', { customerName: 'Ewa Wiśniewska' }),
    ],
  },
};
