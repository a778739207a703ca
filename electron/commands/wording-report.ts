import type { PaperLanguage } from '../domain/language.ts';
import type { FindingSeverity, WordingAnswer } from '../domain/wording/finding.ts';

interface Words {
  readonly severity: Readonly<Record<FindingSeverity, string>>;
  readonly suggestion: string;
  readonly elements: string;
  readonly none: string;
}

const WORDS: Readonly<Record<PaperLanguage, Words>> = {
  zh: {
    severity: { error: '错误', warning: '提醒', hint: '建议' },
    suggestion: '可改为',
    elements: '已有要素',
    none: '没有发现措辞问题。',
  },
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'hint' },
    suggestion: 'instead',
    elements: 'elements found',
    none: 'No fault of wording found.',
  },
  pl: {
    severity: { error: 'błąd', warning: 'ostrzeżenie', hint: 'wskazówka' },
    suggestion: 'zamiast tego',
    elements: 'znalezione elementy',
    none: 'Nie znaleziono błędów w sformułowaniach.',
  },
};

/** A report to read: line and column from 1, the column in UTF-16 code units as editors count. Ends with a line break. */
export function wordingReport(
  text: string,
  { findings, elements }: WordingAnswer,
  lang: PaperLanguage,
): string {
  const words = WORDS[lang];
  const lines = findings.flatMap((finding) => {
    const before = text.slice(0, finding.start);
    const line = before.split('\n').length;
    const column = finding.start - before.lastIndexOf('\n');
    const span = finding.span.replace(/\s+/gu, ' ');
    return [
      `${String(line)}:${String(column)} ${words.severity[finding.severity]} ${finding.rule}: ${span}`,
      `    ${finding.why}`,
      `    ${words.suggestion}: ${finding.suggestion}`,
    ];
  });
  const report = findings.length === 0 ? [words.none] : lines;
  return `${[...report, `${words.elements}: ${elements.join(', ') || '-'}`].join('\n')}\n`;
}
