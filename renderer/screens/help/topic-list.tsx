import type { HelpEntry } from './help-index.ts';
import type { Topic } from './topics.ts';

export interface TopicListProps {
  readonly title: string;
  readonly entries: readonly HelpEntry[];
  readonly onOpen: (topic: Topic) => void;
}

/** Pages of the help by their titles. */
export function TopicList({ title, entries, onOpen }: TopicListProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="help-topics">
        {entries.map(({ key, topic, title: name }) => (
          <li key={key}>
            <button
              type="button"
              data-topic={key}
              onClick={() => {
                onOpen(topic);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
