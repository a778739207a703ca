import { REPORT_WORDS } from '../../../electron/domain/reports/report-words.ts';

/** The reports; what also stands on paper has its words in the domain. */
export const reports = {
  ...REPORT_WORDS.en,
  period: 'Period',
  kind: { day: 'Day', week: 'Week', month: 'Month', quarter: 'Quarter', year: 'Year', free: 'From – to' },
  day: 'A day in it',
  from: 'From',
  to: 'To',
  by: 'Compared with',
  comparison: { before: 'the period before', 'year-before': 'the same days a year earlier' },
  span: '{{from}} – {{to}}',
  compared: 'Compared with {{span}}',
  more: '{{n}} more ({{share}})',
  fewer: '{{n}} fewer ({{share}})',
  moreFromNone: '{{n}} more, none before',
  same: 'as many as before',
  none: 'Nothing in this period',
  noneTitle: 'No complaint in this period',
  noneNext: 'Choose a longer period or another one.',
  chartOf: '{{name}}, as bars; the same figures stand in the table',
  tableOf: '{{name}}, as a table',
  keys: 'T: from chart to table and back',
  mark: 'The line is the period compared with.',
  door: 'Reports',
  doorNote: 'What came in, what was kept, what it cost',
  doorOpen: 'Open the reports',
} as const;
