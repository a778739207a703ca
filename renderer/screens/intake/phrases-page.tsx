import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FieldName } from '../../../electron/domain/complaint.ts';
import { PAPER_LANGUAGES, paperLanguageOf } from '../../../electron/domain/language.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { wordsOf } from '../../../electron/domain/prompts/fill-line.ts';
import { phraseMoments } from '../../../electron/domain/prompts/phrases.ts';
import type { Phrase, PhraseMoment } from '../../../electron/domain/prompts/phrases.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels, useLocale } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { PhraseList } from '../../ui/phrase-list.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { hideToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import { useIntake } from './intake-context.ts';
import { modeOf } from './paper-input.ts';
import { PhraseShown } from './phrase-shown.tsx';
import { promptPacksOf } from './prompt-packs.ts';
import { PromptWords } from './prompt-words.tsx';

export interface PhrasesPageProps {
  /** Back to the stage, the cursor in this field or where it was. */
  readonly onBack: (field?: FieldName) => void;
}

/** Phrases for a customer of another language: found by moment, shown large enough to turn the screen round (product B1). */
export function PhrasesPage({ onBack }: PhrasesPageProps) {
  const say = useLabels('guidance');
  const sayTerm = useLabels('terms');
  const locale = useLocale();
  const { session, staff, branch } = useDeskState();
  const { view, fields, packs } = useIntake();
  const now = useNow();
  const [clerkReads, setClerkReads] = useState<PaperLanguage>(paperLanguageOf(locale));
  const [customerReads, setCustomerReads] = useState<PaperLanguage>(() =>
    otherThan(paperLanguageOf(locale), fields.paperLanguage),
  );
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [returning, setReturning] = useState(false);
  const clerk = staff.find((one) => one.id === session?.staffId);
  const moments = phraseMoments(promptPacksOf(packs), {
    fields,
    clerk: { name: clerk?.name ?? '', polishForm: clerk?.polishForm ?? 'feminine' },
    now: { at: now, zone: branch?.zone ?? 'UTC' },
    caseNumber: view.number,
    clerkReads,
    customerReads,
    mode: modeOf(fields, session?.role ?? 'clerk'),
    query,
  });
  const phrases = moments.flatMap((moment) => moment.phrases);
  const large = phrases.find((phrase) => phrase.id === shown);
  useEffect(hideToast, []);
  useFocusBack(large?.id ?? null);

  if (large !== undefined) {
    return (
      <PhraseShown
        key={large.id}
        phrase={large}
        language={customerReads}
        onGo={onBack}
        onNext={() => {
          const place = phrases.indexOf(large);
          setShown(phrases[(place + 1) % phrases.length]?.id ?? null);
        }}
        onClose={() => {
          setShown(null);
          setReturning(true);
        }}
      />
    );
  }
  return (
    <PhrasesList
      onBack={() => {
        onBack();
      }}
    >
      <div className="phrases-head">
        <h1>{say('phrases.title')}</h1>
        <Segmented
          name="clerkReads"
          label={say('phrases.clerkReads')}
          small
          always
          options={PAPER_LANGUAGES.map((code) => ({ code, label: sayTerm(`paperLanguage.${code}`) }))}
          value={clerkReads}
          onCommit={(chosen) => {
            if (chosen === undefined) return;
            setClerkReads(chosen);
            if (chosen === customerReads) setCustomerReads(clerkReads);
          }}
        />
        <Segmented
          name="customerReads"
          label={say('phrases.customerReads')}
          small
          always
          options={PAPER_LANGUAGES.map((code) => ({
            code,
            label: sayTerm(`paperLanguage.${code}`),
            off: code === clerkReads,
          }))}
          value={customerReads}
          onCommit={(chosen) => {
            if (chosen !== undefined) setCustomerReads(chosen);
          }}
        />
        <SearchBox
          name="phraseQuery"
          label={say('phrases.search')}
          hint={say('phrases.search')}
          value={query}
          onType={setQuery}
          count={say('phrases.found', { count: phrases.length })}
          autoFocus={!returning}
        />
      </div>
      {moments.length === 0 ? (
        <BlankSlate title={say('phrases.none')}>{say('phrases.noneStep')}</BlankSlate>
      ) : (
        <PhraseList
          label={say('phrases.list')}
          groups={moments.map((moment) => groupOf(moment, customerReads, asideOf(moment)))}
          onOpen={setShown}
        />
      )}
    </PhrasesList>
  );

  function asideOf({ held }: PhraseMoment): string | undefined {
    return held === 0 ? undefined : say('phrases.held', { count: held });
  }
}

function PhrasesList({ onBack, children }: { readonly onBack: () => void; readonly children: ReactNode }) {
  const say = useLabels('guidance');
  useCommand('back', onBack);
  useCommand('phrases', onBack);
  return (
    <div className="phrases" data-screen="phrases">
      <main className="phrases-page">{children}</main>
      <footer>
        <Button look="bare" icon="left" command="back" onPress={onBack}>
          {say('phrases.back')}
        </Button>
        <span className="meta push">{say('phrases.show')}</span>
      </footer>
    </div>
  );
}

function groupOf(moment: PhraseMoment, language: PaperLanguage, aside: string | undefined) {
  return {
    id: moment.moment,
    label: moment.label,
    aside,
    rows: moment.phrases.map((phrase) => rowOf(phrase, language)),
  };
}

function rowOf(phrase: Phrase, language: PaperLanguage) {
  return {
    id: phrase.id,
    words: `${wordsOf(phrase.ours)} ${wordsOf(phrase.theirs)}`,
    theirs: <PromptWords runs={phrase.theirs} onGo={null} />,
    theirLanguage: language,
    ours: <PromptWords runs={phrase.ours} onGo={null} />,
  };
}

/** The customer's language of papers, where it is another than the clerk's; else the next one. */
function otherThan(own: PaperLanguage, wished: PaperLanguage | undefined): PaperLanguage {
  if (wished !== undefined && wished !== own) return wished;
  return PAPER_LANGUAGES.find((language) => language !== own) ?? own;
}

/** Back from the large view, the cursor stands on the phrase that was shown. */
function useFocusBack(shown: string | null): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = shown;
    if (shown !== null || before === null) return undefined;
    // The rows of the list come with its second drawing.
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-phrase="${CSS.escape(before)}"]`)?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [shown]);
}
