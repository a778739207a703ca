import type { Sector } from '../../branch.ts';
import type { ComplaintKind } from '../../complaint.ts';

/** What a trade calls its place, its people and what they were owed. */
export interface ChineseSector {
  /** Stands where the letterhead names no branch: 我们网点. */
  readonly place: string;
  /** Where the customer is met: 在柜台, 在前台. */
  readonly desk: string;
  /** 客户, 用户, 宾客, 患者, 顾客. */
  readonly customer: string;
  readonly owed: Readonly<Record<ComplaintKind, string>>;
}

export const CHINESE_SECTORS: Readonly<Record<Sector, ChineseSector>> = {
  bank: {
    place: '我们网点',
    desk: '在柜台',
    customer: '客户',
    owed: {
      attitude: '您来银行办自己的事，本该受到尊重。',
      price: '您本该拿到一分不差的账。',
      quality: '您交代的业务，本该顺利办好。',
      'after-sales': '您本该收到我们主动的答复。',
    },
  },
  telecom: {
    place: '我们营业厅',
    desk: '在营业台席',
    customer: '用户',
    owed: {
      attitude: '您来办业务，本该受到耐心的接待。',
      price: '您本该收到跟所订业务相符的账单。',
      quality: '您本该享受到稳定的网络。',
      'after-sales': '约好的日子，您本该得到服务。',
    },
  },
  electricity: {
    place: '我们供电营业厅',
    desk: '在营业厅柜台',
    customer: '用电客户',
    owed: {
      attitude: '您来办用电的事，本该受到耐心的接待。',
      price: '您本该收到跟电表相符的电费单。',
      quality: '您本该得到不间断的供电。',
      'after-sales': '说好的日子，您本该得到答复。',
    },
  },
  hotel: {
    place: '我们酒店',
    desk: '在前台',
    customer: '宾客',
    owed: {
      attitude: '您是我们的客人，本该受到热情的接待。',
      price: '您本该享受到预订时说好的价格。',
      quality: '您本该享受到预订时说好的房间和服务。',
      'after-sales': '跟客人说好的事，您本该得到兑现。',
    },
  },
  hospital: {
    place: '我们医院',
    desk: '在患者服务台',
    customer: '患者',
    owed: {
      attitude: '您来看病，本该得到体贴的对待。',
      price: '您本该得到清清楚楚的收费单。',
      quality: '您来看病，本该得到周到的诊疗。',
      'after-sales': '您本该收到我们的回音，不用一再来问。',
    },
  },
  retail: {
    place: '我们门店',
    desk: '在服务台',
    customer: '顾客',
    owed: {
      attitude: '您来店里，本该受到礼貌的接待。',
      price: '您本该享受到标签上写的价格。',
      quality: '您花钱买的东西，本该顺利用上。',
      'after-sales': '买完以后，您本该得到同样周到的服务。',
    },
  },
};
