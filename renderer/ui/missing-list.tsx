import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export interface MissingItem {
  readonly code: string;
  readonly label: string;
  /** A sentence made from this case's facts that would bring it; null where none can. */
  readonly sentence: string | null;
}

export interface MissingListProps {
  readonly title: string;
  /** How much is there already: 9 of 11. */
  readonly count: string;
  readonly items: readonly MissingItem[];
  /** Language of the sentences. */
  readonly lang: string;
  readonly insertLabel: string;
  /** Left out where nothing may be changed. */
  readonly onInsert?: ((code: string, sentence: string) => void) | undefined;
}

/** What a text lacks; each with a sentence that is put in on a press. Nothing is drawn when nothing is missing. */
export function MissingList({ title, count, items, lang, insertLabel, onInsert }: MissingListProps) {
  if (items.length === 0) return null;
  return (
    <section className="missing" aria-label={title}>
      <h2>
        {title}
        <span className="meta push">{count}</span>
      </h2>
      <ul>
        {items.map(({ code, label, sentence }) => (
          <li key={code} data-element={code}>
            <Icon name="ring" />
            <span className="kind">{label}</span>
            {onInsert === undefined || sentence === null ? null : (
              <Button
                look="bare"
                small
                onPress={() => {
                  onInsert(code, sentence);
                }}
              >
                {insertLabel}
                <span className="hidden">{label}</span>
              </Button>
            )}
            {sentence === null ? null : (
              <p className="offered" lang={lang}>
                {sentence}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
