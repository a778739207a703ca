/** What somebody felt, thought or was left with: after „sorry” it is the feeling that is apologised for. */
import { oneOf } from './english-list.ts';

const BAD_MOOD = oneOf(
  'raw, sore, cross, low, flat, cold, bruised, small, bitter, angry, annoyed, upset, hurt, let down, disappointed, unhappy, uneasy, put out',
  'put off, aggrieved, unwelcome, frustrated, offended, insulted, neglected, overlooked, unheard, dismissed, patronised, belittled, ignored',
  'cheated, betrayed, abandoned, out in the cold, out of sorts, worked up, hard done by, in the dark, shaken, rattled, unsettled, deflated',
  'underwhelmed, unimpressed, disheartened, disillusioned, dissatisfied, uncomfortable, embarrassed, humiliated, anxious, worried, nervous',
  'livid, furious, fed up, miffed, gutted, peeved, narked, sad, tearful, distressed, vexed, slighted, snubbed, singled out, judged, used',
);
const BAD = oneOf(
  'bad, hard, rough, unhappy, difficult, miserable, poor, nasty, unpleasant, unwelcome, negative, disappointing, unsatisfactory, trying',
  'frustrating, wretched, horrid, horrible, rotten, upsetting, stressful, less than \\p{L}+, sour, bitter, unfortunate, unfavourable',
);
const HOPED = oneOf(
  'expectations?, hopes?, standards?, wishes, requirements, needs, liking, taste, satisfaction',
);
const DEGREE =
  '(?:so |very |rather |quite |a bit |a little |somewhat |all |still |such |feeling |really |too |less than |not |that |clearly )*';

export const FELT_MORE = [
  `(?!you(?: were|'re| are| have been) (?:so |very |left )?(?:cold|hurt|small|flat|low|bruised|shaken|sore|used|abandoned|in the dark)(?! by))you(?:'re|'ve been| are| were| have been| feel| felt| got| became| remain| seem)? ${DEGREE}(?:feel(?:ing)? )?${DEGREE}${BAD_MOOD}(?= |[.,;!—-]|$)(?! (?:water|food|by (?:our|the (?:driver|clerk|nurse|man|woman)))|,? and wet| call| in (?:the|your|a) (?:room|bed|flat|house))`,
  `(?:left|leaves|leave|leaving|made|makes) (?:you|him|her|them|your \\p{L}+|some \\p{L}+|the \\p{L}+) ${DEGREE}(?:feel(?:ing)? |with )?(?:an? |that |the )?(?:${DEGREE})(?:${BAD_MOOD}|${BAD} (?:taste|feeling|impression|memory|memories)|(?:sense|feeling|impression) (?:of|that))`,
  '(?:left|leaving|being left) with (?:an? |the )?(?:\\p{L}+ )?(?:sense|feeling|impression|idea) (?:of|that)|been left feeling',
  `${BAD} (?:surprise|shock|memory|memories|impression|taste|feelings?)(?= (?:to|for|of|that)|[.,;!]|$)`,
  `(?:had|having|have had|been having) (?:such |rather |quite )?an? ${BAD} (?:time|experience|stay|visit|trip|morning|evening|day)(?! (?:because|when|with (?:our|a)))`,
  `(?:did(?: not|n't)|does(?: not|n't)|do not|don't|failed to|has not|hasn't|could not|couldn't) (?:quite |really |fully |exactly |altogether )?(?:come up to|live up to|match|measure up to|care for|think much of|take kindly to|reach|fulfil|satisfy|suit|agree with|get on with|take to|click with|gel with|warm to|see eye to eye)(?! (?:you at|him at|her at|us|me|the (?:train|bus|deadline|standard we)))`,
  `(?:below|short of|not up to|under|beneath) (?:your|their|his|her|what you) (?:usual |own |high )?(?:${HOPED}|expected|hoped)`,
  "(?:wasn't|weren't|was not|were not|isn't|is not|not) (?:quite |really |exactly |altogether )?(?:to|up to|in line with) (?:your|their|her|his) \\p{L}+",
  '(?:not|[a-z]+n.t|less than|far from) (?:\\p{L}+ )?(?:best pleased|a happy \\p{L}+|happy bunnies|amused|overjoyed|thrilled|delighted|impressed|enamoured)',
  '(?:attach|attached|attaching) (?:such|so much|that much|this much) (?:importance|weight|meaning|significance)|(?:got|get|taken|take) it into your head',
  '(?:lost|losing|lose|have no|no longer have|shaken|dented) (?:all |some |your |any )?(?:faith|confidence|trust|belief|patience) (?:in|with)(?! (?:by|because))',
  "(?:consider|considered|deem|deemed|judge|judged|regard|regarded|think|thought|find|found|believe|believed|perceive|perceived|experienced?|remember|remembered|rate|rated|describe|described) (?:us|me|our|it|the|this|my|his|her|that|them)(?: [a-z'-]+){0,4}? (?:as |to be |to have been )?(?:that way|like this|like that|in that light|[a-z]+(?:less|ing|ful|ous|able|ible|ive|al|ish|ile|ant|ent|ic)|rude|curt|cold|poor|unkind|unfair|uncaring|sharp|abrupt|harsh|slow|bad|offhand|aloof|brusque|heavy-handed)(?=[.,;!]|$| by| in| and| or| at| on| to you)",
  "(?:find|found) [a-z'-]+(?: [a-z'-]+){0,3} (?:upsetting|offensive|hurtful|distressing|insulting|annoying|off-putting|rude|cold|curt|patroni[sz]ing|dismissive|unhelpful|disappointing|unfriendly|abrupt|brusque|condescending|unsympathetic|confusing|threatening|intimidating|frightening)",
  '(?:remember|experienced?|perceived?|regard|saw|see|took|take|read) your [a-z]+ (?:that way|like that|as )',
  "(?:[a-z]+n't|not|less than|never) (?:\\p{L}+ )?(?:happy|satisfied|pleased|comfortable|content|keen|convinced|impressed|at ease)(?= |[.,;!]|$)(?! to (?:pay|wait|be))",
  `(?:your|their|his|her) being (?:so )?${BAD_MOOD}`,
  "(?:right|good|best|ideal) (?:fit|match|choice) for (?:you|him|her|them)|your (?:thing|cup of tea|style|sort of|kind of)|(?:did(?: not|n't)|failed to|does not|doesn't) (?:land|connect|register|chime|resonate|go down)(?: well)?(?: with)?|rankl\\p{L}+|in (?:such|that|this|a bad|a poor|a different)(?: an?)? (?:\\p{L}+ )?light|sleepless nights?|(?:lost|losing|lose) sleep|worrying (?:over|about)|seem(?:s|ed)? to you|appear(?:s|ed)? to you",
  '(?:choose|chose|decided|prefer|preferred|feel the need|felt the need|saw fit|see fit) to (?:feel|take|see|be|think|view|regard|read|interpret|leave us|post|go public)',
  '(?:hurt|bruised|ruffled|injured|wounded|bad|ill) (?:feelings?|pride|feathers)|ruffled (?:your|any|a few) feathers',
  '(?:sense|feeling|feelings|perception|impression|view|opinion|belief) (?:of (?:grievance|injustice|unfairness|neglect|disappointment|anger|being|not being|having)|that (?:you|we|our|nobody|no one))',
  '(?:how|what|the way) (?:\\p{L}+ ){1,4}?(?:made|makes|left|leaves) (?:you|him|her|them) (?:feel|feeling)',
  '(?:disappointment|upset|unhappiness|distress|dissatisfaction|frustration|displeasure|annoyance|anger|irritation)(?: that)? you (?:have |had |may |are |were |clearly )*(?:felt|feel|feeling|expressed|experienced|experiencing|voiced)',
  '(?:so )?worked up|in such a state|upset yourself|let it (?:get to|upset|bother) you|(?:got|gets|getting) to you|so personally|to heart',
].join('|');
