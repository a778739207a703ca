import { paperLanguageOf } from '../../electron/domain/language.ts';
import { keepTogether } from '../../electron/domain/papers/keep-together.ts';
import { useLocale } from '../labels/use-labels.ts';

/** Words of ours in a narrow column: dates, amounts and numbers to ring break over no line, as on paper. */
export function KeptTogether({ children }: { readonly children: string }) {
  const language = paperLanguageOf(useLocale());
  return keepTogether(children, language).map(({ text, together }, nth) =>
    together ? (
      <span key={nth} className="nowrap">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
