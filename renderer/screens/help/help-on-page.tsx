import { useRouterState } from '@tanstack/react-router';
import { placeOf } from './help-places.ts';
import { Help } from './help.tsx';

export interface HelpOnPageProps {
  readonly onTour: () => void;
  readonly onAbout: () => void;
}

/** F1 on the pages of the open desk: which one is known by its route. */
export function HelpOnPage(props: HelpOnPageProps) {
  const place = placeOf(useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath }));
  return <Help key={place} place={place} {...props} />;
}
