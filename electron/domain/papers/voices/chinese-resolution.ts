import type { ResolutionVoice } from '../resolution-voice.ts';

export const CHINESE_RESOLUTION: ResolutionVoice = {
  title: '处理结果确认单',
  copy: '一式两份　双方各执一份',
  about: '反映的情况',
  apology: '我们的致歉',
  regret: (mode, ourPart, toCheck) => {
    switch (mode) {
      case 'principle':
        return '这件事的责任全在我们，我们向您郑重道歉。';
      case 'full':
        return '这件事的责任在我们，我们向您道歉。';
      case 'shared':
        return ourPart === ''
          ? '我们没有做好的那部分，责任由我们承担，我们为此向您道歉。'
          : `我们这边没有做好：${ourPart}这部分责任由我们承担，我们为此向您道歉。`;
      case 'regret':
        return '您为这件事费心奔走，我们很抱歉。';
      case 'experience':
        return `您遇到这样的事，我们很抱歉。原因还在核实，现在不下结论${toCheck === '' ? '' : `；还要查清的是：${toCheck}`}。`;
    }
  },
  agreed: { heading: '双方商定的事', columns: ['事项', '负责人', '完成时间'] },
  nothingAgreed: '还没有商定',
  goodwill: (kind) => (kind === 'refund' ? '退款' : '补偿'),
  inWords: (figures, words) => `${figures}（大写：${words}）`,
  sum: (kind, { figures, words, by, admits, given }) => {
    const amount = `${figures}（大写：${words}）`;
    const we = given ? '我们已经' : by === '' ? '我们' : `${by}，我们`;
    const as = admits ? '，作为补偿' : '，表示一份心意';
    switch (kind) {
      case 'refund':
        return `${we}退还您${amount}。`;
      case 'goodwill':
        return `${we}另外付给您${amount}${as}。`;
      case 'credit':
        return `${we}另外补给您${amount}，记入您的账户${as}。`;
      case 'in-kind':
        return `${we}另外送您价值${amount}的物品或服务。`;
    }
  },
  gift: (what, worth, { by, given }) =>
    `${given ? '我们已经' : by === '' ? '我们' : `${by}，我们`}免费提供：${what}${worth === '' ? '' : `，价值${worth}`}。`,
  worked: (line) => `计算方式：${line}。`,
  answer: () => '您的意见（请在一个方框里打勾）',
  answers: () => ({ accepted: '同意以上处理。', partly: '部分同意。', 'not-accepted': '不同意。' }),
  basis: '依据',
  doneBy: '约定的步骤最迟办完的日期',
  allDone: '各项步骤约定的办完日期',
  legal: () => '签名确认的是以上商定的内容，不影响您的其他权利。本单不记录证件号码。',
};
