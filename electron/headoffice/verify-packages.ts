import type { InEachLanguage, PaperLanguage } from '../domain/language.ts';
import { faulty } from './faults.ts';
import { keyFault, type CounterPlace } from './key-register.ts';
import { fingerprint, spokenFingerprint } from './key-fingerprint.ts';
import type { OpenedPackage, UnusablePackage } from './open-package.ts';
import { placeOf, type ChainLink } from './package-chain.ts';
import { faultWords, filled, HEAD_OFFICE_WORDS } from './words/head-office-words.ts';

/** A key that a folder of keys names a counter's own. */
export interface GivenKey extends CounterPlace {
  readonly publicKeyPem: string;
}

/** Chinese writes them full-width and without a blank. */
const MARKS: InEachLanguage<{ readonly colon: string; readonly semicolon: string; readonly comma: string }> =
  {
    zh: { colon: '：', semicolon: '；', comma: '，' },
    en: { colon: ': ', semicolon: '; ', comma: ', ' },
    pl: { colon: ': ', semicolon: '; ', comma: ', ' },
  };

export interface Verdict {
  readonly good: boolean;
  readonly text: string;
}

/**
 * Says of packages, one after the other and without a database, what is in each and whether it can be believed: by itself, by the
 * keys given (none: whose key it is stays open), and by its place among the packages before it in this list.
 */
export class Verification {
  readonly #keys: readonly GivenKey[];
  readonly #language: PaperLanguage;
  readonly #seen = new Map<string, ChainLink[]>();

  constructor(keys: readonly GivenKey[], language: PaperLanguage) {
    this.#keys = keys;
    this.#language = language;
  }

  verdict(opened: OpenedPackage | UnusablePackage): Verdict {
    const words = HEAD_OFFICE_WORDS[this.#language];
    const { colon, semicolon } = MARKS[this.#language];
    const fault = opened.ok ? (this.#keyFault(opened) ?? this.#placeFault(opened)) : opened;
    const about = opened.manifest === null ? [] : this.#about(opened);
    const judged =
      fault === null && opened.ok
        ? [
            `${words.yes}${colon}${filled(words.whole, { key: spokenFingerprint(opened.keySha256) })}`,
            this.#keys.length === 0 ? words.keyNotAsked : words.keyInRegister,
          ].join(semicolon)
        : `${words.no}${colon}${fault === null ? '' : faultWords(fault, this.#language)}`;
    return { good: fault === null, text: [opened.fileName, judged, ...about].join('\n  ') };
  }

  #about(opened: OpenedPackage | UnusablePackage): readonly string[] {
    const { manifest } = opened;
    if (manifest === null) return [];
    const words = HEAD_OFFICE_WORDS[this.#language];
    const { branch, counter, sequence, events, counts } = manifest;
    const place = filled(words.place, { branch, counter, sequence });
    const before = sequence === 1 ? words.first : filled(words.follows, { before: sequence - 1 });
    const sealed = opened.ok ? [opened.sealed ? words.sealed : words.plain] : [];
    return [
      [place, before, ...sealed].join(MARKS[this.#language].comma),
      filled(words.holds, { ...counts, first: events.first, last: events.last }),
    ];
  }

  #keyFault(opened: OpenedPackage): ReturnType<typeof keyFault> {
    if (this.#keys.length === 0) return null;
    const { branch, counter, sequence } = opened.manifest;
    const own = this.#keys.filter((key) => key.branch === branch && key.counter === counter);
    const register = own.map((key) => ({
      keySha256: fingerprint(key.publicKeyPem) ?? '',
      retiredAfter: null,
    }));
    return keyFault({ keySha256: opened.keySha256, sequence, keysMade: opened.keysMade }, register);
  }

  #placeFault({ manifest, link }: OpenedPackage): ReturnType<typeof faulty> | null {
    const counter = `${manifest.branch}-${String(manifest.counter)}`;
    const seen = this.#seen.get(counter) ?? [];
    const at = link.sequence;
    const found = placeOf(link, {
      before: seen.findLast((other) => other.sequence < at) ?? null,
      same: seen.find((other) => other.sequence === at) ?? null,
      after: seen.find((other) => other.sequence > at) ?? null,
    });
    if (found.kind === 'refused') return faulty(found.fault, found.other ?? '');
    if (found.kind === 'new') {
      this.#seen.set(
        counter,
        [...seen, link].toSorted((one, other) => one.sequence - other.sequence),
      );
    }
    return null;
  }
}
