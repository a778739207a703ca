import { useCommand } from '../../ui/keys/use-command.ts';

const PANES = ['.stage .work', '.prompts', '.rail'];
const REACHABLE = 'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [tabindex="0"]';

/** F6 walks from the form to the prompts to the rail and round again; Shift F6 the other way. */
export function usePanes(): void {
  const walk = (step: 1 | -1): void => {
    const panes = PANES.map((pane) => document.querySelector(pane)).filter((pane) => pane !== null);
    const here = panes.findIndex((pane) => pane.contains(document.activeElement));
    const next = panes[(here + step + panes.length) % panes.length];
    next?.querySelector<HTMLElement>(REACHABLE)?.focus();
  };
  useCommand('next-pane', () => {
    walk(1);
  });
  useCommand('previous-pane', () => {
    walk(-1);
  });
}
