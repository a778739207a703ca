import { OFFICE_WORDS } from '../../lexicon/english-idioms.ts';
import { latin, words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

/** Abbreviations of offices and back rooms; capitals tell them from words (SAR, BAR, NOC). */
const OFFICE =
  'RAG|NDR|SLA|SLAs|KPI|KPIs|SOP|SOPs|BAU|SME|SMEs|RCA|CAPA|NTF|NFF|RMA|RMAs|SKU|SKUs|OOS|EPOS|EPoS|CRM|ERP|IVR|NOC|SOC|L1|L2|L3|T1|T2|T3|P1|P2|P3|SR|SRs|CSR|CSRs|INC|CR|CRs|UAT|WIP|TAT|FCR|AHT|NPS|CSAT|POC|SPOC|COB|EOD|EOB|FYI|FAO|TBC|TBA|TBD|WEF|w\\.e\\.f|ETR|ETTR|MTTR|RTS|POD|PODs|DC|RDC|FC|FOC|COD|MOQ|GRN|SOR|PO(?! [Bb]ox)|WO|QA|QC|HO|ASM|RM|BM|SPOE';
const MONEY =
  'KYC|AML|CDD|EDD|PEP|SAR|SARs|DSAR|DSARs|CHAPS|BACS|FPS|CoP|CNP|CNPs|MCC|AVS|CVC|3DS|SCA|APP|NEFT|RTGS|IMPS|EMI|EMIs|NACH|ECS|MICR|LTV|DTI|DIP|AIP|SDLT|CCJ|CCJs|PPI|GL|FX|OD|DD mandate|ADDACS|DDICA|FPN|TPI|ARN|RRN|STAN|PAN|BIN|MID|TID|TSYS|POCA';
const UTILITY =
  'MPAN|MPANs|MPRN|MPRNs|CCL|EAC|AQ|HH|NHH|DNO|IDNO|SMETS|SMETS1|SMETS2|IHD|PAYG|UPRN|DCC|ESB|DSO|TSO|PSR|WHD|COS|CoS|COT|SPAA|ERA|ECOES|CPE|ONT|OLT|FTTC|FTTP|FTTH|DSLAM|DSL|SNR|BRAS|PSTN|MSAN|PCP|MAC|PAC|STAC|CLI|IMEI|APN|VLAN|QoS|DLM|CDR|MSISDN|RSSI|LLU|CVLAN|WLR|NTE|NTE5|IPTV|PoP|BTS|OSS|BSS';
const TRAVEL =
  'PNR|PNRs|PIR|WTR|OTP|OAL|IROPS|IROP|MCT|EMD|BAR|F&B|FOH|BOH|OTA|OTAs|PMS|GDS|DND|OOO|VIP2|RO|HB|FB|ADR|RevPAR|LOS|PAX|pax|TOC|TOCs|ROC|DOO|CIS|DMU|EMU|OHLE|SPAD|PRM|PRMs|PSGR|FIM|APIS|DCS|BRS|AHL|ATFM|CTOT|AOG|MEL|ETOPS|GSA|LDB|TVM|TVMs';
const HEALTH =
  'eRS|e-RS|PALS|TTO|TTOs|TTA|TTAs|DNA|DNAd|EDD|MDT|RTT|PAS|EPR|PTL|CCG|ICB|ICBs|FFT|SI|SIs|PSIRF|RCN|MAR|MARs|SHO|FY1|FY2|ANP|AMU|SAU|EAU|CDU|HDU|ITU|NEWS2|DNACPR|SBAR|DoLS|CHC|HCA|HCAs|OPD|OPA|CNS|UEC|POCT|TCI|VTE|PACS|IPC|SNOMED|SDEC|PCN';
const LAW =
  'ADR|FOS|GDPR|DPA|DPO|ICO|FCA|PRA|DISP|CRA|CCA|T&C|T&Cs|T&CS|TCs|TOS|ToS|EULA|PECR|UTCCR|LBA|FOI|FOIA|EIR|LGSCO|PHSO|CEDR|CISAS|ASA|TDS|HHSRS|MCP';
/** The sentence itself says what it means. */
const EXPLAINED_CASED = latin(
  '\\(|short for|for short|stands? for|that is|which (?:is|means|stands)|meaning|i\\.e|known as|called|in other words|in plain|the so-called|\\bthe independent',
);
/** „ID under GIUSP”, „MT103”, „1K47”: capitals and figures of an office, told by their shape where a determiner leads to them. */
const KNOWN =
  'PIN|PESEL|NIP|SMS|ATM|ATMs|VAT|PC|TV|DVD|CD|UK|USA|US|EU|UN|BBC|NHS|GP|GPs|A&E|ICU|MRI|CT|X|ID|IDs|IBAN|BIC|APR|AER|ISA|ISAs|QR|PDF|USB|LED|LCD|GPS|SIM|SIMs|WC|AM|PM|BST|GMT|OK|MOT|DVLA|HMRC|RAC|AA|BMW|VW|KLM|BA|IT|HR|CEO|MD|FAQ|FAQs|DIY|SUV|RSVP|ASAP|PO|PS|RIP|CCTV|HGV|FM|HD|TLC|CV|PhD|BA|MA|MP|MPs|IQ|OAP|NI|P45|P60|V5C|UV|AC|DC|PE|RE|GCSE|GCSEs|EE|BT|O2|TSB|HSBC|RBS|DHL|UPS|DPD|EV|WHO|RSPCA|RNLI|RNIB|FA|IOU|L|R|A|B|C|D|I|LEGO|IKEA|ZIP|IRS|FBI|FAA|NYC|LA|DC|EUR|GBP|USD|INR|URL|APP|VIP|AGM|BUPA|CPR|HIV|COVID|TB|ECG|IVF|PPE|RADAR|LPG|CO';
const SHAPED = `(?:(?:[Aa]n?|[Yy]our|[Oo]ur|[Tt]he|under|by|marked|as|his|her|via|on|[a-z]+\\'s) |(?=\\d[A-Z]\\d{2}(?!\\d)))(?!(?:${KNOWN})(?![A-Za-z\\d]))(?:[A-Z]{2,6}s?|[A-Z]\\d{4}|MT\\d{3}|\\d[A-Z]\\d{2}|\\d[A-Z]{2})(?![A-Za-z\\d&-]|\\/| (?:\\d|[A-Z]{2})|,? (?:the|a|an|our|your|which|that is|short|is the|is our|is a|\\() )`;
const EXPLAINED_PLAINLY =
  'short for|for short|stands? for|that is|which (?:is|means|says|said|stands|lets|gives|allows|sets|states)|meaning|i\\.e|in other words|in plain \\p{L}+|is our (?:word|name|term)|is the \\p{L}+|our (?:word|name|scheme) for|the form on which|your parking fine|the (?:small|grey|white|little|long|old|valve|part|tank|box|number)|we call|so-called|called';
const EXPLAINED = words(
  'short for|stands? for|that is(?= |,)|which (?:is|means|says|said|stands|lets|gives|allows|sets|states|promises|let)|meaning|i\\.e|in other words|in plain \\p{L}+|that says|it says|it said|says that|said that|to you that means|where it says|printed (?:on|at)|on the back of|of your (?:ticket|bill|contract|letter)',
);
/** Printed where the customer can see it: a form to fill in, a door, a stop, a ticket. */
const NUMBERED =
  '(?:(?:in accordance with|pursuant to|as per|under|according to|per|see|by virtue of|in terms of|by|with|of) )?(?:our |the |internal |company |operating |standing |general )*(?:clauses?|sections?|articles?|art\\.|paragraphs?|para\\.?|sub-?sections?|sub-?clauses?|schedules?|annex(?:es)?|appendix|rules?|regulations?|procedures?|protocols?|sops?|circulars?|directives?|conditions?|terms|bye-?laws?|guidelines?|work instructions?|provisions?|standing orders?) (?:no\\.? |number )?(?:[a-z]{1,5}[-/ ]?)?\\d[\\da-z.()/-]*(?:\\([a-z\\d]+\\))*(?: of)?';

/** What every abbreviation of an office holds. */
const CAPITALS = /[A-Z&][A-Z\d&]|\d[A-Z]|e-?RS|pax|w\.e\.f|CoP|CoS|QoS|PoP|RevPAR|EPoS|DoLS|ToS|TCs/g;

export const EN: RuleWords<Triggers> = {
  patterns: triggers(
    {
      says: latin(`(?<![A-Za-z\\d&/-])${SHAPED}`),
      cased: true,
      needs: CAPITALS,
      each: true,
      unless: { sentence: EXPLAINED_CASED },
    },
    {
      says: words(OFFICE_WORDS),
      each: true,
      unless: { sentence: words(EXPLAINED_PLAINLY) },
    },
    {
      says: latin(
        `(?<![A-Za-z\\d&/-])(?:${OFFICE}|${MONEY}|${UTILITY}|${TRAVEL}|${HEALTH}|${LAW})(?:'s)?(?!,? (?:the|a|an|our|your|that is|short for|is the|is our) )(?![A-Za-z\\d&]|-\\d|/[A-Z\\d]| ?\\d{3}| ?[:=])`,
      ),
      cased: true,
      needs: CAPITALS,
      each: true,
      unless: { sentence: EXPLAINED_CASED },
    },
    {
      says: words(NUMBERED),
      unless: {
        sentence: words(
          `${EXPLAINED.source.slice(EXPLAINED.source.indexOf('(?:') + 3, -1 * '(?![a-z\\u00df-\\u024f])'.length - 1)}|ward|platform|room|page|stand|car park|train|seats?|seating|cemetery|terminal|coach|motorway|hall`,
        ),
      },
    },
    {
      says: words(
        '(?:reason|error|fault|status|closure|rejection|response|decline|denial|disposition|cause|action|exception|outcome|wrap|trouble|resolution|service|priority|sub)[- ]codes? ?[:#]?(?: [a-z]{0,4}[-.]?\\d[\\da-z.-]*)?|(?:under|with|as|by|to|on|against|using) (?:a |the |internal )*codes? [a-z]{0,3}[-.]?\\d[\\da-z.-]*|form (?!p45|p60|p11d|v5c|sa1)[a-z]{1,4}[-/]?\\d+[a-z\\d/-]*|policy \\d{1,3}[a-z(][\\da-z()]*|(?:policy|template|flow|category|level|class|type|band|queue|status|stage) [a-z]{1,3}[-.]\\d[\\da-z.-]*|(?:raise|raised|raising|log|logged|open|opened|create|created|escalate|escalated|close|closed|generate|generated|assign|assigned|file|filed)(?: \\p{L}+)? (?:an? |the |your |our |this )?(?:internal |service |support |trouble |incident |high priority |priority )*(?:ticket(?! office)|tickets(?! office)|incident ticket|service request|change request|work order|job sheet|docket|query ticket|fault docket|sr|rma)|tickets? (?:has|have|was|is|were|number|id)(?: been)?(?: \\p{L}+)? ?(?:raised|escalated|logged|closed|opened|created|assigned|generated|resolved)|(?:escalat\\p{L}+|passed|referred|sits|assigned|with|moved|routed|transferred)(?: \\p{L}+){0,3}? (?:to |with |by )?(?:our |the )?(?:l[1-4]|level[- ](?:one|two|three|\\d)|tier[- ](?:one|two|three|\\d)|(?:first|second|third|1st|2nd|3rd)[- ]line|back[- ]office|middle office|ops|triage|noc|resolver group|duty tier)(?: (?:support|team|desk|queue|group|noc|engineers?))?|(?:our |the )?tier[- ](?:one|two|three|[1-4])(?: (?:\\p{L}+ )?(?:team|support|desk|noc|engineers?))?|level[- ](?:one|two|three|[1-4]) (?:team|support|desk|engineers?)|(?:second|third|first)[- ]line (?:support|team|engineers?|desk)',
      ),
      unless: {
        sentence: words(
          '(?:bus|train|flight|air|parking|concert|season|return|rail|raffle) tickets?|that is|which means|meaning|in other words|for (?:the|your) (?:concert|show|journey)|your (?:train|bus|parking) ticket|platform|car park|level (?:one|two|\\d) (?:of the|,)',
        ),
      },
    },
    {
      says: words(
        "action(?:ed|ing) (?:the|your|this|it|a|by)|(?:was|were|been|be|being|is) (?:duly )?actioned|(?:re-?)?provision(?:ed|ing)(?! of (?:care|services?))|de-?provisioned|de-?energi[sz]ed|onboard(?:ed|ing)|off-?board(?:ed|ing)|sign-?posted|triaged|cut-?over|fail-?over|roll-?back|hot-?fix|patch(?:ed)? (?:release|cycle|window)|change (?:window|freeze|board)|batch (?:job|run|process|file|window|posting)|legacy (?:system|platform|stack|tariff)|end[- ]of[- ]life|(?:core|general|sub-?) ?ledgers?|suspense account|nostro|charge-?off|write-?back|contra(?:'d| entry)|back-?dated (?:journal|posting)|reconciliation (?:step|break|run|file)|settlement (?:file|run|window|batch)|active-active|cluster(?:s|ed)?(?= of (?:servers|nodes)|,|\\.|$)|load[- ]balanc\\p{L}+|middleware|back-?end|api|payload|packet loss|line card|splitter|head-?end|trunk group|port(?:ed|ing)? (?:request|window|back)|number port|line profile|jitter|latency|non-?endo(?:rsable)?|non-?rerouteable|waitlisted|off-?loaded pax|walked (?:guest|booking)|walk-?out rate|rack rate|bar rate|no-?show fee code|involuntary (?:reroute|downgrade)|fare (?:basis|bucket|class [a-z])|minimum connection time|reprotect\\p{L}*|re-?accommodat(?:ed|e|ing|ion)|irregular operations|rolling stock (?:diagram|allocation)|unit diagram|short-?form(?:ed|ation)|train ?crew displacement|pathing|headway|turnaround time|dwell time|possession overran|block working|pathway (?:breach|co-?ordinator)|elective recovery|bed flow|discharge lounge criteria|clinically optimi[sz]ed|medically optimi[sz]ed|care bundle|datix(?:ed)?|incident reported on \\p{L}+|pre-?op(?:erative)? pathway|e-?referral|tertiary centre|stock (?:keeping unit|variance|file)|planogram|cross-?docked?|last-?mile|first-?scan|exception scan|linehaul|trunking|sortation|consignment note|manifest(?:ed)? (?:scan|error)|dead mileage|goods[- ]in|returns? authori[sz]ation|pick(?:ing)? (?:face|error|list|note)|back-?order(?:ed)?|ullage|dilapidations|decanted|void property|arrears (?:ladder|trail)|voids? team|disaggregat\\p{L}+|stakeholders?|deliverables?|learnings|touch ?points?|touch base|circle back|synerg\\p{L}+|leverag(?:e|ed|ing)|bandwidth to|deep[- ]dive|reach(?:ed|ing)? out internally|root[- ]cause analysis|corrective and preventive|quality gate|service recovery (?:process|protocol|framework)|customer journey|ageing (?:queue|bucket)|case ageing|work ?flow|work ?stack|resolver group|first[- ]contact resolution|average handling|wrap[- ]up time|no fault found|not reproducible|cannot reproduce|working as designed|out of scope|in scope|kyc|mpan|mprn|pnr|mpans|ivr|epos|sla|slas|f&b|t&cs?",
      ),
      unless: {
        sentence: words(
          'which (?:is|means|says)|that is(?= |,)|meaning|in other words|short for|so-called|stands? for|in plain|if you prefer|printed on|we call|what we call|called',
        ),
        clause: latin('\\('),
      },
    },
  ),
  suggest: (facts) =>
    `In plain words: ${facts.matter ?? '[what happened]'}. It happened ${onDay(facts)}, and this is what it meant for you: ${facts.effect ?? '[effect]'}.`,
  examples: {
    bad: [
      'A ticket has been raised with second-line support.',
      'Your PNR was cancelled on 4 June.',
      'The refund was declined under clause 9.2 of the general conditions.',
      'The engineer closed the visit as NTF.',
      'We are waiting for the KYC team to release the payment.',
      'Your request was actioned on Tuesday.',
      'The claim came back with error code 4417.',
      'Your MPRN does not match the address.',
      'The order sits in the back-order queue of our DC.',
      'The payment hung in a suspense account from 3 to 9 May.',
    ],
    good: [
      'Your meter has a number of its own (MPAN), printed on the second page of the bill.',
      'Please bring your PIN and a utility bill.',
      'The £30 includes VAT.',
      'The code we sent by SMS had run out before it reached you.',
      'You can ask the ombudsman, FOS for short, to look at our answer.',
      'Clause 9 of your contract says that the deposit is returned within ten days, and we took thirty.',
      'The ATM in the hall kept your card.',
      'The Wi-Fi in room 14 was repaired this morning.',
      'Your bus ticket has been sent to you again by e-mail.',
      'Platform 3 was closed, and nobody told you that the train went from platform 5.',
      'Your GP will have the result by Friday.',
    ],
  },
};
