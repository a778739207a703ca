import { REPORT_WORDS } from '../../../electron/domain/reports/report-words.ts';

/** The reports; what also stands on paper has its words in the domain. */
export const reports = {
  ...REPORT_WORDS.pl,
  period: 'Okres',
  kind: { day: 'Dzień', week: 'Tydzień', month: 'Miesiąc', quarter: 'Kwartał', year: 'Rok', free: 'Od – do' },
  day: 'Dowolny dzień okresu',
  from: 'Od',
  to: 'Do',
  by: 'W porównaniu z',
  comparison: { before: 'poprzednim okresem', 'year-before': 'tymi samymi dniami rok wcześniej' },
  span: '{{from}} – {{to}}',
  compared: 'W porównaniu z okresem {{span}}',
  more: 'o {{n}} więcej ({{share}})',
  fewer: 'o {{n}} mniej ({{share}})',
  moreFromNone: 'o {{n}} więcej, wcześniej nic',
  same: 'tyle samo co wcześniej',
  none: 'W tym okresie nic',
  noneTitle: 'W tym okresie nie było reklamacji',
  noneNext: 'Proszę wybrać dłuższy albo inny okres.',
  chartOf: '{{name}}, wykres słupkowy; te same liczby są w tabeli',
  tableOf: '{{name}}, tabela',
  keys: 'T: z wykresu do tabeli i z powrotem',
  mark: 'Kreska to okres porównawczy.',
  door: 'Raporty',
  doorNote: 'Co wpłynęło, czego dotrzymano, ile to kosztowało',
  doorOpen: 'Otwórz raporty',
} as const;
