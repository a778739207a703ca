import { useMemo } from 'react';
import { findNumbers } from '../../../electron/domain/intake/mask-numbers.ts';
import { textKindOf } from '../../../electron/domain/papers/edited-letter.ts';
import type { LetterPart } from '../../../electron/domain/paper.ts';
import { checkWording } from '../../../electron/domain/wording/check-wording.ts';
import { apologyComponents } from '../../../electron/domain/wording/elements/apology-components.ts';
import type { ComponentView } from '../../../electron/domain/wording/elements/apology-components.ts';
import { offeredSentence } from '../../../electron/domain/wording/elements/offered-sentence.ts';
import {
  missingElements,
  requiredElements,
} from '../../../electron/domain/wording/elements/required-elements.ts';
import type { ElementCode, Finding, TextKind } from '../../../electron/domain/wording/finding.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useLocale } from '../../labels/use-labels.ts';

type PaperView = ChannelOutput<'paper'>;

export interface Paragraph {
  readonly part: LetterPart;
  readonly text: string;
}

/** A finding with the paragraph it stands in; offsets are within that paragraph. */
export interface PlacedFinding extends Finding {
  readonly number: number;
  readonly part: LetterPart;
}

/** What the checker says of the words as they stand. */
export interface Wording {
  readonly findings: readonly PlacedFinding[];
  readonly elements: readonly { readonly code: ElementCode; readonly held: boolean }[];
  readonly components: readonly ComponentView[];
  /** What the letter lacks, each with a sentence from this case's facts that would bring it; null where none can. */
  readonly missing: readonly { readonly code: ElementCode; readonly sentence: string | null }[];
  readonly blanks: number;
  /** Identity and card numbers in the words, by their check digits. */
  readonly numbers: number;
}

const BLANK = /【[^【】]{1,40}】|\[[^[\]]{1,40}\]/g;

export function useWording(view: PaperView, paragraphs: readonly Paragraph[]): Wording {
  const locale = useLocale();
  const { paper, wording: facts } = view;
  return useMemo(() => {
    const text = paragraphs.map((one) => one.text).join('\n');
    const kind = textKindOf(paper.kind);
    const parts = paragraphs.map((one) => one.part);
    const checked = checkWording({ text, lang: paper.language, kind, screen: locale, facts, parts });
    const elements = elementsOf(view, kind, checked.elements);
    return {
      findings: placed(checked.findings, paragraphs),
      elements,
      components: asked(apologyComponents(text, paper.language, checked.elements, view.mode), elements),
      missing: elements
        .filter(({ held }) => !held)
        .map(({ code }) => ({ code, sentence: offeredSentence(code, paper.language, facts) })),
      blanks: text.match(BLANK)?.length ?? 0,
      numbers: paragraphs.reduce((sum, one) => sum + findNumbers(one.text).length, 0),
    };
  }, [paragraphs, facts, view, paper, locale]);
}

/** A holding letter or public reply asks for less than a letter of apology: what it need not hold is not missing there. */
function asked(
  components: readonly ComponentView[],
  elements: Wording['elements'],
): readonly ComponentView[] {
  return components.map((one) =>
    one.state === 'missing' && !elements.some(({ code }) => one.elements.includes(code))
      ? { ...one, state: 'not-asked' }
      : one,
  );
}

/** The checker reads the letter as one text, a paragraph a line; each finding goes back to its paragraph. */
function placed(findings: readonly Finding[], paragraphs: readonly Paragraph[]): readonly PlacedFinding[] {
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
function elementsOf(view: PaperView, kind: TextKind, held: readonly ElementCode[]): Wording['elements'] {
  const { mode, goodwillPromised, appealRouteDemanded, paper } = view;
  const onSheet: readonly ElementCode[] = paper.blocks.flatMap((block): ElementCode[] =>
    block.kind === 'signer' ? ['signer'] : block.kind === 'legal' ? ['appeal_route'] : [],
  );
  const required = requiredElements(kind, mode, { goodwillPromised, appealRouteDemanded });
  const missing = new Set(missingElements([...held, ...onSheet], required).map((one) => one.element));
  return required.map((code) => ({ code, held: !missing.has(code) }));
}
