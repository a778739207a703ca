import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import type { RolePlay } from '../../../electron/domain/practice/role-play.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { View } from '../../ui/view.tsx';
import { PracticeFrame } from './practice-frame.tsx';
import type { PracticeResult } from './result-words.ts';
import { totalOfResult } from './result-words.ts';

/** The role plays of one language, each with the best this person has reached. */
export function PracticeScreen() {
  const say = useLabels('practice');
  const sayTerm = useLabels('terms');
  const navigate = useNavigate();
  const shown = paperLanguageOf(useLocale());
  const [language, setLanguage] = useState(shown);
  const list = useDesk('role-plays', {});
  const results = useDesk('practice-results', {});
  return (
    <PracticeFrame
      title={say('title')}
      screen="practice"
      back={say('leave')}
      onBack={() => void navigate({ to: '/today' })}
    >
      <p className="soft practice-intro">{say('intro')}</p>
      <div className="practice-head">
        <Segmented
          name="playLanguage"
          label={say('language')}
          always
          options={PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) }))}
          value={language}
          onCommit={(code) => {
            setLanguage(code ?? shown);
          }}
        />
        <Button icon="history" onPress={() => void navigate({ to: '/practice/results' })}>
          {say('results')}
        </Button>
      </div>
      <View of={list} rows={6}>
        {({ plays }) => (
          <ul className="practice-plays">
            {plays
              .filter((play) => play.language === language)
              .map((play, at) => (
                <PlayCard key={play.id} play={play} results={results.value?.results ?? []} first={at === 0} />
              ))}
          </ul>
        )}
      </View>
    </PracticeFrame>
  );
}

interface PlayCardProps {
  readonly play: RolePlay;
  readonly results: readonly PracticeResult[];
  readonly first: boolean;
}

function PlayCard({ play, results, first }: PlayCardProps) {
  const say = useLabels('practice');
  const sayTerm = useLabels('terms');
  const navigate = useNavigate();
  const best = Math.max(-1, ...results.filter(({ playId }) => playId === play.id).map(totalOfResult));
  const where = [say(`zone.${play.zone}`), sayTerm(`sector.${play.sector}`)].join(sayTerm('factSeparator'));
  return (
    <li data-play={play.id}>
      <h2 lang={play.language} id={`play-${play.id}`}>
        {play.title}
      </h2>
      <p className="meta">{where}</p>
      <p>{say(`pattern.${play.pattern}`)}</p>
      <p className="soft">{best < 0 ? say('notYet') : say('best', { n: best })}</p>
      <Button
        icon="play"
        autoFocus={first}
        about={`play-${play.id}`}
        onPress={() => void navigate({ to: '/practice/$playId', params: { playId: play.id } })}
      >
        {say('begin')}
      </Button>
    </li>
  );
}
