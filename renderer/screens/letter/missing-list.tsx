import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Letter } from './use-letter.ts';

/** What the letter lacks; each with a sentence made from this case's facts, put in on a press. */
export function MissingList({ letter, locked }: { readonly letter: Letter; readonly locked: boolean }) {
  const say = useLabels('letter');
  if (letter.missing.length === 0) return null;
  return (
    <section className="missing" aria-label={say('missing')}>
      <h2>
        {say('missing')}
        <span className="meta push">
          {say('elementsCount', {
            held: letter.elements.length - letter.missing.length,
            count: letter.elements.length,
          })}
        </span>
      </h2>
      <ul>
        {letter.missing.map(({ code, sentence }) => (
          <li key={code} data-element={code}>
            <Icon name="ring" />
            <span className="kind">{say(`element.${code}`)}</span>
            {locked || sentence === null ? null : (
              <Button
                look="bare"
                small
                onPress={() => {
                  letter.insert(code, sentence);
                }}
              >
                {say('insert')}
                <span className="hidden">{say(`element.${code}`)}</span>
              </Button>
            )}
            {sentence === null ? null : <p className="offered">{sentence}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
