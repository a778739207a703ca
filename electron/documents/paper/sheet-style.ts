/**
 * The sheets' own style: A4, millimetres, greys only. Taken over from the design of the papers; on screen a sheet is drawn at 96 px an
 * inch, in print one sheet is one page. Colours are fixed: a paper does not follow the theme of the screen. Both inks of text are darker than
 * #202020: Chromium embeds each face once more for text of another shade (an eighth of the grey scale apart; 14 faces a letter became 8).
 */
export const SHEET_STYLE = `
@page { size: 210mm 297mm; margin: 0; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: #fff; color: #141414; }
h1, h2, p, dl, dd, table, address { margin: 0; padding: 0; font-style: normal; }
h1, h2 { font-size: inherit; }
table { border-collapse: collapse; width: 100%; }
.sheet { position: relative; width: 210mm; height: 297mm; overflow: hidden; background: #fff; font: 10.5pt/1.47 "Paper Serif";
  font-variant-numeric: lining-nums tabular-nums; text-align: left; overflow-wrap: anywhere; font-synthesis: none; }
.sheet:lang(zh) { font-size: 11.5pt; line-height: 1.72; line-break: strict; text-spacing-trim: normal; text-autospace: no-autospace; }
.sheet + .sheet { break-before: page; }
/* On screen the sheets touch: a frame is as high as they are together, and does not scroll by itself. */
@media screen { .sheet + .sheet { box-shadow: 0 0 0 .2mm #9b9b9b; } }
.nb { white-space: nowrap; }
.fine { font-size: 8pt; line-height: 1.4; color: #1f1f1f; }
.sheet:lang(zh) .fine { font-size: 8.5pt; line-height: 1.5; }
/* The frame of a character that is not in our faces; the system may have it, else it is written in by hand. */
.rare { display: inline-block; min-width: 1em; text-align: center; text-indent: 0; outline: .25mm dashed #141414; outline-offset: .2mm; }
.blank { border: .25mm dashed #141414; padding: 0 1.2mm; white-space: nowrap; }
.fold { position: absolute; left: 5mm; width: 4mm; border-top: .2mm solid #767676; }
.fold.one { top: 105mm; } .fold.two { top: 210mm; } .fold.punch { top: 148.5mm; left: 4mm; width: 6mm; }

.lh { position: absolute; top: 16mm; left: 25mm; right: 20mm; display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; }
.lh .org { font: 600 15pt/1.2 "Paper Serif"; letter-spacing: .02em; }
.lh .org:lang(zh) { letter-spacing: .12em; }
.lh .branch { font-size: 8.5pt; line-height: 1.45; text-align: right; color: #1f1f1f; }
.window { position: absolute; top: 45mm; left: 25mm; width: 80mm; height: 45mm; overflow: hidden; font-size: 10.5pt; line-height: 1.42; }
.window .back { font-size: 7pt; line-height: 1.3; color: #1f1f1f; border-bottom: .2mm solid #9b9b9b; padding-bottom: .8mm; margin-bottom: 3mm; }
.ref { position: absolute; top: 50mm; left: 125mm; right: 20mm; display: grid; grid-template-columns: max-content 1fr; gap: .6mm 4mm; font-size: 8.5pt; line-height: 1.5; align-content: start; }
.ref dt { color: #1f1f1f; }
.lh .logo { max-width: 50mm; max-height: 20mm; }
.lh .logo + .org { margin-right: auto; }
.lh.at-din-a { top: 9mm; }
.lh.at-din-a .logo { max-height: 15mm; }
.window.at-din-a { top: 27mm; } .ref.at-din-a { top: 32mm; }
.window.at-british { top: 50mm; left: 22mm; width: 78mm; height: 35mm; }
.window.at-right { top: 50mm; left: 110mm; width: 80mm; height: 35mm; } .ref.at-right { left: 25mm; right: 110mm; }
.window.at-none { top: 48mm; height: 38mm; }
.fold.one.at-din-a { top: 87mm; } .fold.two.at-din-a { top: 192mm; }
.fold.one.at-british, .fold.one.at-right { top: 99mm; } .fold.two.at-british, .fold.two.at-right { top: 198mm; }
.letter { position: absolute; top: 93mm; left: 25mm; right: 20mm; }
.letter.next { top: 25mm; } .letter.at-din-a { top: 75mm; } .letter.at-none { top: 88mm; }
.letter p { margin: 0 0 2.1mm; }
.letter:lang(zh) p { text-align: justify; text-indent: 2em; margin-bottom: 1.1mm; }
.letter:lang(zh) p.open, .letter:lang(zh) p.rest { text-indent: 0; }
.letter.snug p { margin-bottom: 1.6mm; }
.letter.snug:lang(zh) p { margin-bottom: .7mm; }
.letter.close p { margin-bottom: 1.2mm; }
.letter.close:lang(zh) p { margin-bottom: .6mm; }
.letter p.open { margin-bottom: 3mm; }
.letter:lang(zh) p.open { margin-bottom: 1mm; }
.letter p.cut { margin-bottom: 0; }
.letter:lang(zh) p.cut { text-align-last: justify; }
.hand { margin-top: 2mm; }
.hand span { display: block; height: 8mm; border-bottom: .2mm solid #9b9b9b; }
.sign { margin-top: 3mm; }
.sign:lang(zh) { text-align: right; }
.letter:lang(zh) .sign .greet { text-align: left; text-indent: 2em; margin: 0; }
.letter .sign .greet { margin: 0; }
.letter:lang(zh) .sign .greet + .greet { text-indent: 0; }
.sign .pen { height: 13mm; }
.letter.snug { font-size: 10pt; line-height: 1.4; }
.letter.snug:lang(zh) { font-size: 11pt; line-height: 1.6; }
.letter.close { line-height: 1.33; }
.letter.close:lang(zh) { font-size: 10.5pt; line-height: 1.55; }
.letter.close .sign .pen { height: 11mm; }
.legal { position: absolute; left: 25mm; right: 20mm; bottom: 13mm; padding-top: 2mm; border-top: .2mm solid #9b9b9b; display: grid; gap: .8mm; }
.legal .foot { text-align: right; }
.stamp { position: absolute; top: 38mm; left: 125mm; padding: .6mm 3.4mm; border: .4mm solid #141414; font: 600 11pt/1.4 "Paper Sans"; letter-spacing: .04em; }
.stamp.next { top: 9mm; }
.stamp.high { top: 6.5mm; left: auto; right: 18mm; }

.form { position: absolute; top: 16mm; right: 18mm; bottom: 12mm; left: 22mm; font: 9.8pt/1.5 "Paper Sans"; display: flex; flex-direction: column; gap: 4mm; }
.sheet:lang(zh) .form { font-size: 10.5pt; line-height: 1.6; gap: 3.4mm; }
.sheet .form.snug { font-size: 9.4pt; line-height: 1.42; gap: 2.9mm; }
.sheet:lang(zh) .form.snug { font-size: 10pt; line-height: 1.5; gap: 2.5mm; }
.sheet .form.close { font-size: 9.2pt; line-height: 1.36; gap: 2.2mm; }
.sheet:lang(zh) .form.close { font-size: 9.8pt; line-height: 1.42; gap: 2mm; }
.form header { display: flex; justify-content: space-between; align-items: flex-end; gap: 6mm; padding-bottom: 2.6mm; border-bottom: .5mm solid #141414; }
.form header .logo { max-width: 34mm; max-height: 14mm; align-self: center; }
.form header .logo + div { flex: 1; }
.form h1 { font: 600 16pt/1.25 "Paper Serif"; }
.form .no { text-align: right; font-size: 9pt; line-height: 1.5; white-space: nowrap; }
.form .no b { font-size: 12pt; font-weight: 600; }
.form h2 { font-size: 9pt; font-weight: 600; line-height: 1.5; margin-bottom: 1mm; color: #1f1f1f; }
.form .grid4 { display: grid; gap: .8mm 5mm; }
.form .grid4 dt { color: #1f1f1f; }
.form th { font-size: 8.5pt; line-height: 1.5; font-weight: 600; padding: .8mm 3mm .8mm 0; border-bottom: .3mm solid #141414; text-align: left; }
.form td { padding: 1.2mm 3mm 1.2mm 0; border-bottom: .2mm solid #9b9b9b; vertical-align: top; }
.form .due { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; padding: 2.6mm 4mm; border: .4mm solid #141414; }
.form .due b { font-size: 12pt; font-weight: 600; display: block; }
.form .due .fine, .form .two-sign .fine { display: block; }
.form .ticks p { margin: 0; padding-left: 6mm; text-indent: -6mm; }
.form .ticks.beside div { display: grid; grid-template-columns: 1fr 1fr 1fr; }
.form .tick { display: inline-block; width: 3.4mm; height: 3.4mm; border: .3mm solid #141414; margin-right: 2.6mm; vertical-align: -.5mm; text-align: center; text-indent: 0; font: 600 11pt/2.6mm "Paper Sans"; }
.form .remarks span { display: block; height: 8mm; border-bottom: .2mm solid #9b9b9b; }
.form .two-sign { display: grid; grid-template-columns: 1fr 1fr; gap: 14mm; margin-top: auto; }
.form .two-sign .pen { height: 13mm; border-bottom: .3mm solid #141414; margin-bottom: 1mm; }
.form footer { display: flex; justify-content: space-between; gap: 6mm; padding-top: 2mm; border-top: .2mm solid #9b9b9b; }
.form footer.last { margin-top: 0; }
.form footer.more { margin-top: auto; }
.form footer, .form footer span { font-size: 8pt; line-height: 1.45; color: #1f1f1f; }
.form footer .foot { white-space: nowrap; }
`;
