import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** Abbreviations everybody in Poland meets at a counter, on a bill, on a door; Roman numerals and currencies among them. */
const KNOWN = [
  'PIN|SMS|MMS|PESEL|NFZ|VAT|NIP|PIT|CIT|ZUS|KRUS|PKP|PKS|MPK|ZTM|SKM|WKD|IC|EIC|TLK|ATM|SIM|USB|GPS|PDF|QR|CV|DVD|CD|LED|LTE|GSM|IBAN|BLIK|SWIFT|CVV|CVC|ID|IT|AI|PR|HR|TV|RTV|AGD|PC|HD|UHD|DVB|HDMI|LCD|WIFI|WI|FI|OK|FM|VIP|BHP|RODO|BOK|REGON|KRS|BIK|CEIDG|MOPS|GOPS|MOPR|OPS|USC|OC|AC|NNW|SOR|OIOM|EKG|USG|RTG|EEG|HIV|COVID|POZ|PZU|PKO|BP|ING|PGE|TVP|TVN|LOT|DHL|DPD|UPS|GLS|FEDEX|IKEA|RMF|NBP|KNF|UOKIK|UKE|URE|UODO|ULC|UTK|GUS|NIK|PIP|WORD|ITD|SANEPID|UE|USA|RP|UK|ONZ|PRL|ZOO|PLN|EUR|USD|GBP|CHF|CNY|MB|GB|TB|KM|KG|CM|MM(?!-[a-z])|ML|PS|SA|ZOZ|MSWIA|WWW|URL|FAQ|SUV|RP|SP|LO|UW|AGH|UJ|PAN|PTTK|GOPR|WOPR|TOPR|OSP|PSP|TAK|NIE|DUŻO|BARDZO|DO|OD|NA|ZA|NR|UL|AL|DW|CC|RE|FW|BBC|CNN|NASA|NATO|XL|XXL|XS|MP|PCR|ADHD|DNA|PVC|VHS|ABC|AB|CO|SKOK|TBS|ROD|PCK|WOŚP|CBA|ABW|BMW|VIN|IMEI|RFID|NFC|OLX|KIA|VW|HTC|LG|HP',
].join('|');
const ABBREVIATION = `(?<![A-Za-zÀ-ž\\d/.@_„”&+-])(?!(?:${KNOWN})(?![A-Za-zÀ-ž]))(?![IVXLCM]+(?![A-ZÀ-Ž]))[A-ZĄĆĘŁŃÓŚŹŻ]{2,5}(?:-(?:u|a|ie|em|owi|y|ów|ze|cie|ach|ów|i|ę|ą|ik\\p{L}*))?(?![A-Za-zÀ-ž\\d_@&+]|-[A-Za-z]*\\d|[-/]\\d|\\.[a-z])`;

/** The word is explained where it stands. */
const EXPLAINED =
  'czyli|to (?:jest|znaczy|jednostka|urządzenie|numer)|tj|tzn|oznacza(?:jąc\\p{L}+)?|inaczej mówiąc|innymi słowy|prościej|po prostu|skrót|nazywa\\p{L}+|to nasz\\p{L}*';

export const PL: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: latin(
        `${ABBREVIATION}|(?<![A-Za-zÀ-ž\\d/.@_„”&+-])[A-ZĄĆĘŁŃÓŚŹŻ](?=[A-ZĄĆĘŁŃÓŚŹŻ]{5})(?![A-ZÀ-Ž]*[AEIOUYĄĘÓ][A-ZÀ-Ž]*[AEIOUYĄĘÓ])[A-ZĄĆĘŁŃÓŚŹŻ]{5,7}(?![A-Za-zÀ-ž\\d_@&+-])|(?<=(?:[Pp]odstaw\\p{L}*|[Zz]godnie z|[Ww]edług|[Ww]g|z pkt|poz)\\.?:? )[A-ZŁŚŻ]{2,5}[-/ ]?\\d+(?:, poz\\. ?\\d+)?|(?<=(?:na|do|przez|z) )L[1-4](?: (?:z|i) \\p{L}+ P\\d)?(?![A-Za-z\\d])|(?<=priorytet\\p{L}* )[PS]\\d|(?<![A-Za-z\\d/-])[A-ZŁŚŻ]{2,4}/[A-ZŁŚŻ]{1,4}(?:-?\\d+)?(?![A-Za-z\\d])|(?<![A-Za-z\\d/-])[A-ZŁŚŻ]{2,4}/\\d[A-Z](?![A-Za-z\\d])`,
      ),
      cased: true,
      each: true,
      unless: {
        sentence: latin(
          `(?<!\\p{L})(?:${EXPLAINED})(?!\\p{L})|\\([^)]*\\p{L}{4,}[^)]*\\)|\\p{L}{4,} \\(\\p{L}{2,5}\\)`,
        ),
      },
    },
    {
      says: latin(
        '§+ ?\\d+[a-z]?(?: ust\\. ?\\d+)?(?: (?:pkt|lit)\\.? ?[\\da-z]+)?(?: \\p{L}+)?|(?<!\\p{L})(?:art|ust|pkt)\\.? ?\\d+[a-z]?(?: (?:ust|pkt|lit)\\.? ?[\\da-z]+)*|(?<!\\p{L})paragraf\\p{L}* \\d+|(?<!\\p{L})(?:zarządzeni|procedur|instrukcj|okólnik|rozporządzeni|uchwał|wytyczn|polecen)\\p{L}* (?:\\p{L}+ )?(?:nr|numer) ?[\\w/-]+|(?<!\\p{L})(?:procedur|instrukcj|formularz|aneks|druk|tryb|kod|status|klas)\\p{L}* (?:\\p{L}+ )?(?:typu )?[a-z]{1,4}[-/]?\\d+(?:[-/.]\\w+)*|(?<!\\p{L})klas\\p{L}* [a-z](?!\\p{L})|(?<!\\p{L})(?:taryf|grup|złącz|redukt|zasuw|rewizj|stref|błęd|błąd|typ|zaw[oó]r|czujnik|moduł|sterownik|kategori|wariant|schemat|symbol|endo|uszczelk|listw|profil|obwód|obwod|układ|węz)\\p{L}* (?:\\p{L}{1,3}-?\\d{1,4}(?:[./-]\\w+)*[a-z]{0,2}|\\d[a-z]{1,3}(?:-[a-z])?)(?!\\p{L})',
      ),
      unless: {
        sentence: latin(
          `(?<!\\p{L})(?:${EXPLAINED})(?!\\p{L})|(?<!\\p{L})(?:mówi|mówią|stanowi|brzmi|gwarantuje|daje (?:panu|pani|państwu))(?!\\p{L})|kod\\p{L}* (?:pocztow|rabatow|promocyjn|dostępu|odbioru)`,
        ),
      },
    },
    {
      says: words(
        "sla|rma|pnr|tick?et\\p{L}*|tiket\\p{L}*|e?skal(?:acj|owa|ował|ujem|uję|owan)\\p{L}*|chargeback\\p{L}*|acquirer\\p{L}*|backoffic\\p{L}*|back-offic\\p{L}*|front-?offic\\p{L}*|workflow\\p{L}*|case(?:'\\p{L}+|y|ów|a|u)|workaround\\p{L}*|rollback\\p{L}*|provisioning\\p{L}*|prowizjonowa\\p{L}*|onboarding\\p{L}*|procedowa\\p{L}*|proceduj\\p{L}*|sprocesowa\\p{L}*|processing\\p{L}*|(?:drug|pierwsz|trzeci)\\p{L}+ lini(?!j)\\p{L}+(?: wsparcia)?(?! (?:metra|tramwaj|autobus|kolej))|storno\\p{L}*|wystornow\\p{L}*|basic|slot(?:y|u|ów|em)?|windykacj\\p{L}+ miękk\\p{L}+|stop-?list\\p{L}*|override\\p{L}*|not\\p{L} uznaniow\\p{L}*|refaktur\\p{L}*|no-?show\\p{L}*|overbooking\\p{L}*|walk-?in|downgrade\\p{L}*|reroute?\\p{L}*|rerouting\\p{L}*|settlement\\p{L}*|clearing\\p{L}*|batch\\p{L}*|parser\\p{L}*|timeout\\p{L}*|reset\\p{L}* portu|helpdesk l\\d|second level|first level|triaż\\p{L}*|triage|dyskrecj\\p{L}+ uznaniow\\p{L}*|dyspozycj\\p{L}+ uznaniow\\p{L}*|kontrol\\p{L}+ merytoryczno-rachunkow\\p{L}*|tutejsz\\p{L}+ (?:jednostk|komórk)\\p{L}*|komórk\\p{L}+ (?:organizacyjn|merytoryczn|właściw)\\p{L}+|podmiot\\p{L}* obowiązan\\p{L}*|dekret(?:acj|owa|owan)\\p{L}*|eksplantacj\\p{L}*|reklamacj\\p{L}+ wewnątrzsystemow\\p{L}*|(?:w )?statusie? [a-z]\\d|master-?dat\\p{L}+|feed\\p{L}* danych|kpi|crm|billing\\p{L}*|rebilling\\p{L}*|ported|ticketing\\p{L}*|bounc\\p{L}+|dispatch\\p{L}*|dyspatch\\p{L}*|picking\\p{L}*|backlog\\p{L}*|forecast\\p{L}*|target\\p{L}*|deploy\\p{L}*|bug(?:a|u|i|ów|iem)?|fix(?:a|u|em)?|hotfix\\p{L}*|pending|on-?hold|elixir\\p{L}*|(?:rachun|kon[tc])\\p{L}* techniczn\\p{L}+|memoriałow\\p{L}+|ewuś|wydawce|modyfikator\\p{L}*|planogram\\p{L}*|linehaul\\p{L}*|franszyz\\p{L}+|audatex\\p{L}*|kontyngen\\p{L}+|hold(?:zie|em|u|a)|cenówk\\p{L}+|awizacj\\p{L}+|dekompletacj\\p{L}+|kompletacj\\p{L}+|cross-?dock\\p{L}*|hub(?:a|u|ie|em|ów|y)?|scoring\\p{L}*|prescoring\\p{L}*|sublimi\\p{L}+|subrogacj\\p{L}+|regres(?:u|em|ow\\p{L}+)|retencj\\p{L}+|churn\\p{L}*|upsell\\p{L}*|lead(?:a|y|ów|u|em)|preautoryzac\\p{L}+|merchant\\p{L}*|acquiring\\p{L}*|dysponent\\p{L}*|moc\\p{L}* (?:umown|biern)\\p{L}+|allotment\\p{L}*|rooming\\p{L}*|code-?share\\p{L}*|stand-?by|rebook\\p{L}*|interline\\p{L}*|load factor|anamnez\\p{L}+|epikryz\\p{L}+|cesj(?:a|i|ę|ą)|kosztorys\\p{L}* (?:audatex|eurotax)|rozrachunk\\p{L}+|brygadówk\\p{L}*|backup\\p{L}*|handover\\p{L}*|checklist\\p{L}*|template\\p{L}*|know-how|feedback\\p{L}*|deadline\\p{L}*|mail-?merge|mapping\\p{L}*|routing\\p{L}*|releas\\p{L}*|rollout\\p{L}*|sprin(?:tu|tem|cie)|firmware\\p{L}*|patch(?:a|u|em|e)?|ping\\p{L}*|DSLAM|splitter\\p{L}*|dropshipping\\p{L}*|fulfil\\p{L}+|outsourc\\p{L}+|insourc\\p{L}+|compliance|audyt(?:u|em)? wewnętrzn\\p{L}+",
      ),
      each: true,
      unless: {
        sentence: latin(
          `(?<!\\p{L})(?:${EXPLAINED})(?!\\p{L})|\\([^)]*\\p{L}{4,}[^)]*\\)|\\p{L}{4,} \\(\\p{L}{2,5}\\)`,
        ),
      },
    },
  ),
  suggest: (facts) =>
    `Mówiąc prosto: [to samo bez skrótów i numerów]. Następny krok to ${facts.remedy ?? '[konkretny krok]'}, najpóźniej ${facts.remedyBy ?? facts.nextContact ?? '[data i godzina]'}.`,
  examples: {
    bad: [
      'Zgłoszenie ma status P2 w systemie.',
      'Zgodnie z § 12 ust. 4 regulaminu termin wynosi 30 dni.',
      'SLA dla tej usługi to dwie doby.',
      'Sprawę eskalowałem na drugą linię, odpowiedź będzie jutro o 12.00.',
      'Pieniądze oddamy po zamknięciu RMA.',
      'Paczka czeka na skan w WER.',
      'Podstawą jest zarządzenie nr 7/2026.',
      'Proszę wypełnić formularz ZR-3.',
      'Chargeback trwa do 45 dni.',
      'Nota uznaniowa wyjdzie w piątek.',
    ],
    good: [
      'Wystarczy dowód z numerem PESEL.',
      'Wizyta jest na NFZ, nic Pani nie płaci.',
      'Kod rezerwacji (PNR, sześć znaków na bilecie) podam przez telefon.',
      'Hasło do Wi-Fi jest na odwrocie karty.',
      'Fakturę VAT poprawiłem, NIP się zgadza.',
      'Złożyliśmy reklamację do banku sprzedawcy, czyli tak zwany chargeback; pieniądze wrócą do 14 lipca.',
      'Licznik typu AMI, czyli taki, który sam wysyła odczyt, pokazał 300 kWh.',
      'SMS z godziną przyjdzie dziś przed 18.00.',
      'Umowa pozwala Panu zrezygnować bez opłaty do końca czerwca.',
      'Może Pani napisać do Prezesa UOKiK albo do rzecznika konsumentów w ratuszu.',
      'PIN zmieni Pan w każdym bankomacie.',
    ],
  },
};
