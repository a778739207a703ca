import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { useHide } from '../frame/use-hide.ts';

export interface PracticeFrameProps {
  readonly title: string;
  /** Of the title, where it may be another than the screen's. */
  readonly language?: PaperLanguage | undefined;
  /** Where Esc leads, and its words. */
  readonly back: string;
  readonly onBack: () => void;
  readonly screen: string;
  readonly children: ReactNode;
}

/**
 * A page that cannot be taken for the desk: a band across the top, another accent, and no way to a customer, neither search nor
 * tabs. Only leaving, locking and the privacy key work here.
 */
export function PracticeFrame({ title, language, back, onBack, screen, children }: PracticeFrameProps) {
  const say = useLabels('practice');
  const sayApp = useLabels('app');
  const { session } = useDeskState();
  const hide = useHide();
  useCommand('lock', hide);
  useEffect(() => {
    document.documentElement.dataset['practice'] = 'on';
    return () => {
      delete document.documentElement.dataset['practice'];
    };
  }, []);
  return (
    <div className="practice" data-screen={screen}>
      <header className="practice-band">
        <Icon name="voice" />
        <strong>{say('band')}</strong>
        <span className="clip">{say('bandNote')}</span>
        <span className="push">{session?.name ?? ''}</span>
        <Button look="bare" small icon="hide" command="blank-screen" onPress={hide}>
          {sayApp('hide')}
        </Button>
        <Button small icon="left" command="back" onPress={onBack}>
          {back}
        </Button>
      </header>
      <main>
        <h1 lang={language}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
