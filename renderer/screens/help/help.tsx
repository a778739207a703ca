import { lazy, Suspense, useState } from 'react';
import type { HelpPlace } from '../../labels/help-words.ts';
import { useCommand } from '../../ui/keys/use-command.ts';
import { topicHere } from './topics.ts';
import type { Topic } from './topics.ts';

/** Read when somebody asks: the rules it explains are not needed to show the lock screen. */
const HelpPanel = lazy(async () => ({ default: (await import('./help-panel.tsx')).HelpPanel }));

export interface HelpProps {
  readonly place: HelpPlace;
  readonly onTour?: (() => void) | undefined;
  readonly onAbout?: (() => void) | undefined;
}

/** Answers to F1 at one place: opens the help for what has the cursor, and closes it again. */
export function Help({ place, onTour, onAbout }: HelpProps) {
  const [topic, setTopic] = useState<Topic | null>(null);
  useCommand('help', () => {
    setTopic(topic === null ? topicHere(place, document.activeElement, document) : null);
  });
  if (topic === null) return null;
  const close = (): void => {
    setTopic(null);
  };
  const leaveFor = (go: (() => void) | undefined): (() => void) | undefined =>
    go === undefined
      ? undefined
      : () => {
          close();
          go();
        };
  return (
    <Suspense>
      <HelpPanel first={topic} onClose={close} onTour={leaveFor(onTour)} onAbout={leaveFor(onAbout)} />
    </Suspense>
  );
}
