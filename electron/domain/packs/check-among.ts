import type { Pack, PromptPack, SectorPack } from './envelope.ts';
import { child, fault } from './pack-fault.ts';
import type { PackError } from './pack-fault.ts';
import { placedIds, placedLines } from './spoken-text.ts';

/** What only the other packs of a desk can tell about a pack: ids given out twice, and names of things that nobody has. */
export function checkAmong(pack: Pack, others: readonly Pack[]): readonly PackError[] {
  switch (pack.kind) {
    case 'prompt':
      return promptsAmong(pack, others);
    case 'sector':
      return sectorAmong(pack, others);
    case 'deadline': {
      const taken = new Set(
        others.flatMap((other) =>
          other.kind === 'deadline' ? other.content.rules.map((rule) => rule.id) : [],
        ),
      );
      const codes = categoryCodes(others);
      return pack.content.rules.flatMap((rule, index) => {
        const path = child('/content/rules', index);
        const known = codes.get(rule.sector);
        return [
          ...(taken.has(rule.id) ? fault(child(path, 'id'), 'duplicate-id') : []),
          ...(rule.categories ?? []).flatMap((code, place) =>
            known === undefined || known.has(code)
              ? []
              : fault(child(child(path, 'categories'), place), 'no-such-category'),
          ),
        ];
      });
    }
  }
}

function promptsAmong(pack: PromptPack, others: readonly Pack[]): readonly PackError[] {
  const prompts = others.filter((other) => other.kind === 'prompt');
  const taken = new Set(prompts.flatMap((other) => placedIds(other.content).map(({ item }) => item)));
  const own = placedIds(pack.content);
  const known = new Set([...taken, ...own.map(({ item }) => item)]);
  const replacing = pack.content.entries.flatMap((entry, index) =>
    placedLines(entry, child('/content/entries', index)).flatMap(({ item, path }) =>
      (item.replaces ?? []).flatMap((id, place) =>
        known.has(id) ? [] : fault(child(child(path, 'replaces'), place), 'no-such-line'),
      ),
    ),
  );
  return [
    ...own.flatMap(({ item, path }) => (taken.has(item) ? fault(path, 'duplicate-id') : [])),
    ...replacing,
    ...entriesTwice(pack, prompts),
  ];
}

/** Two entries for one stage, situation or moment would both speak: one of them is a mistake. */
function entriesTwice(pack: PromptPack, others: readonly PromptPack[]): readonly PackError[] {
  const taken = new Set(others.flatMap((other) => other.content.entries.map(entryName)));
  return pack.content.entries.flatMap((entry, index) => {
    const name = entryName(entry);
    const twice = taken.has(name);
    taken.add(name);
    return twice ? fault(child('/content/entries', index), 'duplicate-id') : [];
  });
}

/** What an entry is for: its layer and what is one of a kind in it. */
export function entryName(entry: PromptPack['content']['entries'][number]): string {
  switch (entry.layer) {
    case 'stage':
      return `stage/${entry.stage}`;
    case 'mode':
      return `mode/${entry.mode}`;
    case 'situation':
    case 'pattern':
    case 'temperament':
      return `${entry.layer}/${entry.code}`;
    case 'calming':
      return 'calming';
    case 'phrases':
      return `phrases/${entry.moment}`;
    case 'care':
      return `care/${entry.way}`;
    case 'colleague':
      return `colleague/${entry.part}`;
    case 'call-back':
      return `call-back/${entry.moment}`;
    case 'guide':
      return `guide/${entry.topic}`;
    case 'hints':
      return `hints/${entry.country}`;
  }
}

/**
 * A copy that was cut short would leave a stage without words, or cases of a category without its name: what is not wanted is
 * switched off instead.
 */
export function entriesMissing(pack: Pack, shipped: Pack | undefined): readonly PackError[] {
  if (pack.kind === 'prompt' && shipped?.kind === 'prompt') {
    const there = new Set(pack.content.entries.map(entryName));
    const gone = shipped.content.entries.some((entry) => !there.has(entryName(entry)));
    return gone ? fault('/content/entries', 'entry-missing') : [];
  }
  if (pack.kind === 'sector' && shipped?.kind === 'sector') {
    const there = new Set(pack.content.categories.map(({ code }) => code));
    const gone = shipped.content.categories.some(({ code }) => !there.has(code));
    return gone ? fault('/content/categories', 'entry-missing') : [];
  }
  return [];
}

function sectorAmong(pack: SectorPack, others: readonly Pack[]): readonly PackError[] {
  const taken = others.some(
    (other) => other.kind === 'sector' && other.content.sector === pack.content.sector,
  );
  const situations = new Set(
    others.flatMap((other) =>
      other.kind === 'prompt'
        ? other.content.entries.flatMap((entry) => (entry.layer === 'situation' ? [entry.code] : []))
        : [],
    ),
  );
  return [
    ...(taken ? fault('/content/sector', 'sector-twice') : []),
    ...pack.content.categories.flatMap(({ situation }, index) =>
      situation === null || situations.has(situation)
        ? []
        : fault(child(child('/content/categories', index), 'situation'), 'no-such-entry'),
    ),
  ];
}

function categoryCodes(packs: readonly Pack[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    packs.flatMap((pack) =>
      pack.kind === 'sector'
        ? [[pack.content.sector, new Set(pack.content.categories.map(({ code }) => code))] as const]
        : [],
    ),
  );
}
