import type { Sector } from '../../branch.ts';
import type { PublicContext, PublicReplyVoice } from '../public-reply-voice.ts';
import { CHINESE_SECTORS } from './chinese-sector.ts';

/** Who may expect more: said of everybody, for a reply must not confirm that its reader was here (D8). */
const ANYBODY: Readonly<Record<Sector, string>> = {
  bank: '把钱交给银行的人',
  telecom: '选用我们通信服务的人',
  electricity: '靠我们供电的每一户',
  hotel: '住进我们酒店的客人',
  hospital: '来医院的每一个人',
  retail: '走进我们店里的顾客',
};

function regret({ mode }: PublicContext): string {
  switch (mode) {
    case 'principle':
      return '我们向您郑重道歉：在绝不该出差错的地方，我们辜负了您。责任在我们，由我们承担。';
    case 'full':
      return '我们向您道歉。这件事的责任在我们，由我们承担。';
    case 'shared':
      return '其中我们没有做好的部分，我们向您道歉；这部分责任由我们承担，不拿别的原因推脱。';
    case 'regret':
      return '您为这件事费心，我们很抱歉。';
    case 'experience':
      return '您遇到这样的事，我们很抱歉。我们正在逐项核对，核对清楚以前不下结论。';
  }
}

function empathy({ mode, sector }: PublicContext): string {
  return mode === 'regret' || mode === 'experience'
    ? '您想要一个清楚的答复，您的心情我们能体会。'
    : `${ANYBODY[sector]}，都不该受到这样的对待。`;
}

function invitation({ sector, phone, openingHours }: PublicContext): string {
  const hours = openingHours === '' ? '' : `（${openingHours}）`;
  const how =
    phone === '' ? `请您到${CHINESE_SECTORS[sector].place}来${hours}` : `请您拨打${phone}与我们联系${hours}`;
  return `具体情况关系到您个人，我们想跟您单独谈：${how}，由能做主的同事跟您谈。`;
}

export const CHINESE_PUBLIC_REPLY: PublicReplyVoice = {
  title: '公开回复',
  parts: {
    salutation: () => '您好。',
    thanks: () => '谢谢您把这件事说出来。',
    regret,
    empathy,
    contact: invitation,
  },
};
