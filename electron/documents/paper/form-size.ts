/** How dense a form is set, as classes of the style sheet: what saves a page is used, no more. */
export type FormDensity = '' | ' snug' | ' snug close';

/** Size in points, lead, and millimetres between parts. */
type FormSet = Readonly<Record<FormDensity, readonly [sizePt: number, lead: number, gapMm: number]>>;

/** A sheet that forms are set on: what lies within its margins, and how its text is set. */
export interface FormSize {
  /** Class of the form; A4 is what the style sheet means without one. */
  readonly className: '' | ' a5';
  readonly widthMm: number;
  readonly heightMm: number;
  /** Columns of a table of promises. */
  readonly whoMm: number;
  readonly byMm: number;
  readonly set: Readonly<Record<'latin' | 'chinese', FormSet>>;
}

/** As the style sheet has it. */
export const A4_FORM: FormSize = {
  className: '',
  widthMm: 170,
  heightMm: 269,
  whoMm: 36,
  byMm: 38,
  set: {
    latin: { '': [9.8, 1.5, 4], ' snug': [9.4, 1.42, 2.9], ' snug close': [9.2, 1.36, 2.2] },
    chinese: { '': [10.5, 1.6, 3.4], ' snug': [10, 1.5, 2.5], ' snug close': [9.8, 1.42, 2] },
  },
};

/** Half a sheet of A4: not smaller print, but less of it on a page. Its margins are wider than what any counter printer cannot reach. */
export const A5_FORM: FormSize = {
  className: ' a5',
  widthMm: 124,
  heightMm: 192,
  whoMm: 29,
  byMm: 31,
  set: {
    latin: { '': [9.2, 1.4, 2.8], ' snug': [9, 1.36, 2.3], ' snug close': [8.8, 1.32, 1.9] },
    chinese: { '': [9.8, 1.5, 2.5], ' snug': [9.6, 1.44, 2.1], ' snug close': [9.3, 1.38, 1.8] },
  },
};

/** Added to the style of all papers: the sheet, and what the sizes above say. */
export const A5_STYLE = [
  '@page{size:148mm 210mm;margin:0}',
  '.sheet{width:148mm;height:210mm}',
  '.form.a5{top:10mm;right:10mm;bottom:8mm;left:14mm}',
  // Smaller than they are measured: a name with a telephone keeps its line, and a title beside a logo.
  '.form.a5 .due b{font-size:10.5pt}',
  '.form.a5 h1{font-size:14pt}',
  ...(['latin', 'chinese'] as const).flatMap((script) =>
    Object.entries(A5_FORM.set[script]).map(
      ([density, [sizePt, lead, gapMm]]) =>
        `.sheet${script === 'chinese' ? ':lang(zh)' : ''} .form.a5${density.replaceAll(' ', '.')}{font-size:${String(sizePt)}pt;line-height:${String(lead)};gap:${String(gapMm)}mm}`,
    ),
  ),
].join('\n');
