import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ask, onTold } from '../bridge/ask.ts';
import { setDeskClock } from '../bridge/desk-clock.ts';
import { DeskStateContext } from '../bridge/desk-state.ts';
import type { DeskState } from '../bridge/desk-state.ts';
import { useDesk } from '../bridge/use-desk.ts';
import { switchLabels } from '../labels/instance.ts';
import { useLabels, useLocale, ZoneContext } from '../labels/use-labels.ts';
import { PreparingScreen } from '../screens/blocked/preparing-screen.tsx';
import { TroubleStrip } from '../screens/blocked/trouble-strip.tsx';
import { saveNow } from '../screens/frame/unsaved.ts';
import { Help } from '../screens/help/help.tsx';
import { forgetSavedDrafts } from '../screens/intake/draft-store.ts';
import { LockScreen } from '../screens/lock/lock-screen.tsx';
import { uncoverWindow } from '../ui/cover.ts';
import { hideToast, showToast, ToastPlace } from '../ui/toast.tsx';
import { View } from '../ui/view.tsx';
import { useActivity } from './activity.ts';
import { applyAppearance } from './appearance.ts';
import { useKeyboard } from './keyboard.ts';
import { BlockedScreen, Pages, pages, SetupScreen } from './pages.tsx';

/**
 * Chooses what the window shows by the phase of the desk. The pages of the desk are not even mounted while it is locked: no
 * customer stands behind the lock screen, not for a frame.
 */
export function Session() {
  const state = useDesk('desk-state', {});
  const { again } = state;
  const say = useLabels('app');
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'desk-changed') again();
        if (told.kind === 'second-start') showToast({ words: say('alreadyOpen') });
        if (told.kind === 'save-now') void saveNow().then((all) => ask('note-saved', { all }));
        if (told.kind === 'open-case') setWanted(told.caseId);
      }),
    [again, say],
  );
  return (
    <View of={state}>
      {(desk) => {
        setDeskClock(desk.now);
        return <Phase desk={desk} wanted={wanted} onShown={setWanted} />;
      }}
    </View>
  );
}

interface PhaseProps {
  readonly desk: DeskState;
  /** The case of a notification that was clicked; shown once the desk is open. */
  readonly wanted: string | null;
  readonly onShown: (none: null) => void;
}

function Phase({ desk, wanted, onShown }: PhaseProps) {
  const shown = useLocale();
  useEffect(() => {
    void switchLabels(desk.locale);
  }, [desk.locale]);
  useEffect(() => {
    applyAppearance(desk.appearance);
  }, [desk.appearance]);
  useForgetting(desk);
  useEffect(() => {
    if (wanted === null || desk.phase !== 'open') return;
    void pages().then((router) => router.navigate({ to: '/case/$caseId', params: { caseId: wanted } }));
    onShown(null);
  }, [wanted, desk.phase, onShown]);
  const { packagesWaiting } = desk;
  useEffect(() => {
    if (packagesWaiting) void pages().then((router) => router.navigate({ to: '/settings/counters' }));
  }, [packagesWaiting]);
  useActivity();
  useKeyboard(desk.phase === 'open');
  const zone = desk.branch?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <I18nProvider locale={shown}>
      <ZoneContext.Provider value={zone}>
        <DeskStateContext.Provider value={desk}>
          <div className={desk.trouble === null ? 'desk-frame' : 'desk-frame is-troubled'}>
            <div>{desk.phase === 'open' || desk.phase === 'locked' ? <TroubleStrip /> : null}</div>
            <Suspense fallback={null}>{screenOf(desk)}</Suspense>
            {desk.phase === 'open' || desk.phase === 'preparing' ? null : (
              <Help key={desk.phase} place={desk.phase === 'locked' ? 'lock' : desk.phase} />
            )}
          </div>
          <ToastPlace />
        </DeskStateContext.Provider>
      </ZoneContext.Provider>
    </I18nProvider>
  );
}

function screenOf(desk: DeskState) {
  switch (desk.phase) {
    case 'blocked':
      return <BlockedScreen />;
    case 'preparing':
      return <PreparingScreen />;
    case 'setup':
      return <SetupScreen />;
    case 'locked':
      return <LockScreen />;
    case 'open':
      return <Pages />;
  }
}

/** On locking, everything read so far is forgotten; somebody else who unlocks starts at Today, not on another's page. */
function useForgetting(desk: DeskState): void {
  const client = useQueryClient();
  const last = useRef(desk.session?.staffId);
  const staffId = desk.session?.staffId;
  useEffect(() => {
    if (desk.phase !== 'open') {
      hideToast();
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'desk-state' });
      // What was told is kept as well, with everything that was typed for it.
      client.getMutationCache().clear();
      void forgetSavedDrafts();
      uncoverWindow();
      return;
    }
    if (last.current !== undefined && last.current !== staffId)
      void pages().then((router) => router.navigate({ to: '/today' }));
    last.current = staffId;
  }, [client, desk.phase, staffId]);
}
