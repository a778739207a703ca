import type { PaperLanguage } from '../../domain/language.ts';

export type Stamp = 'draft' | 'copy';

const STAMPS: Readonly<Record<PaperLanguage, Readonly<Record<Stamp, string>>>> = {
  zh: { draft: '草稿', copy: '副本' },
  en: { draft: 'DRAFT', copy: 'COPY' },
  pl: { draft: 'PROJEKT', copy: 'KOPIA' },
};

export function stampWords(stamp: Stamp, language: PaperLanguage): string {
  return STAMPS[language][stamp];
}

/** Foot of every page: number, page, first eight digits of the content hash. */
export function footWords(
  foot: { readonly number: string; readonly contentHash: string },
  page: number,
  pages: number,
  language: PaperLanguage,
): string {
  const digest = foot.contentHash.slice(0, 8).replace(/^(.{4})(.+)$/u, '$1 $2');
  switch (language) {
    case 'zh':
      return [foot.number, `第${String(page)}页，共${String(pages)}页`, digest]
        .filter((part) => part !== '')
        .join('　');
    case 'en':
      return [foot.number, `page ${String(page)} of ${String(pages)}`, digest]
        .filter((part) => part !== '')
        .join(', ');
    case 'pl':
      return [foot.number, `strona ${String(page)} z ${String(pages)}`, digest]
        .filter((part) => part !== '')
        .join(', ');
  }
}
