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
import type { PlacedFinding } from './use-letter.ts';

export interface ParagraphEditorProps {
  readonly label: string;
  readonly text: string;
  readonly findings: readonly PlacedFinding[];
  /** Number of the finding that is open in the list. */
  readonly open: number | null;
  readonly locked: boolean;
  readonly onType: (text: string) => void;
  readonly onFocus: () => void;
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
 * One paragraph, edited with CodeMirror: it leaves the composition of an input method alone and draws the checker's marks
 * without touching the text. The marks are decoration; the list beside is what a screen reader reads.
 */
export function ParagraphEditor(props: ParagraphEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const editable = useRef(new Compartment());
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (place.current === null) return undefined;
    const { text, label, locked } = latest.current;
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
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => {
            if (
              update.docChanged &&
              !update.transactions.some((one) => one.annotation(fromOutside) === true)
            ) {
              latest.current.onType(update.state.doc.toString());
            }
            if (update.focusChanged && update.view.hasFocus) latest.current.onFocus();
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === props.text) return;
    editor.dispatch({
      changes: { from: 0, to: editor.state.doc.length, insert: props.text },
      annotations: fromOutside.of(true),
    });
  }, [props.text]);
  useEffect(() => {
    view.current?.dispatch({ effects: setMarks.of(marksOf(props.findings, props.open, props.text.length)) });
  }, [props.findings, props.open, props.text]);
  useEffect(() => {
    view.current?.dispatch({ effects: editable.current.reconfigure(EditorView.editable.of(!props.locked)) });
  }, [props.locked]);
  return <div ref={place} className="para-text" />;
}

function marksOf(findings: readonly PlacedFinding[], open: number | null, length: number): DecorationSet {
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
