import { useCallback, useEffect, useRef, useState } from 'react';
import { findNumbers, maskNumbers } from '../../../electron/domain/intake/mask-numbers.ts';
import type { LetterPart } from '../../../electron/domain/paper.ts';
import { paragraphsOf, plainText } from '../../../electron/domain/papers/edited-letter.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { ask } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useSaveNow } from '../frame/unsaved.ts';
import { homeOfElement } from './home-of-element.ts';
import { useWording } from './use-wording.ts';
import type { Paragraph, PlacedFinding, Wording } from './use-wording.ts';

export type PaperView = ChannelOutput<'paper'>;

export interface Letter extends Wording {
  readonly paragraphs: readonly Paragraph[];
  readonly saving: 'saved' | 'busy' | 'not';
  readonly savedAt: string | null;
  readonly refusal: Refusal | null;
  readonly type: (part: LetterPart, text: string) => void;
  readonly use: (finding: PlacedFinding) => void;
  /** Puts the offered sentence where the letter says such a thing. */
  readonly insert: (element: string, sentence: string) => void;
  /** Masks every recognised number but its last four characters. */
  readonly mask: () => void;
  /** Resolves true once everything typed is in the log. */
  readonly flush: () => Promise<boolean>;
}

/** Saved at most this long after the last key (product A2: nothing older than a second is ever lost). */
const QUIET_MS = 400;

/** The words of one letter while it is edited: kept, checked and counted. */
export function useLetter(view: PaperView): Letter {
  const { paper } = view;
  const [paragraphs, setParagraphs] = useState<readonly Paragraph[]>(() =>
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
  useSaveNow(save);
  // Leaving the screen must not leave words behind.
  useEffect(() => () => void save(), [save]);

  const use = useCallback(
    (finding: PlacedFinding) => {
      const paragraph = latest.current.find((one) => one.part === finding.part);
      if (!paragraph) return;
      const { start, end } = finding.replaces;
      change(finding.part, paragraph.text.slice(0, start) + finding.suggestion + paragraph.text.slice(end));
    },
    [change],
  );
  const insert = useCallback(
    (element: string, sentence: string) => {
      const home = homeOfElement(element, latest.current);
      if (home === undefined) return;
      const gap = paper.language === 'zh' || home.text === '' ? '' : ' ';
      change(home.part, `${home.text.trimEnd()}${gap}${sentence}`);
    },
    [change, paper.language],
  );
  const mask = useCallback(() => {
    for (const { part, text } of latest.current) {
      if (findNumbers(text).length > 0) change(part, maskNumbers(text));
    }
  }, [change]);
  const wording = useWording(view, paragraphs);
  return { ...wording, paragraphs, saving, savedAt, refusal, type: change, use, insert, mask, flush: save };
}
