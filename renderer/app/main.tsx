import '../styles/sheets.ts';
import { createRoot } from 'react-dom/client';
import { ask } from '../bridge/ask.ts';
import { setDeskClock } from '../bridge/desk-clock.ts';
import { startLabels, switchLabels } from '../labels/instance.ts';
import { App } from './app.tsx';
import { applyAppearance } from './appearance.ts';
import { pages } from './pages.tsx';
import { linkRareNames } from './rare-names.ts';

/** Language and theme are known before the first picture, so that nothing flashes in another one. */
async function start(): Promise<void> {
  const first = await ask('desk-state', {});
  const locale = first.ok ? first.value.locale : 'en-GB';
  await startLabels(locale);
  await switchLabels(locale);
  if (first.ok) {
    setDeskClock(first.value.now);
    applyAppearance(first.value.appearance);
  }
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root');
  // React Aria notes in what every transition runs and forgets it when it ends; one that is cut short by its page going never ends, and
  // the page would be held for ever (measured: 400 nodes a customer). Nothing of ours waits for one.
  addEventListener('transitionrun', (event) => event.stopPropagation(), { capture: true });
  createRoot(root).render(<App first={first} />);
  requestIdleCallback(() => {
    linkRareNames();
    void pages();
  });
}

void start();
