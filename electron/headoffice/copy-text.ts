/** A field of COPY's text format; null and '' in a package both mean nothing was said. */
export type Field = string | number | boolean | null;

const SPECIAL = /[\\\t\n\r]/;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export function copyFields(fields: readonly Field[]): string {
  return fields.map(copyField).join('\t');
}

function copyField(field: Field): string {
  if (field === null || field === '') return '\\N';
  if (typeof field !== 'string') return String(field);
  return SPECIAL.test(field) ? field.replaceAll(/[\\\t\n\r]/g, (found) => ESCAPED[found] ?? found) : field;
}

/** A bytea from hexadecimal digits, as a whole field. */
export function copyBytes(hex: string | null): string {
  return hex === null ? '\\N' : `\\\\x${hex}`;
}

/** Gathers rows into chunks of about a megabyte: one string of a whole year would be longer than strings can be. */
export class CopyChunks {
  readonly #done: Uint8Array[] = [];
  #rows: string[] = [];
  #length = 0;

  add(row: string): void {
    this.#rows.push(row);
    this.#length += row.length;
    if (this.#length > 1 << 20) this.#flush();
  }

  chunks(): readonly Uint8Array[] {
    this.#flush();
    return this.#done;
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    this.#done.push(Buffer.from(this.#rows.join(''), 'utf8'));
    this.#rows = [];
    this.#length = 0;
  }
}
