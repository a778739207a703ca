import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isFieldName } from '../../../electron/domain/intake/field-rules.ts';
import { mayConfirm } from '../../../electron/domain/intake/missing.ts';
import { paperLanguageOf, screenLocaleOf } from '../../../electron/domain/language.ts';
import { composeReadBack } from '../../../electron/domain/papers/read-back.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { labels } from '../../labels/instance.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { hideToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import { DraftArea } from './draft-fields.tsx';
import { useIntake } from './intake-context.ts';
import { paperInputOf } from './paper-input.ts';
import { usePromised } from './use-promised.ts';

export interface ConfirmPageProps {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly onConfirm: () => void;
  /** Something is wrong: back to the stages. */
  readonly onBack: () => void;
}

/** Read back in large print, in the customer's language, with nothing internal on it: the customer stands opposite. */
export function ConfirmPage({ busy, refusal, onConfirm, onBack }: ConfirmPageProps) {
  const say = useLabels('intake');
  const words = useRefusalWords();
  const format = useFormat();
  const locale = useLocale();
  const desk = useDeskState();
  const now = useNow();
  const { view, fields, packs, goToField } = useIntake();
  const promised = usePromised();
  const language = fields.paperLanguage ?? paperLanguageOf(locale);
  const input = paperInputOf(desk, view, promised, packs, now);
  const lines = input === null ? [] : composeReadBack(input);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const page = useRef<HTMLElement>(null);
  const head = desk.branch?.letterhead[language];
  // What the customer reads is in the customer's language; what the clerk presses, in the clerk's.
  const theirs = useMemo(() => labels.getFixedT(screenLocaleOf(language), 'intake'), [language]);
  const blocked = refusal ?? mayConfirm(fields);

  useEffect(() => {
    page.current?.focus();
    // An earlier message would stand over the way back.
    hideToast();
  }, []);
  useCommand('back', onBack);
  const toggle = useCallback((index: number): void => {
    setTicked((before) => {
      const next = new Set(before);
      if (!next.delete(index)) next.add(index);
      return next;
    });
  }, []);
  useFigures(lines.length, toggle);
  return (
    <div className="confirm" lang={language} data-stage-page="confirm">
      <main className="page" ref={page} tabIndex={-1}>
        <div className="kicker">
          <h1>{theirs('confirm.title')}</h1>
          <span className="meta push">
            {[head?.organisation, head?.branchName].filter(Boolean).join(language === 'zh' ? '\u3000' : ', ')}
          </span>
          <span className="meta">{view.number}</span>
          <span className="meta">
            {`${format.shortDate(localDateOf(now, format.zone))} ${format.time(now)}`}
          </span>
        </div>
        {lines.length === 0 ? <p className="soft">{say('confirm.empty')}</p> : null}
        <ol>
          {lines.map((line, index) => {
            const on = ticked.has(index);
            return (
              <li key={line.map((part) => part.text).join('')}>
                <span className="n">{index + 1}</span>
                <span>
                  {line.map((part, place) =>
                    part.strong ? (
                      <b key={`${String(place)}-${part.text}`}>{part.text}</b>
                    ) : (
                      <span key={`${String(place)}-${part.text}`}>{part.text}</span>
                    ),
                  )}
                </span>
                <button
                  type="button"
                  className={on ? 'tick' : 'tick is-open'}
                  aria-pressed={on}
                  aria-label={`${String(index + 1)}: ${on ? say('confirm.ticked') : say('confirm.open')}`}
                  data-tick={index + 1}
                  onClick={() => {
                    toggle(index);
                  }}
                >
                  <Icon name={on ? 'done' : 'ring'} />
                </button>
              </li>
            );
          })}
        </ol>
        <div className="remarks">
          <DraftArea name="customerRemarks" rows={1} label={theirs('field.customerRemarks')} />
        </div>
      </main>
      <footer>
        <Button look="bare" icon="left" onPress={onBack}>
          {say('confirm.wrong')}
        </Button>
        <span className="meta">{say('confirm.tick', { n: lines.length })}</span>
        {blocked === null ? null : (
          <button
            type="button"
            className="lacks"
            onClick={() => {
              if (blocked.field !== undefined && isFieldName(blocked.field)) goToField(blocked.field);
            }}
          >
            <Icon name="alert" />
            <span>{words(blocked)}</span>
          </button>
        )}
        <Button
          look="main"
          push
          icon="print"
          command="main-button"
          busy={busy && say('confirm.busy')}
          off={blocked === null ? false : ''}
          onPress={onConfirm}
        >
          {say('confirm.main')}
        </Button>
      </footer>
    </div>
  );
}

/** The figures tick, wherever the cursor stands, but not while somebody types or composes the remarks. */
function useFigures(count: number, tick: (index: number) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLTextAreaElement || event.isComposing) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const figure = Number(event.key);
      if (Number.isInteger(figure) && figure >= 1 && figure <= count) tick(figure - 1);
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [count, tick]);
}
