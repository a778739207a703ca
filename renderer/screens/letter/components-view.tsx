import type { ComponentView } from '../../../electron/domain/wording/elements/apology-components.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';

const ICONS = { held: 'check', missing: 'ring', optional: 'plus', 'not-asked': 'minus' } as const;

/** The six components of an apology, the weightiest first, as the text stands this moment. */
export function ComponentsView({ components }: { readonly components: readonly ComponentView[] }) {
  const say = useLabels('letter');
  const asked = components.filter(({ state }) => state !== 'not-asked' && state !== 'optional');
  const held = components.filter(({ state }) => state === 'held').length;
  return (
    <section className="score" aria-label={say('components')}>
      <div className="legend">
        {say('components')}
        <span className="meta push">
          {say('componentsCount', { held, count: Math.max(held, asked.length) })}
        </span>
      </div>
      <ul>
        {components.map(({ component, state }) => (
          <li key={component} className={`is-${state}`} data-component={component} data-state={state}>
            <Icon name={ICONS[state]} />
            {say(`component.${component}`)}
            <span className="hidden">{say(`componentState.${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
