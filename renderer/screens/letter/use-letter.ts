import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { paragraphsOf, plainText } from '../../../electron/domain/papers/edited-letter.ts';
import { wordingFactsOf } from '../../../electron/domain/papers/wording-facts.ts';
import type { LetterPart } from '../../../electron/domain/paper.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import {
  missingElements,
  requiredElements,
} from '../../../electron/domain/wording/elements/required-elements.ts';
import type { ElementCode, Finding } from '../../../electron/domain/wording/finding.ts';
import { ask } from '../../bridge/ask.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useFormat, useLocale } from '../../labels/use-labels.ts';

export type PaperView = ChannelOutput<'paper'>;

/** A finding with the paragraph it stands in; offsets are within that paragraph. */
export interface PlacedFinding extends Finding {
  readonly number: number;
  readonly part: LetterPart;
}

export interface Letter {
  readonly paragraphs: readonly { readonly part: LetterPart; readonly text: string }[];
  readonly findings: readonly PlacedFinding[];
  readonly elements: readonly { readonly code: ElementCode; readonly held: boolean }[];
  readonly blanks: number;
  readonly saving: 'saved' | 'busy' | 'not';
  readonly savedAt: string | null;
  readonly refusal: Refusal | null;
  readonly type: (part: LetterPart, text: string) => void;
  readonly use: (finding: PlacedFinding) => void;
  /** Resolves true once everything typed is in the log. */
  readonly flush: () => Promise<boolean>;
}

/** Saved at most this long after the last key (product A2: nothing older than a second is ever lost). */
const QUIET_MS = 400;
const BLANK = /【[^【】]{1,40}】|\[[^[\]]{1,40}\]/g;

/** The words of one letter while it is edited: kept, checked and counted. */
export function useLetter(view: PaperView): Letter {
  const locale = useLocale();
  const { zone } = useFormat();
  const { paper } = view;
  const [paragraphs, setParagraphs] = useState(() =>
    paragraphsOf(paper.blocks).map(({ part, runs }) => ({ part, text: plainText(runs) })),
  );
  const [saving, setSaving] = useState<Letter['saving']>('saved');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latest = useRef(paragraphs);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const dirty = useRef(false);

  const save = useCallback(async (): Promise<boolean> => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = null;
    if (!dirty.current) return true;
    const sent = latest.current;
    const outcome = await ask('save-letter', {
      paperId: paper.id,
      version: paper.version,
      paragraphs: [...sent],
    });
    if (outcome.ok && latest.current === sent) {
      dirty.current = false;
      setSaving('saved');
      setSavedAt(outcome.value.savedAt);
      setRefusal(null);
      return true;
    }
    if (!outcome.ok) {
      setSaving('not');
      setRefusal(outcome);
    }
    return false;
  }, [paper.id, paper.version]);

  const change = useCallback(
    (part: LetterPart, text: string) => {
      latest.current = latest.current.map((one) => (one.part === part ? { part, text } : one));
      dirty.current = true;
      setParagraphs(latest.current);
      setSaving('busy');
      if (waiting.current !== null) clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void save(), QUIET_MS);
    },
    [save],
  );
  // Leaving the screen must not leave words behind.
  useEffect(() => () => void save(), [save]);

  const checked = useMemo(() => {
    const text = paragraphs.map((one) => one.text).join('\n');
    const today = localDateOf(deskNow(), zone);
    const facts = wordingFactsOf(view.fields, view.mode, paper.language, today);
    return checkWording({ text, lang: paper.language, kind: 'letter', screen: locale, facts });
  }, [paragraphs, view.fields, view.mode, paper.language, locale, zone]);
  const findings = useMemo(() => placed(checked.findings, paragraphs), [checked, paragraphs]);
  const elements = useMemo(() => elementsOf(view, checked.elements), [view, checked]);
  const blanks = paragraphs.reduce((sum, one) => sum + (one.text.match(BLANK)?.length ?? 0), 0);

  const use = useCallback(
    (finding: PlacedFinding) => {
      const paragraph = latest.current.find((one) => one.part === finding.part);
      if (!paragraph) return;
      const { start, end } = finding.replaces;
      change(finding.part, paragraph.text.slice(0, start) + finding.suggestion + paragraph.text.slice(end));
    },
    [change],
  );
  return { paragraphs, findings, elements, blanks, saving, savedAt, refusal, type: change, use, flush: save };
}

/** The checker reads the letter as one text, a paragraph a line; each finding goes back to its paragraph. */
function placed(
  findings: readonly Finding[],
  paragraphs: readonly { readonly part: LetterPart; readonly text: string }[],
): readonly PlacedFinding[] {
  let from = 0;
  const starts = paragraphs.map(({ part, text }) => {
    const start = from;
    from += text.length + 1;
    return { part, start, end: start + text.length };
  });
  return findings.flatMap((finding, index) => {
    const home = starts.find(({ start, end }) => finding.start >= start && finding.start <= end);
    if (!home) return [];
    const within = (at: number): number => Math.min(Math.max(at, home.start), home.end) - home.start;
    return [
      {
        ...finding,
        number: index + 1,
        part: home.part,
        start: within(finding.start),
        end: within(finding.end),
        replaces: { start: within(finding.replaces.start), end: within(finding.replaces.end) },
      },
    ];
  });
}

/** Signer and appeal route stand on the sheet below the paragraphs, composed with it: they are held by the paper itself. */
function elementsOf(view: PaperView, held: readonly ElementCode[]): Letter['elements'] {
  const { mode, goodwillPromised, appealRouteDemanded, paper } = view;
  const onSheet: readonly ElementCode[] = paper.blocks.flatMap((block): ElementCode[] =>
    block.kind === 'signer' ? ['signer'] : block.kind === 'legal' ? ['appeal_route'] : [],
  );
  const required = requiredElements('letter', mode, { goodwillPromised, appealRouteDemanded });
  const missing = new Set(missingElements([...held, ...onSheet], required).map((one) => one.element));
  return required.map((code) => ({ code, held: !missing.has(code) }));
}
