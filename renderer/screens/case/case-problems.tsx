import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import type { CasePage } from './timeline-words.ts';

/** What the customer told later in the same matter: a further line of the case, not a case of its own. */
export function CaseProblems({ page }: { readonly page: CasePage }) {
  const say = useLabels('clocks');
  const format = useFormat();
  if (page.problems.length === 0) return null;
  return (
    <section className="side-block">
      <h2>{say('problems')}</h2>
      <ul className="side-list">
        {page.problems.map((problem) => (
          <li key={problem.id}>
            <Icon name="flag" />
            <span>
              {problem.matter}
              {problem.what === '' ? null : <span className="meta block">{problem.what}</span>}
            </span>
            <span className="meta">{format.dateTime(problem.addedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
