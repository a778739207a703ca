import type { Sector } from '../../branch.ts';
import type { ComplaintKind } from '../../complaint.ts';

/** What a trade calls its place, its people and what they were owed, in the cases the sentences need. */
export interface PolishSector {
  /** After „przyszła Pani”: do naszego oddziału. */
  readonly came: string;
  /** After „w imieniu”: całego naszego oddziału. */
  readonly everybody: string;
  /** Where the customer is met: przy naszym stanowisku, w recepcji. */
  readonly desk: string;
  /** How a complaint is called: reklamacja, in a hospital skarga; nominative, genitive, accusative. */
  readonly complaint: readonly [nom: string, gen: string, acc: string];
  /** After „Miała Pani prawo”; a guest is addressed as one. */
  readonly owed: Readonly<Record<ComplaintKind, string>>;
}

const REKLAMACJA = ['reklamacja', 'reklamacji', 'reklamację'] as const;

export const POLISH_SECTORS: Readonly<Record<Sector, PolishSector>> = {
  bank: {
    came: 'do naszego oddziału',
    everybody: 'całego naszego oddziału',
    desk: 'przy naszym stanowisku',
    complaint: REKLAMACJA,
    owed: {
      attitude: 'do szacunku, zwłaszcza w sprawie własnych pieniędzy',
      price: 'liczyć, że każda kwota zgodzi się co do grosza',
      quality: 'liczyć, że wykonamy zlecenie dokładnie tak, jak brzmiało',
      'after-sales': 'liczyć, że dotrzymamy ustaleń bez przypominania',
    },
  },
  telecom: {
    came: 'do naszego salonu',
    everybody: 'całego naszego salonu',
    desk: 'przy naszym stanowisku',
    complaint: REKLAMACJA,
    owed: {
      attitude: 'do cierpliwej odpowiedzi i życzliwego słowa',
      price: 'do rachunku zgodnego z zamówieniem',
      quality: 'liczyć na łącze, które działa',
      'after-sales': 'liczyć, że zrobimy, co zapowiedzieliśmy, w zapowiedzianym dniu',
    },
  },
  electricity: {
    came: 'do naszego biura obsługi',
    everybody: 'całego naszego biura obsługi',
    desk: 'w naszym biurze obsługi',
    complaint: REKLAMACJA,
    owed: {
      attitude: 'do szacunku i spokojnego wysłuchania',
      price: 'do rachunku zgodnego z licznikiem',
      quality: 'liczyć na prąd o każdej porze dnia i nocy',
      'after-sales': 'liczyć, że dotrzymamy terminu, który sami podaliśmy',
    },
  },
  hotel: {
    came: 'do naszej recepcji',
    everybody: 'całego zespołu hotelu',
    desk: 'w recepcji',
    complaint: REKLAMACJA,
    owed: {
      attitude: 'do serdecznego przyjęcia',
      price: 'zapłacić tyle, ile było w rezerwacji',
      quality: 'dostać wszystko, co było w rezerwacji',
      'after-sales': 'liczyć, że dotrzymamy słowa',
    },
  },
  hospital: {
    came: 'do naszego szpitala',
    everybody: 'całego szpitala',
    desk: 'w punkcie obsługi pacjenta',
    complaint: ['skarga', 'skargi', 'skargę'],
    owed: {
      attitude: 'do życzliwości, której w szpitalu potrzeba najbardziej',
      price: 'znać koszt, zanim trzeba było płacić',
      quality: 'do starannej opieki',
      'after-sales': 'dostać od nas wiadomość bez dopytywania',
    },
  },
  retail: {
    came: 'do naszego sklepu',
    everybody: 'całego naszego sklepu',
    desk: 'w punkcie obsługi klienta',
    complaint: REKLAMACJA,
    owed: {
      attitude: 'do uprzejmej obsługi',
      price: 'zapłacić tyle, ile było na etykiecie',
      quality: 'do towaru, który spełnia swoje zadanie',
      'after-sales': 'do takiej samej staranności po zakupie jak przed nim',
    },
  },
};
