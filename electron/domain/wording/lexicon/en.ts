import { latin, words } from '../word-pattern.ts';
import type { Lexicon } from './lexicon.ts';

const COUNT =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|half an?|couple of)';
const MONTH =
  '(?:january|february|march|april|june|july|august|september|october|november|december)|\\d{1,2}(?:st|nd|rd|th)? may|may \\d{1,2}';
const BLANK = '\\[[^\\]]+\\]|_{2,}|【[^】]*】';

export const EN: Lexicon = {
  apology: words(
    '(?<!not )(?:so |very |truly |deeply )?sorry|apologi[sz]e(?:d|s)?|apologi[sz]ing|apolog(?:y|ies)|apologetic|(?:sincerely |deeply |very much |truly )?regret(?:s|ted|ful|ting)?(?! to (?:inform|advise|tell|say))|ask(?:s|ing)? (?:you |for )*(?:your )?(?:pardon|forgiveness)|ashamed of|forgive (?:us|me)|forgiveness|(?:ask|beg) your pardon|our regrets',
  ),
  responsibility: words(
    '(?:take|takes|taking|took|accept|accepts|accepting|bear|own) (?:the |our |full |complete |sole |all )*(?:responsibility|blame)|(?:we|i)(?:.ll| will)? own (?:it|this|that|up)|we (?:are|were) (?:fully |entirely |solely )?(?:responsible|at fault|to blame)|our (?:own )?(?:fault|mistake|error|responsibility)|(?:fault|blame|responsibility|mistake) (?:is|was|lies|rests)(?: \\p{L}+)? (?:ours|mine|with us)|hold our hands up',
  ),
  blank: latin(BLANK),
  time: latin(
    `${BLANK}|(?<!\\p{L})(?:(?<![£$€\\d.,])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?![\\d.,%])|\\d{1,2} ?(?:am|pm|a\\.m|p\\.m|o'clock)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|${MONTH}|today|tomorrow|yesterday|tonight|this (?:morning|afternoon|evening|week)|noon|midnight|christmas|easter|${COUNT}[ -](?:\\w+ )?(?:minutes?|hours?|days?|weeks?|months?|nights?|years?))(?!\\p{L})`,
  ),
  matter: words(
    'bills?|billed|billing|overcharg\\w*|meters?|power|electricity|gas|water|heating|line|broadband|internet|signal|tariff|roaming|transfers?|payments?|cards?|accounts?|cash|loans?|mortgage|overdraft|fees?|charged|interest|statements?|' +
      'branch|counter|queue|queued|room|bookings?|booked|reservations?|check-in|luggage|baggage|suitcases?|flights?|trains?|bus(?:es)?|coach|platform|station|lifts?|appointments?|surgery|operation|ward|clinic|prescriptions?|test results|x-ray|' +
      'parcels?|delivery|deliver(?:ed|ies)|orders?|ordered|refunds?|invoices?|repairs?|contract|polic(?:y|ies)|claims?|tickets?|seats?|meals?|breakfast|shower|towels?|kettle|sofa|jacket|records?|address|data breach|personal data|outage|power cut|roadworks|pipes?|pool|gym|till|cashpoint',
  ),
  step: words(
    'investigat\\w*|audit(?:ed|ing)?|inspect\\w*|test(?:ed|ing)? (?:the|your|each|every)|(?:re)?check(?:ed|ing|s)? (?:the|your|each|every|all|whether|with)|(?:we|i|am|are|will|is|and) (?:will |shall |are |am )?look(?:ing|ed)? into (?!ways|how|it)|find out|refund\\w*|repay\\w*|repaid|credit(?:ed|ing)?|reimburs\\w*|replac\\w*|repair\\w*|reissu\\w*|reprint\\w*|reconnect\\w*|cancel(?:led|ling)?|remov(?:e|ed|ing)|send(?:ing)?|sent|post(?:ed|ing)?(?= (?:you|it|the|a|your|to|out))|a (?:call|letter|text) (?:at|every|each|on)|phone|ring(?:ing)?|calling|walking|fetching|measuring|rang|visit(?:ed|ing|s)?(?= (?:you|your|the|each|every|him|her|them|all|our))|install(?:ed|ing|s)?|deliver(?:ed|ing|s)?(?! (?:\\p{L}+ ){0,2}(?:best|highest|finest|great|excellent|outstanding|exceptional|superb|superior|first[- ]class|world[- ]class|five[- ]star|top) )|publish\\w*|write to|written to|in writing|collect(?:ed|ing)?|waiv(?:e|ed|ing)|recruit\\w*|hir(?:e|ed|ing)|two (?:people|colleagues|members)|a second (?:person|colleague)|every (?:day|week|morning|month|\\w+day)|each (?:day|week|morning|month|shift)|call(?:ed|ing)? (?:you|each|every|round)|correct(?:ed|ing)? (?:the|your)',
  ),
};
