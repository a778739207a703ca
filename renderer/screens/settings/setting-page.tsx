import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Frame } from '../frame/frame.tsx';

export interface SettingPageProps {
  readonly name: string;
  readonly title: string;
  /** What it changes, in a sentence. */
  readonly note: string;
  /** The main button of the page, where it has one. */
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A page behind the settings: its name, what it changes, the way back. */
export function SettingPage({ name, title, note, act, children }: SettingPageProps) {
  const say = useLabels('settings');
  const navigate = useNavigate();
  const back = (): void => void navigate({ to: '/settings' });
  return (
    <Frame here="settings" onBack={back}>
      <main className="setting-page" data-screen={name}>
        <div className="page-head">
          <h1>{title}</h1>
          <Button look="bare" icon="left" onPress={back}>
            {say('home.back')}
          </Button>
          {act}
        </div>
        <p className="soft">{note}</p>
        <div className="setting-parts">{children}</div>
      </main>
    </Frame>
  );
}
