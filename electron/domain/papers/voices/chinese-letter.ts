import type { Principle } from '../../complaint.ts';
import { limitWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { LetterVoice } from '../letter-voice.ts';
import type { Sentence } from '../sentence.ts';
import {
  chineseAccount,
  chineseAssurance,
  chineseContact,
  chineseFeelings,
  chineseLoss,
  chineseOpening,
  chinesePlace,
  chineseSteps,
  chineseThanks,
} from './chinese-phrases.ts';
import { CHINESE_SECTORS } from './chinese-sector.ts';

export const CHINESE_PRINCIPLES: Readonly<Record<Principle, string>> = {
  none: '您对我们的信任',
  hygiene: '卫生',
  privacy: '您的个人信息',
  money: '您的钱款',
};

/** What was deserved where a principle was broken; without one the trade's own words stand. */
const CHINESE_OWED: Readonly<Record<Principle, string>> = {
  none: '',
  hygiene: '您本该享受到不用自己检查的干净。',
  privacy: '您信任我们，才把信息交给我们，本该得到严守。',
  money: '您的钱，本该得到跟我们自己的钱一样的看护。',
};

/** Regret as the mode allows it, about the matter just told; never about a feeling. No full stop: a clause may follow. */
export function chineseRegret(c: LetterContext): string {
  switch (c.mode) {
    case 'principle':
      return `为这件事，我代表${chinesePlace(c)}全体员工向您郑重道歉`;
    case 'full':
      return '为这件事，我向您郑重道歉';
    case 'shared':
      return '为其中我们没有做好的部分，我向您道歉';
    case 'regret':
      return '您为这件事费心奔走，我很抱歉';
    case 'experience':
      return '您遇到这样的事，我很抱歉';
  }
}

function facts(c: LetterContext): readonly Sentence[] {
  const again: Sentence =
    c.admits && c.fields.repeatOf !== undefined ? ['同一件事，您已经不是第一次跟我们说。'] : [];
  return [chineseOpening(c), chineseAccount(c), [c.sentences('what')], again, [`${chineseRegret(c)}。`]];
}

function responsibility(c: LetterContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
      return [
        [
          `这是我们的责任，由我们全部承担。这件事关系到${CHINESE_PRINCIPLES[c.fields.principle ?? 'none']}，本来绝不该出差错。`,
        ],
      ];
    case 'full':
      return [['这是我们的责任，由我们全部承担。']];
    case 'shared':
      return [
        ['我们不拿别处的事来推脱，我们这边没有做好：'],
        [c.sentences('ourPart')],
        ['这部分责任由我们承担。'],
      ];
    case 'regret':
      return [['我们逐项核对过，查到的情况、能为您做的事和完成的时间，都写在下面。']];
    case 'experience':
      return [['事情的来龙去脉还在核实，今天还不能下结论。'], ['您说的每一点，我们都在核对。']];
  }
}

/** Affirms what was deserved; where nothing is admitted, and no feeling was mirrored, the right to an answer. */
function owed(c: LetterContext): string {
  if (!c.admits) {
    const mirrored = (c.fields.feelings ?? []).length > 0;
    return mirrored ? '' : '您应当得到一个清楚的答复。';
  }
  const kind = c.fields.complaintKind;
  const breached = c.mode === 'principle' ? CHINESE_OWED[c.fields.principle ?? 'none'] : '';
  const trade = kind === undefined ? '' : CHINESE_SECTORS[c.sector].owed[kind];
  return breached === '' ? trade : breached;
}

function empathy(c: LetterContext): readonly Sentence[] {
  return [[c.sentences('effect')], ...chineseLoss(c), ...chineseFeelings(c), [owed(c)]];
}

/** While facts are open no cause is told: what is being checked, and until when. */
function openPoints(c: LetterContext): readonly Sentence[] {
  if (c.mode !== 'experience') return [];
  const by = c.fields.checkBy;
  return [
    ['还要查清的是：', c.known('toCheck', c.phrase(c.fields.toCheck ?? '')), '。'],
    [c.known('checkBy', by === undefined ? undefined : limitWords(by, 'zh', c.today)), '，我把结果告诉您。'],
  ];
}

function cause(c: LetterContext): readonly Sentence[] {
  if (c.mode === 'experience') return [];
  const asked = c.fields.wants?.includes('explanation') === true;
  const opening =
    c.mode === 'regret' ? '我们查到的情况是' : asked ? '您想知道的原因，现在查清了' : '现在查清，原因是';
  return [c.told(opening, 'rootCause')];
}

function remedy(c: LetterContext): readonly Sentence[] {
  const asked: Sentence = c.request === '' ? [] : [`您提出的要求是：“${c.request}”。`];
  return [asked, ...(c.steps.length === 0 ? [[c.known('steps', undefined)]] : chineseSteps(c))];
}

function goodwill(c: LetterContext): readonly Sentence[] {
  const { goodwillKind, goodwillAmount, goodwillDue, lossMoney } = c.fields;
  if (goodwillKind === undefined && (c.mode !== 'principle' || c.goodwillWithheld)) return [];
  const amount = c.known(
    'goodwillAmount',
    goodwillAmount === undefined ? undefined : c.money(goodwillAmount),
  );
  const by = c.known(
    'goodwillDue',
    goodwillDue === undefined ? undefined : limitWords(goodwillDue, 'zh', c.today),
  );
  const apart: Sentence =
    c.mode === 'experience'
      ? ['这是我们的一份心意，与责任认定无关。']
      : c.mode === 'regret'
        ? ['这是我们的一份心意。']
        : [];
  const beyond =
    c.mode === 'principle' &&
    goodwillAmount !== undefined &&
    lossMoney?.currency === goodwillAmount.currency &&
    goodwillAmount.minor > lossMoney.minor
      ? '这比您花掉的钱要多：受的委屈也要算进去。'
      : '';
  // What the customer has already is told as done, without its day.
  const we: Sentence = c.goodwillGiven ? ['我们已经'] : [by, '，我们'];
  if (c.gift !== '') return [[...we, '免费提供：', c.gift, '。'], apart];
  switch (goodwillKind ?? 'goodwill') {
    case 'refund':
      return [[...we, '把', amount, '退还给您。']];
    case 'credit':
      return [
        [...we, '另外补给您', amount, c.admits ? '，记入您的账户，作为补偿。' : '，记入您的账户。'],
        [beyond],
        apart,
      ];
    case 'in-kind':
      return [[...we, '另外送您价值', amount, '的物品或服务。'], [beyond], apart];
    case 'goodwill':
      return [[...we, c.admits ? '另外补偿您' : '另外付给您', amount, '。'], [beyond], apart];
  }
}

function prevention(c: LetterContext): readonly Sentence[] {
  if (!c.admits && c.fields.prevention === undefined) return [];
  const asked = c.fields.wants?.includes('no-recurrence') === true;
  const opening = !c.admits
    ? '我们改进的是'
    : asked
      ? '您要的是不再发生同样的事，我们这样改'
      : '为了不再发生同样的事，我们这样改';
  return [c.told(opening, 'prevention')];
}

export const CHINESE_LETTER: LetterVoice = {
  title: '致歉信',
  parts: {
    facts,
    responsibility,
    empathy,
    cause,
    'open-points': openPoints,
    remedy,
    goodwill,
    prevention,
    contact: chineseContact,
    assurance: (c) => chineseAssurance(c, '跟您逐项核对信里写的事', '说明信里写的事逐项办得怎样'),
    thanks: chineseThanks,
  },
};
