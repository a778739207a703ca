import { REPORT_WORDS } from '../../../electron/domain/reports/report-words.ts';

/** The reports; what also stands on paper has its words in the domain. */
export const reports = {
  ...REPORT_WORDS.zh,
  period: '时间段',
  kind: { day: '日', week: '周', month: '月', quarter: '季度', year: '年', free: '自选' },
  day: '其中一天',
  from: '起',
  to: '止',
  by: '对比',
  comparison: { before: '上一时间段', 'year-before': '去年同期' },
  span: '{{from}}至{{to}}',
  compared: '对比期：{{span}}',
  more: '多 {{n}}（{{share}}）',
  fewer: '少 {{n}}（{{share}}）',
  moreFromNone: '多 {{n}}，对比期为零',
  same: '与对比期相同',
  none: '本时间段没有记录',
  noneTitle: '本时间段没有投诉',
  noneNext: '请选更长的或其他时间段。',
  chartOf: '{{name}}柱形图，数字与表格相同',
  tableOf: '{{name}}表格',
  keys: '按 T 在图与表之间切换',
  mark: '竖线为对比期。',
  door: '报表',
  doorNote: '受理、兑现与支出情况',
  doorOpen: '打开报表',
} as const;
