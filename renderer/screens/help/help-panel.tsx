import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { findHelp, useHelpIndex } from './help-index.ts';
import { PlaceHelp } from './place-help.tsx';
import { RuleHelp } from './rule-help.tsx';
import { TopicList } from './topic-list.tsx';
import type { Topic } from './topics.ts';

export interface HelpPanelProps {
  /** What it opens with. */
  readonly first: Topic;
  readonly onClose: () => void;
  /** Only where somebody is signed in. */
  readonly onTour?: (() => void) | undefined;
  readonly onAbout?: (() => void) | undefined;
}

/**
 * Stands at the side of the page it explains, which stays in sight. Esc gives the cursor back to the field it came from; what is typed
 * there is untouched meanwhile.
 */
export function HelpPanel({ first, onClose, onTour, onAbout }: HelpPanelProps) {
  const say = useLabels('help');
  const [topic, setTopic] = useState(first);
  const [question, setQuestion] = useState('');
  const open = (next: Topic): void => {
    setQuestion('');
    setTopic(next);
  };
  return (
    <ModalOverlay
      className="veil help-veil"
      isOpen
      isDismissable
      onOpenChange={(stays) => {
        if (!stays) onClose();
      }}
    >
      <Modal className="help-panel">
        <Dialog className="help-in">
          <header>
            <Heading slot="title" level={1}>
              {say('title')}
            </Heading>
            <Button look="bare" small push onPress={onClose}>
              {say('close')}
              <Kbd>Esc</Kbd>
            </Button>
          </header>
          <SearchBox
            name="helpSearch"
            label={say('find')}
            hint={say('find')}
            value={question}
            onType={setQuestion}
          />
          {question.trim() === '' ? (
            <Body key={JSON.stringify(topic)} takesCursor>
              <Page topic={topic} onOpen={open} />
              <div className="acts">
                <Button
                  small
                  onPress={() => {
                    open(topic.kind === 'all' ? first : { kind: 'all' });
                  }}
                >
                  {say(topic.kind === 'all' ? 'here' : 'all')}
                </Button>
              </div>
            </Body>
          ) : (
            <Body key="found">
              <Found question={question} onOpen={open} />
            </Body>
          )}
          <footer>
            {onTour === undefined ? null : (
              <Button small icon="right" onPress={onTour}>
                {say('tour')}
              </Button>
            )}
            {onAbout === undefined ? null : (
              <Button small icon="info" onPress={onAbout}>
                {say('about')}
              </Button>
            )}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface BodyProps {
  readonly takesCursor?: boolean;
  readonly children: ReactNode;
}

/** A new page starts at its top and has the cursor: arrows and page keys move it, Tab leads on. */
function Body({ takesCursor = false, children }: BodyProps) {
  const say = useLabels('help');
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesCursor) body.current?.focus();
  }, [takesCursor]);
  return (
    <div className="help-body" ref={body} tabIndex={-1} role="region" aria-label={say('title')}>
      {children}
    </div>
  );
}

interface PageProps {
  readonly topic: Topic;
  readonly onOpen: (topic: Topic) => void;
}

function Page({ topic, onOpen }: PageProps) {
  switch (topic.kind) {
    case 'rule':
      return <RuleHelp key={topic.code} id={topic.code} />;
    case 'all':
      return <Everything onOpen={onOpen} />;
    case 'place':
      return (
        <>
          <PlaceHelp place={topic.code} stage={topic.stage} />
          {topic.code === 'letter' ? <Everything only="rules" onOpen={onOpen} /> : null}
          {topic.code === 'intake' ? <Everything only="stages" onOpen={onOpen} /> : null}
        </>
      );
  }
}

interface EverythingProps {
  readonly only?: 'stages' | 'rules';
  readonly onOpen: (topic: Topic) => void;
}

function Everything({ only, onOpen }: EverythingProps) {
  const say = useLabels('help');
  const index = useHelpIndex();
  const isStage = ({ topic }: (typeof index)[number]): boolean =>
    topic.kind === 'place' && topic.stage !== undefined;
  const parts = {
    places: index.filter((one) => one.topic.kind === 'place' && !isStage(one)),
    stages: index.filter(isStage),
    rules: index.filter(({ topic }) => topic.kind === 'rule'),
  };
  const shown = only === undefined ? (['stages', 'rules', 'places'] as const) : [only];
  return shown.map((part) => (
    <TopicList key={part} title={say(part)} entries={parts[part]} onOpen={onOpen} />
  ));
}

function Found({ question, onOpen }: { readonly question: string; readonly onOpen: (topic: Topic) => void }) {
  const say = useLabels('help');
  const found = findHelp(useHelpIndex(), question);
  return (
    <div aria-live="polite">
      {found.length === 0 ? (
        <p className="soft">{say('none')}</p>
      ) : (
        <TopicList title={say('found', { count: found.length })} entries={found} onOpen={onOpen} />
      )}
    </div>
  );
}
