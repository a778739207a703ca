/** Pieces of Polish patterns that several rules share; \p{L} stands for a letter, as word-pattern.ts explains. */

/** The reader as the subject of a sentence. */
export const READER = '(?:pan|pani|państwo)';

/** First person of the past tense: the firm or the clerk did it. */
export const WE_DID = '(?:liśmy|łyśmy|łem|łam)';

const WRONGLY =
  'błędnie|niesłusznie|omyłkowo|pomyłkowo|mylnie|bezpodstawnie|bezzasadnie|bezprawnie|źle|nieprawidłowo|niewłaściwie|niepotrzebnie|przez pomyłkę|przez omyłkę|przez nieuwagę|za późno|zbyt późno';
const WRONG_THING =
  'zł(?:ą|ego|ej|ym|e|y)|niewłaściw\\p{L}+|używan\\p{L}+|niesprawn\\p{L}+|wadliw\\p{L}+|przeterminowan\\p{L}+|uszkodzon\\p{L}+|zepsut\\p{L}+|pęknięt\\p{L}+|cudz\\p{L}+|inne(?:go|j|mu) (?:klient|osob|pacjent|goś)\\p{L}*|w błąd|za dużo|za mało|dwa razy|dwukrotnie|podwójnie|nie t(?:en|ę|ą|o|ego|am|ej)';

/** We did something wrong, said with its verb. */
export const WE_ERRED = [
  `(?:zgubi|zagubi|pogubi|zniszczy|zarysowa|porysowa|uszkodzi|stłuk|rozbi|pomyli|pomiesza|zaniedba|zawini|popełni|przeoczy|przegapi|pominę|zapomnie|zapomnia|zawied|zawiod|zawyży|zaniży|zlekceważy|zbagatelizowa|zignorowa|oszuka|narazi|ujawni|zala|przekroczy|zepsu|naruszy|złama|zwleka|upuści|spóźni|nawali|zaspa|skrzywdzi|rozla|poplami|uchybi|chybi)${WE_DID}(?: się)?`,
  `nie (?:do)?(?:dopilnowa|pilnowa|dopełni|zadba|zapewni|uprzedzi|poinformowa|zawiadomi|powiadomi|zabezpieczy|dotrzyma|dochowa|zachowa|wywiąza|sprosta|stanę|ostrzeg|sprawdzi|zapisa|wpisa|wysła|zauważy|zareagowa)${WE_DID}`,
  `(?:${WRONGLY}) (?:\\p{L}+ ){0,3}?\\p{L}+${WE_DID}`,
  `\\p{L}+${WE_DID} (?:\\p{L}+ ){0,4}?(?:${WRONGLY}|${WRONG_THING})`,
].join('|');

const FAULT =
  '(?:win[aęyo]|błąd|błęd\\p{L}+|pomyłk\\p{L}+|odpowiedzialnoś\\p{L}+|zaniedbani\\p{L}+|niedopatrzeni\\p{L}+|uchybieni\\p{L}+|przeoczeni\\p{L}+|niedbalstw\\p{L}+)';

/** We say in so many words that it was our doing. */
export const WE_OWN = [
  `(?<!(?<!\\p{L})nie )(?<!(?<!\\p{L})nie jest )(?<!(?<!\\p{L})nie z )nasz(?:a|ą|ej|e|ego|ym|emu)? (?:\\p{L}+ )?${FAULT}`,
  `(?<!(?<!\\p{L})nie )(?:moj(?:a|ej|ą|e|ego)|mój|moim) (?:\\p{L}+ )?${FAULT}`,
  `${FAULT} (?:jest|był[ao]?|leży|leżał[ao]?|stoi|spoczywa|ponosimy|ponoszę|bierzemy|biorę) (?:\\p{L}+ )?(?:nasz\\p{L}*|moj\\p{L}*|mój|po naszej|po mojej|na nas|my(?! tylko)|na siebie)`,
  `(?:ponosi|bierze|biorę|przyjmuje|przejmuje)(?:my|m)? (?:\\p{L}+ ){0,4}?odpowiedzialność`,
  `odpowiada(?:my|m)(?! (?:na|nie))(?<!(?<!\\p{L})nie odpowiada(?:my|m))|odpowiedzialność ponosi(?:my)?|za co odpowiada|za to odpowiada|odpowiada za to|(?<!się )z własnej winy`,
  `(?<!(?<!\\p{L})nie )(?:to|lecz|ale|jednak|jednakże) (?:właśnie |to |już )?(?:my|ja)(?! (?:tylko|nie mamy|nie mam|nie ustala|tu nic|nic))`,
  `a to (?:my|ja)|powinniśmy|powinnam|powinienem|mieliśmy obowiązek|naszym obowiązkiem`,
  WE_ERRED,
].join('|');

/** The sentence repeats what the customer told us, or asks whether it is so: nothing of it is our own statement. */
export const TOLD_OR_ASKED = `czy|jeśli|jeżeli|gdyby(?:śmy|m)?|o ile|nie wiem(?:y)?|według|zdaniem|(?:na|o)?pis(?:ał|ze)\\p{L}* ${READER}|${READER} (?:\\p{L}+ )?(?:napisa|pisze|piszą|zgłosi|zgłasza|twierdzi|uważa|opisa|opisuj|wskaza|wskazuj|podnosi|zarzuc)\\p{L}*|(?:zgłosi|zgłasza|twierdzi|uważa|opisa|opisuj|wskaza|wskazuj|podnosi|zarzuc|skarży|napisa|powiedzia|mówi)\\p{L}* (?:\\p{L}+ )?${READER}|klient(?:ka)? (?:\\p{L}+ )?(?:zgłasza|twierdzi|zgłosi|podaje|opisuje|wskazuje)\\p{L}*`;

/** Beginnings of the words of an apology; a cheap first question. */
export const SORRY_SAID =
  'przepra|przepro|przykro|ubolewa|żałuj|głupio|wstyd|wybacz|szkoda|bolej|smutno|sorki|sorry';

/** A clause begins here, and an apology stands somewhere in front of it in the sentence: what follows explains it away. */
export const AFTER_SORRY = `(?<=[,;:–—-] |[.] |^)(?<=(?:${SORRY_SAID})[^]*)(?!że |iż |żeby |aby |gdy |kiedy |zanim |za co )`;
