import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.tsx';

export interface Offer {
  readonly id: string;
  readonly words: string;
  /** The language the words are in, where it is not the screen's. */
  readonly lang?: string | undefined;
  /** When, in grey below. */
  readonly meta: string;
}

export interface OfferListProps {
  readonly title: string;
  readonly icon: IconName;
  readonly offers: readonly Offer[];
  readonly verb: string;
  readonly onTake: (id: string) => void;
  readonly busy?: boolean | undefined;
}

/** What can be made a task with one click; nothing happens without it. */
export function OfferList({ title, icon, offers, verb, onTake, busy }: OfferListProps) {
  if (offers.length === 0) return null;
  return (
    <section className="offers" aria-label={title} data-offers={offers.length}>
      <h3>{title}</h3>
      <ul>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Icon name={icon} />
            <span>
              <span lang={offer.lang}>{offer.words}</span>
              <span className="meta block">{offer.meta}</span>
            </span>
            <Button
              small
              label={`${verb}: ${offer.words}`}
              off={busy === true ? '' : false}
              onPress={() => {
                onTake(offer.id);
              }}
            >
              {verb}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
