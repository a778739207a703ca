import { dateWords } from '../../domain/papers/date-words.ts';
import { daySummary } from '../../domain/day-close/day-summary.ts';
import type { PackagePlace, PackageRows } from '../../domain/day-close/package-rows.ts';
import { SUMMARY_WORDS } from '../../domain/day-close/summary-words.ts';
import { screenLocaleOf } from '../../domain/language.ts';

/**
 * The one-page summary as a whole HTML document in the branch's language, without scripts and without a single request. Whoever
 * prints it provides the faces `Noto Sans` and `Noto Sans SC`; Latin letters come first because the Chinese face lacks ą and ł.
 */
export function summaryHtml(place: PackagePlace, rows: PackageRows): string {
  const words = SUMMARY_WORDS[place.language];
  const figures = daySummary(place, rows);
  const number = String(place.sequence).padStart(4, '0');
  const chain =
    place.before === null
      ? words.first
      : filled(words.before, { sequence: String(place.before.sequence).padStart(4, '0') });
  const counter = filled(words.counter, { branch: place.branch, counter: String(place.counter) });
  const groups = words.groups.map(
    (group) =>
      `<section><h2>${escaped(group.heading)}</h2><table>${group.rows
        .map(
          ([figure, label]) => `<tr><th scope="row">${escaped(label)}</th><td>${figures[figure]}</td></tr>`,
        )
        .join('')}</table></section>`,
  );
  const title = `${words.title} ${dateWords(place.localDate, place.language)}`;
  return `<!doctype html>
<html lang="${screenLocaleOf(place.language)}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<header><div><h1>${escaped(words.title)}</h1><p>${escaped(dateWords(place.localDate, place.language))}</p></div>
<div class="no"><b>${escaped(filled(words.sequence, { sequence: number }))}</b><br>${escaped(chain)}</div></header>
<p>${escaped(place.branchName === '' ? counter : `${place.branchName} · ${counter}`)}</p>
${groups.join('\n')}
<p class="fine">${escaped(words.noteOnOlder)}</p>
<p class="fine">${escaped(words.manifest)}</p>
<div class="pen"></div><p class="fine">${escaped(words.signature)}</p>
</body>
</html>
`;
}

/** The look of the receipt: A4, greys only, one rule under the head (design: papers). */
const STYLE = `@page{size:A4;margin:16mm 18mm 12mm 22mm}
body{margin:0;font:10.5pt/1.6 'Noto Sans','Noto Sans SC',sans-serif;color:#1b1a17;font-variant-numeric:lining-nums tabular-nums}
header{display:flex;justify-content:space-between;align-items:flex-end;padding-bottom:2.6mm;border-bottom:.5mm solid #1b1a17;margin-bottom:4mm}
h1{font-size:16pt;line-height:1.25;margin:0}header p{margin:0}.no{text-align:right;font-size:9pt}.no b{font-size:12pt}
h2{font-size:9pt;margin:6mm 0 1mm;color:#55524a}
table{width:100%;border-collapse:collapse}th{font-weight:400;text-align:left}td{text-align:right;font-weight:600}
th,td{padding:1.3mm 0;border-bottom:.2mm solid #cfcabd}
.fine{font-size:8.5pt;line-height:1.5;color:#55524a;margin:4mm 0 0}.pen{width:70mm;height:16mm;border-bottom:.3mm solid #1b1a17}`;

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
