import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { TemplatePhrasePatterns } from './patterns.ts';

export const PL: RuleWords<TemplatePhrasePatterns> = {
  patterns: {
    phrases: words(
      '(?:za )?(?:wszelkie |wszystkie |zaistniałe |powstałe |spowodowane |wynikłe |związane z tym |te |doznane )*(?:niedogodności|utrudnienia|niedogodność|niedogodnościami|utrudnieniami|niedogodnościami)|(?:pro(?:simy|szę)|licz(?:ymy|ę)|prosząc) (?:państwa |pana |panią )?(?:o|na) (?:\\p{L}+ )?(?:wyrozumiałość|zrozumienie|cierpliwość)|(?:dzięk(?:uję|ujemy)|dziękując) (?:państwu |panu |pani )?za (?:\\p{L}+ )?(?:cierpliwość|wyrozumiałość|zrozumienie|zaufanie)(?: i (?:\\p{L}+ )?(?:cierpliwość|wyrozumiałość|zrozumienie|zaufanie))?|(?:w związku z|za|z powodu) (?:\\p{L}+ )?zaistniał\\p{L}+ (?:sytuacj|zdarzeni)\\p{L}+|(?:pana|pani|państwa|klienta|klientów|gości|pasażerów|pacjentów) (?:zadowoleni|satysfakcj|opini|komfort)\\p{L}+ (?:jest|są|to) (?:\\p{L}+ )*(?:najważniejsz\\p{L}+|priorytet\\p{L}*|ważn\\p{L}+|cenn\\p{L}+)|(?:szanow|cenim|ceni)\\p{L}* (?:sobie )?(?:każd\\p{L}+ )?(?:opini\\p{L}+|klient\\p{L}*|uwag\\p{L}*)|drogi kliencie|(?:dzięk(?:uję|ujemy)) za (?:cenn\\p{L}+|wartościow\\p{L}+) (?:opini|uwag|sugesti)\\p{L}*|(?:odbiega|odbiegał|nie spełni)\\p{L}* (?:\\p{L}+ )*(?:naszych|naszym) (?:\\p{L}+ )?standard\\p{L}+|za (?:tę|tą|całą|powyższą) sytuację|za (?:\\p{L}+ )?(?:kłopot|problemy)(?=[.!]|$)|przepraszamy za zaistniał\\p{L}+ \\p{L}+',
    ),
  },
  suggest: (facts) =>
    `Przepraszamy za to, co wydarzyło się ${facts.date ?? '[data]'}${facts.time === undefined ? '' : ` o ${facts.time}`} (${facts.matter ?? '[co się stało]'}). Skutek był taki: ${facts.effect ?? '[skutek]'}.`,
  examples: {
    bad: [
      'Przepraszamy za wszelkie niedogodności.',
      'Prosimy o wyrozumiałość.',
      'Dziękujemy za cierpliwość i zrozumienie.',
      'W związku z zaistniałą sytuacją wyrażamy ubolewanie.',
      'Państwa zadowolenie jest dla nas najważniejsze.',
      'Przepraszamy za powstałe utrudnienia.',
      'Cenimy sobie każdą opinię.',
      'Przepraszamy za kłopot.',
    ],
    good: [
      'Przepraszamy za niedogodności związane z wyłączeniem prądu 3 maja.',
      'Przepraszamy za utrudnienia przy wejściu na peron drugi.',
      'Dziękujemy za cierpliwość przy szukaniu Pana walizki.',
      'Przepraszamy za omyłkowe odcięcie linii telefonicznej.',
      'Przepraszamy, że Pani pokój oddano komu innemu.',
      'Dziękujemy za zwrócenie uwagi na błędny rachunek.',
      'Przepraszamy za kłopot z reklamacją kurtki.',
      'Przepraszamy za niedogodność, jaką był drugi przyjazd do oddziału.',
      'Dziękuję, że czekała Pani dwie godziny z córką.',
      'Przepraszamy za problemy z internetem w ubiegłym tygodniu.',
    ],
  },
};
