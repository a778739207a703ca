/** Pieces grow up to this: a year goes through in some hundred of them, and a day takes no memory it does not fill. */
const LARGEST = 1 << 22;
const FIRST = 1 << 18;
/** UTF-8 bytes of one UTF-16 unit at most. */
const MOST_OF_ONE = 3;

/** Signs that a text must not hold where it is written as it is. */
export interface Signs {
  /** By code below 128: 1 for those. */
  readonly ascii: Uint8Array;
  /** All of them, for a text that has others than ASCII; without the flags g and y. */
  readonly all: RegExp;
}

export function signs(all: RegExp): Signs {
  return {
    ascii: Uint8Array.from({ length: 128 }, (_, code) => (all.test(String.fromCharCode(code)) ? 1 : 0)),
    all,
  };
}
const NONE = signs(/[^\s\S]/);

/**
 * Texts one behind the other as UTF-8, handed on in pieces. Most cells of a year are short and ASCII: written here sign by sign they
 * take a quarter of the time of joining them to long strings and turning those into bytes (measured).
 */
export class TextBytes {
  readonly #onPiece: (piece: Uint8Array) => void;
  #piece = Buffer.allocUnsafe(FIRST);
  #at = 0;

  constructor(onPiece: (piece: Uint8Array) => void) {
    this.#onPiece = onPiece;
  }

  text(text: string): void {
    this.textWithout(text, NONE);
  }

  /** False where the text holds one of the signs: then nothing of it is written. */
  textWithout(text: string, { ascii, all }: Signs): boolean {
    const { length } = text;
    if (this.#at + MOST_OF_ONE * length > this.#piece.length) this.#next(MOST_OF_ONE * length);
    const piece = this.#piece;
    let at = this.#at;
    for (let from = 0; from < length; from += 1) {
      const code = text.charCodeAt(from);
      if (code >= 0x80) {
        const rest = from === 0 ? text : text.slice(from);
        if (all.test(rest)) return false;
        at += piece.write(rest, at);
        break;
      }
      if (ascii[code] === 1) return false;
      piece[at] = code;
      at += 1;
    }
    this.#at = at;
    return true;
  }

  /** Hands on what is left. */
  end(): void {
    if (this.#at > 0) this.#onPiece(this.#piece.subarray(0, this.#at));
    this.#at = 0;
  }

  #next(room: number): void {
    const size = Math.min(LARGEST, 4 * this.#piece.length);
    this.end();
    this.#piece = Buffer.allocUnsafe(Math.max(size, room));
  }
}
