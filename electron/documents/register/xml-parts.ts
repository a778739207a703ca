/** One element of a part of a workbook, as the reader below meets it. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** The text between the tag before and this one. */
  readonly textBefore: string;
}

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/y;

/**
 * The tags of an XML part, one after the other. Knows what a workbook has: no document type (which could name other files or grow
 * without end), comments and instructions passed over. Stops at what is no XML.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let from = 0;
  for (;;) {
    const at = xml.indexOf('<', from);
    if (at === -1) return;
    const textBefore = xml.slice(from, at);
    if (xml.startsWith('<?', at) || xml.startsWith('<!--', at)) {
      const end = xml.startsWith('<?', at) ? xml.indexOf('?>', at) + 2 : xml.indexOf('-->', at) + 3;
      if (end < at + 4) return;
      from = end;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (tag === null) return;
    const [whole, slash, name = '', attributes = '', empty] = tag;
    from = at + whole.length;
    yield {
      name: name.replace(/^.*:/, ''),
      attributes,
      kind: slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open',
      textBefore,
    };
  }
}

export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : plain(found[1] ?? found[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Without entities; `_x000D_` is how a workbook writes a line break that XML would change. */
export function plain(text: string): string {
  return text
    .replace(
      /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
      (all, hex?: string, number?: string, name = '') => {
        const code = hex === undefined ? Number(number ?? Number.NaN) : Number.parseInt(hex, 16);
        if (Number.isNaN(code)) return NAMED[String(name)] ?? all;
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/_x([0-9a-fA-F]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
