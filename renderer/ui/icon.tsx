import { ICON_PATHS } from './icon-paths.tsx';
import type { IconName } from './icon-paths.tsx';

/** A line icon beside a word. It never stands for a word, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="i" data-icon={name} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {ICON_PATHS[name]}
    </svg>
  );
}
