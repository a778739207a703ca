const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adam adrian alan albert alec alex alexander alexis alfred alice amy andrew angus anna anne anthony arnold arthur ashley aubrey ' +
    'barry benedict benjamin bernard beverley blake brian bruce bryan cameron carol carroll cecil charles christian christopher clare ' +
    'claude clement clive colin connor craig curtis daniel david dean denis dennis derek desmond dominic donald douglas duncan ' +
    'dylan edgar edmund edward edwin elliot elliott ellis emma eric ernest euan evan evelyn ewan faith felix fergus florence francis ' +
    'frank franklin frederick gareth gary gavin geoffrey george gerald gerard gilbert giles glen glenn gordon grace graham grant ' +
    'gregory guy hannah harold harper harry harvey heather henry herbert hilary hope howard hugh ian irving isaac ivor jack jacob james ' +
    'jamie jason jasper jay jeffrey jeremy jerome jesse joan john jonathan jordan joseph josie joy joyce judith julian justin karen ' +
    'keith kelly kenneth kerry kevin kim kyle laura laurence lawrence lee leo leonard leslie lewis liam lily lloyd logan louis lucas ' +
    'lucy luke lynn marcus margaret maria marian marie marion mark marshall martin mary mason matthew maurice maxwell may megan ' +
    'melvin meredith michael miles millie mitchell morgan morris murray myles nathan neil nelson nicholas nigel noel norman ' +
    'oliver olivia oscar oswald owen pascal patrick paul perry peter philip pierce quentin ralph randall raymond rebecca reginald rex ' +
    'rhys richard riley robert robin rodney roger roland ronald rory rose rosie ross rowan roy rupert russell ruth ryan samuel sara ' +
    'sarah scott sean shane sharon shelley sidney simon sophie spencer stacey stanley stella stephen steven stewart stuart susan ' +
    'sydney terence terry theodore thomas timothy tobias todd tony trevor tyler valentine vaughan vernon victor vincent violet virginia ' +
    'vivian wallace walter warren wayne wesley wilfred william yvonne ' +
    'agata agnieszka aleksander aleksandra alicja andrzej ania antoni arkadiusz artur barbara bartłomiej bartosz beata bernadeta ' +
    'blanka błażej bogdan bogumił bogusław bolesław bożena bronisław cezary czesław dagmara damian daniela danuta dariusz dawid dominik ' +
    'dominika dorota edyta elżbieta emil emilia ewa filip franciszek fryderyk gabriel gabriela genowefa gracjan grażyna grzegorz gustaw ' +
    'halina hanna helena henryk henryka hubert ida ignacy igor ilona irena iwona izabela jacek jadwiga jakub jan janina janusz jarosław ' +
    'jerzy joanna jolanta józef józefa julia justyna kacper kajetan kamil kamila karol karolina katarzyna kazimierz kinga klara klaudia ' +
    'klemens konrad konstanty krystian krystyna krzysztof ksawery lech leon leszek lidia lucjan lucyna ludwik łucja łukasz maciej ' +
    'magdalena maja maksymilian małgorzata marcel marcin marek maria marianna mariola mariusz marlena marta mateusz michalina michał ' +
    'mieczysław mikołaj milena mirosław mirosława monika natalia nikodem nina norbert oktawian olga oliwia oskar patrycja patryk paulina ' +
    'paweł piotr przemysław radosław rafał regina remigiusz renata robert roman ryszard sabina sandra sebastian seweryn sławomir sonia ' +
    'stanisław stanisława stefan stefania sylwester sylwia szymon tadeusz teodor teresa tomasz tymoteusz urszula wacław waldemar wanda ' +
    'weronika wiesław wiesława wiktor wiktoria wincenty witold władysław włodzimierz wojciech zbigniew zdzisław zenon zofia zuzanna zygmunt'
  ).split(' '),
);

/** Surnames by which a stranger is described as well: “the young one”, „ten stary”. */
const DESCRIBING: ReadonlySet<string> = new Set(
  (
    'big black brown dark fair fat grey gray green little long new old red sharp short slim small smart stout strong tall thin white ' +
    'young biały cichy czarny duży gruby łysy mały miły młody młoda niski nowy nowa rudy ruda siwy stary stara suchy tłusty wesoły wysoki ' +
    'wysoka'
  ).split(' '),
);

/** Whether a surname is many people's first name, so that whoever writes it alone may mean one of those; in small letters. */
export function isFirstName(word: string): boolean {
  return FIRST_NAMES.has(word);
}

/** Whether a surname written alone may be no name at all, or somebody else's first one. */
export function isCommonWord(word: string): boolean {
  return FIRST_NAMES.has(word) || DESCRIBING.has(word);
}
