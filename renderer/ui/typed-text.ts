import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

interface TypedTextProps {
  /** What the field shows while nothing is being typed. */
  readonly shown: string;
  readonly refused: boolean;
  readonly onType: ((text: string) => void) | undefined;
  readonly onCommit: ((text: string) => void) | undefined;
  /** Enter commits; a text of several lines keeps Enter for itself. */
  readonly commitOnEnter: boolean;
}

/**
 * Keeps what the hand is typing apart from what the case holds: an answer from main never moves the cursor, a refused text stays
 * to be mended, and a half-composed Chinese word is not reported.
 */
export function useTypedText(props: TypedTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const composing = useRef(false);
  const text = draft !== null && (typing || props.refused) ? draft : props.shown;

  const commit = (): void => {
    if (draft !== null && (draft !== props.shown || props.refused)) props.onCommit?.(draft);
  };
  return {
    text,
    onChange: (next: string): void => {
      setDraft(next);
      if (!composing.current) props.onType?.(next);
    },
    input: {
      onFocus: (): void => {
        setTyping(true);
        if (!props.refused) setDraft(null);
      },
      onBlur: (_event: FocusEvent): void => {
        setTyping(false);
        commit();
      },
      onCompositionStart: (): void => {
        composing.current = true;
      },
      onCompositionEnd: (event: { readonly currentTarget: { readonly value: string } }): void => {
        composing.current = false;
        props.onType?.(event.currentTarget.value);
      },
      onKeyDown: (event: KeyboardEvent): void => {
        const plain = !event.ctrlKey && !event.altKey && !event.shiftKey;
        if (props.commitOnEnter && event.key === 'Enter' && plain && !event.nativeEvent.isComposing) commit();
      },
    },
  };
}
