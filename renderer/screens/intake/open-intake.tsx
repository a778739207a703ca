import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { FieldName } from '../../../electron/domain/complaint.ts';
import { FIELD_RULES } from '../../../electron/domain/intake/field-rules.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { useCommand } from '../../ui/keys/use-command.ts';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { Strip } from '../../ui/strip.tsx';
import { showToast } from '../../ui/toast.tsx';
import { endOfIntake } from '../care/care-memory.ts';
import { Frame } from '../frame/frame.tsx';
import { useSaveNow } from '../frame/unsaved.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { draftStoreOf, dropDraftStore, flushDrafts } from './draft-store.ts';
import type { IntakeView } from './draft-store.ts';
import { focusField } from './focus-field.ts';
import { forgetParts } from './goodwill-memory.ts';
import { IntakeContext } from './intake-context.ts';
import type { Intake } from './intake-context.ts';
import { useFocus, useFocusAfter } from './intake-focus.ts';
import { usePrivacyKeys, useStageKeys } from './intake-keys.ts';
import { IntakeTabs } from './intake-tabs.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { PhrasesPage } from './phrases-page.tsx';
import { StagePage } from './stage-page.tsx';
import { forgetTraits, traitsOf } from './traits-memory.ts';
import { usePanes } from './use-panes.ts';

export interface OpenIntakeProps {
  readonly view: IntakeView;
  readonly packs: readonly Pack[];
  /** Reads marks, said lines and the statutory date again; the fields on screen stay as they are typed. */
  readonly again: () => void;
}

/** Holds the draft, the stage and the ways out of one intake. */
export function OpenIntake({ view, packs, again }: OpenIntakeProps) {
  const say = useLabels('intake');
  const words = useRefusalWords();
  const navigate = useNavigate();
  const { caseId } = view;
  const { session, branch } = useDeskState();
  const [draft] = useState(() => draftStoreOf(view));
  const { fields, held, saving } = useSyncExternalStore(draft.subscribe, draft.snapshot);
  const [stage, setStage] = useState<Stage>(() => draft.where().stage);
  const [wanted, setWanted] = useState(() => draft.where().cursor);
  const [leaving, setLeaving] = useState(false);
  const [onPhrases, setOnPhrases] = useState(false);
  const leaveStage = useTell('leave-stage');
  const park = useTell('park-intake');
  const leave = useTell('leave-intake');
  const receive = useTell('receive-customer');
  const confirm = useTell('confirm-case');
  const draftReceipt = useTell('draft-receipt');
  const print = useTell('print-paper');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const goToStage = useCallback(
    (to: Stage) => {
      if (to === stage) return;
      setStage(to);
      setWanted('');
      setRefusal(null);
      draft.place(to, '');
      void (async () => {
        await draft.flush();
        const told = await leaveStage.tell({ caseId, from: stage, to });
        if (told.ok) again();
      })();
    },
    [again, caseId, draft, leaveStage, stage],
  );
  const goToField = useCallback(
    (field: FieldName) => {
      const to = FIELD_RULES[field].stage;
      if (to === stage) focusField(field);
      else {
        goToStage(to);
        setWanted(field);
      }
    },
    [goToStage, stage],
  );
  const openPhrases = useCallback(() => {
    setOnPhrases(true);
  }, []);
  const backFrom = useRef<string>('');
  const closePhrases = useCallback(
    (field?: FieldName) => {
      backFrom.current = field ?? draft.where().cursor;
      setOnPhrases(false);
      if (field !== undefined) goToStage(FIELD_RULES[field].stage);
    },
    [draft, goToStage],
  );
  useFocus(stage, wanted);
  useFocusAfter(onPhrases, backFrom);
  useCommand('phrases', openPhrases);
  usePrivacyKeys();
  useFlushing(draft);
  useStageKeys(goToStage);
  usePanes();

  const parkAndNext = async (): Promise<void> => {
    await draft.flush();
    const parked = await park.tell({ caseId });
    const next = parked.ok ? await receive.tell({}) : parked;
    if (next.ok) await navigate({ to: '/intake/$caseId', params: { caseId: next.value.caseId } });
    else showToast({ words: words(next), stays: true });
  };
  const printKnown = async (): Promise<void> => {
    await draft.flush();
    const drafted = await draftReceipt.tell({ caseId });
    const printed = drafted.ok ? await print.tell({ paperId: drafted.value.paperId }) : drafted;
    showToast(printed.ok ? { words: say('printed') } : { words: words(printed), stays: true });
  };
  /** Why something typed is not in the log yet; null once all of it is. */
  const unsaved = async (): Promise<Refusal | null> => {
    if (await draft.flush()) return null;
    const { trouble, refused } = draft.snapshot().saving;
    return trouble ?? Object.values(refused)[0] ?? { ok: false, code: 'failed' };
  };
  /** Before the traits are forgotten: whether this case was hard on the person behind the counter. */
  const noteStrain = (): void => {
    if (session === null) return;
    const { severity, safety } = draft.snapshot().fields;
    const { situations } = traitsOf(caseId);
    endOfIntake(
      caseId,
      { severity, safety, situations },
      {
        staffId: session.staffId,
        ordinal: view.ordinal,
        localDate: localDateOf(view.marks.arrivedAt, branch?.zone ?? 'UTC'),
      },
    );
  };
  const leaveIntake = async (reason: string): Promise<Refusal | null> => {
    const lost = await unsaved();
    if (lost !== null) return lost;
    const left = await leave.tell({ caseId, reason });
    if (!left.ok) return left;
    noteStrain();
    end(caseId);
    await navigate({ to: '/today' });
    return null;
  };
  const confirmCase = async (): Promise<void> => {
    const lost = await unsaved();
    if (lost !== null) {
      setRefusal(lost);
      return;
    }
    const confirmed = await confirm.tell({ caseId });
    if (!confirmed.ok) {
      setRefusal(confirmed);
      return;
    }
    noteStrain();
    end(caseId);
    const printed = await print.tell({ paperId: confirmed.value.receiptId });
    showToast(
      printed.ok ? { words: say('confirm.done') } : { words: say('confirm.notPrinted'), stays: true },
    );
    await navigate({ to: '/case/$caseId', params: { caseId } });
  };
  useCommand('new-customer', () => void parkAndNext());

  const intake = useMemo<Intake>(
    () => ({ view, draft, fields, held, saving, stage, packs, goToField, goToStage, openPhrases }),
    [view, draft, fields, held, saving, stage, packs, goToField, goToStage, openPhrases],
  );
  const confirming = confirm.busy || print.busy;
  const state = saving.phase === 'unsaved' ? 'not' : saving.phase === 'saving' ? 'busy' : 'saved';
  return (
    <IntakeContext.Provider value={intake}>
      {onPhrases ? (
        <PhrasesPage onBack={closePhrases} />
      ) : stage === 'confirm' ? (
        <ConfirmPage
          busy={confirming}
          refusal={refusal}
          onConfirm={() => void confirmCase()}
          onBack={() => {
            goToStage('apologise');
          }}
        />
      ) : (
        <Frame
          here={null}
          left={<IntakeTabs caseId={caseId} />}
          saved={<SavedMark state={state} at={saving.savedAt} />}
          strip={
            saving.trouble === null ? undefined : (
              <Strip tone="bad">{say('notSavedNow', { reason: words(saving.trouble) })}</Strip>
            )
          }
        >
          <StagePage
            onPark={() => void parkAndNext()}
            onLeave={() => {
              setLeaving(true);
            }}
            onPrint={() => void printKnown()}
            printing={draftReceipt.busy || print.busy}
          />
        </Frame>
      )}
      <LeaveDialog
        open={leaving}
        onClose={() => {
          setLeaving(false);
        }}
        onLeave={leaveIntake}
      />
    </IntakeContext.Provider>
  );
}

function end(caseId: string): void {
  dropDraftStore(caseId);
  forgetTraits(caseId);
  forgetParts(caseId);
}

/** Nothing waits for a timer when the window or the page goes. */
function useFlushing(draft: Intake['draft']): void {
  useSaveNow(flushDrafts);
  useEffect(() => {
    const flush = (): void => void flushDrafts();
    window.addEventListener('beforeunload', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('pagehide', flush);
      void draft.flush();
    };
  }, [draft]);
}
