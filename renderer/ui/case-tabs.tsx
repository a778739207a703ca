import { Button } from 'react-aria-components';
import { useLabels } from '../labels/use-labels.ts';

export interface CaseTab {
  readonly id: string;
  readonly label: string;
  /** Number of the day, how long somebody has waited. */
  readonly meta: string;
  readonly here: boolean;
}

export interface CaseTabsProps {
  readonly tabs: readonly CaseTab[];
  readonly onGo: (id: string) => void;
}

/** The intakes open at this counter, as the tabs of the book. */
export function CaseTabs({ tabs, onGo }: CaseTabsProps) {
  const say = useLabels('ui');
  return (
    <nav className="casetabs" aria-label={say('openCases')}>
      {tabs.map((tab) => (
        <Button
          key={tab.id}
          className="casetab"
          {...(tab.here ? { 'aria-current': 'page' as const } : {})}
          onPress={() => {
            onGo(tab.id);
          }}
        >
          <span className="clip" title={tab.label}>
            {tab.label}
          </span>
          <span className="meta">{tab.meta}</span>
        </Button>
      ))}
    </nav>
  );
}
