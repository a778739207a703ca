import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  Annotation,
  Compartment,
  EditorState,
  RangeSetBuilder,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, EditorView, keymap } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { PlacedFinding } from './use-wording.ts';

export interface ParagraphEditorProps {
  readonly label: string;
  readonly text: string;
  readonly findings: readonly PlacedFinding[];
  /** Number of the finding that is open in the list. */
  readonly open: number | null;
  readonly locked: boolean;
  /** Where the cursor stands when the letter is opened, in characters; null where it stands elsewhere. */
  readonly begin: number | null;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
  /** A mark in the text was pressed. */
  readonly onOpen: (number: number) => void;
}

/** Marks a change that came from a suggestion, not from the keys. */
const fromOutside = Annotation.define<boolean>();
const setMarks = StateEffect.define<DecorationSet>();
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) => {
    for (const effect of transaction.effects) if (effect.is(setMarks)) return effect.value;
    return value.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * One paragraph, edited with CodeMirror: it draws the checker's marks without touching the text. While an input method composes
 * nothing is told and nothing is drawn: half a word is no word, and a mark set into it would break the composition. The marks are
 * decoration; the list beside is what a screen reader reads.
 */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const editable = useRef(new Compartment());
  const named = useRef(new Compartment());
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const { text, label, locked, begin } = latest.current;
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          EditorView.cspNonce.of(nonce()),
          marks,
          history(),
          keymap.of([...defaultKeymap.filter((binding) => binding.key !== 'Mod-Enter'), ...historyKeymap]),
          EditorView.lineWrapping,
          editable.current.of(EditorView.editable.of(!locked)),
          named.current.of(nameOf(label)),
          EditorView.updateListener.of((update) => {
            const typed =
              update.docChanged && !update.transactions.some((one) => one.annotation(fromOutside) === true);
            if (typed && !update.view.composing) latest.current.onType(update.state.doc.toString());
            if (update.focusChanged && update.view.hasFocus) latest.current.onFocus();
          }),
          EditorView.domEventHandlers({
            compositionend: (_, composed) => {
              // The input method's last word is in the document only after this event.
              setTimeout(() => {
                const words = composed.state.doc.toString();
                if (words !== latest.current.text) latest.current.onType(words);
                else composed.dispatch({ effects: setMarks.of(marksNow(latest.current)) });
              });
            },
            click: (event) => {
              const mark = event.target instanceof Element ? event.target.closest('[data-finding]') : null;
              if (mark !== null) latest.current.onOpen(Number(mark.getAttribute('data-finding')));
            },
          }),
        ],
      }),
    });
    view.current = editor;
    if (begin !== null) {
      editor.dispatch({ selection: { anchor: Math.min(begin, text.length) }, scrollIntoView: true });
      editor.focus();
    }
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.composing || editor.state.doc.toString() === props.text) return;
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: props.text },
      annotations: fromOutside.of(true),
    });
  }, [props.text]);
  useEffect(() => {
    if (view.current?.composing === true) return;
    view.current?.dispatch({
      effects: setMarks.of(marksNow({ findings: props.findings, open: props.open, text: props.text })),
    });
  }, [props.findings, props.open, props.text]);
  useEffect(() => {
    view.current?.dispatch({ effects: editable.current.reconfigure(EditorView.editable.of(!props.locked)) });
  }, [props.locked]);
  // The language of the screen may change while the letter is open.
  useEffect(() => {
    view.current?.dispatch({ effects: named.current.reconfigure(nameOf(props.label)) });
  }, [props.label]);
  return <div ref={place} className="para-text" />;
}

function nameOf(label: string) {
  return EditorView.contentAttributes.of({ 'aria-label': label });
}

function marksNow({
  findings,
  open,
  text: { length },
}: Pick<ParagraphEditorProps, 'findings' | 'open' | 'text'>): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const to = Math.min(finding.end, length);
    if (to <= finding.start) continue;
    const classes = `mark mark-${finding.severity}${finding.number === open ? ' is-open' : ''}`;
    builder.add(
      finding.start,
      to,
      Decoration.mark({ class: classes, attributes: { 'data-finding': String(finding.number) } }),
    );
  }
  return builder.finish();
}

/** The nonce of this load, put there by main with the policy that demands it. */
function nonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
