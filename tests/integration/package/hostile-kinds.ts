import { deflateRawSync } from 'node:zlib';
import type { ZipFault } from '../../../electron/documents/package/unzip.ts';
import { rawZip, type RawEnd, type RawEntry } from './hostile-zips.ts';

export const file = (name: string, content = 'x'): RawEntry => ({ name, content: Buffer.from(content) });
export const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);

/** Every way in which a zip is another one than it says, with the reason it is refused for. */
export const HOSTILE_ZIPS: readonly (readonly [
  what: string,
  fault: ZipFault,
  entries: readonly RawEntry[],
  end?: RawEnd,
])[] = [
  ['a name that climbs out', 'path-outside', [file('letters/../../etc/passwd')]],
  ['a name that climbs out at once', 'path-outside', [file('../x')]],
  ['an absolute name', 'path-absolute', [file('/etc/passwd')]],
  ['a drive letter', 'path-absolute', [file('C:/x')]],
  ['a backslash', 'path-backslash', [file('letters\\x.pdf')]],
  ['a share of another machine', 'path-backslash', [file('\\\\host\\x')]],
  ['an empty name', 'path-unreadable', [file('')]],
  ['a name cut by a zero', 'path-unreadable', [file('a.pdf\u0000.exe')]],
  ['a name read backwards', 'path-unreadable', [file('a\u202efdp.exe')]],
  ['a name that is no UTF-8', 'path-unreadable', [{ name: Buffer.from([0xff, 0xfe]), content: zeros(1) }]],
  ['an empty step', 'path-outside', [file('a//b')]],
  ['a link', 'zip-link', [{ ...file('a', '/etc/passwd'), central: { attributes: (0o120777 << 16) >>> 0 } }]],
  ['a device', 'zip-link', [{ ...file('a'), central: { attributes: (0o020666 << 16) >>> 0 } }]],
  ['a folder by its name', 'zip-folder', [file('a/', '')]],
  ['a folder by its attributes', 'zip-folder', [{ ...file('a'), central: { attributes: 0x10 } }]],
  ['one name twice', 'name-twice', [file('a'), file('b'), file('a')]],
  ['names differing by case', 'name-differs-by-case', [file('cases.csv'), file('Cases.csv')]],
  ['names differing by composition', 'name-differs-by-case', [file('\u017c'), file('z\u0307')]],
  ['names differing by width', 'name-differs-by-case', [file('a'), file('ａ')]],
  ['a name not asked for', 'name-unknown', [file('ż')]],
  ['a wrong CRC', 'zip-crc-wrong', [{ ...file('a'), local: { crc: 1 }, central: { crc: 1 } }]],
  ['another CRC at each place', 'zip-headers-differ', [{ ...file('a'), local: { crc: 1 } }]],
  ['another size at each place', 'zip-headers-differ', [{ ...file('a'), local: { size: 9 } }]],
  ['another packed size at each place', 'zip-headers-differ', [{ ...file('a'), local: { packedSize: 9 } }]],
  ['another method at each place', 'zip-headers-differ', [{ ...file('a'), local: { method: 8 } }]],
  ['another name at each place', 'zip-headers-differ', [{ ...file('a'), localName: 'b' }]],
  ['another time at each place', 'zip-headers-differ', [{ ...file('a'), local: { time: 0 } }]],
  ['less than it states', 'zip-size-wrong', [{ ...file('a'), local: { size: 9 }, central: { size: 9 } }]],
  [
    'more than it states',
    'zip-size-wrong',
    [{ ...file('a', 'abc'), deflate: true, local: { size: 2 }, central: { size: 2 } }],
  ],
  [
    'bytes hidden behind the packed ones',
    'zip-size-wrong',
    [
      {
        ...file('a', 'abc'),
        deflate: true,
        packed: Buffer.concat([deflateRawSync('abc'), Buffer.from('MZ hidden')]),
      },
    ],
  ],
  [
    'packed bytes that are noise',
    'zip-size-wrong',
    [{ ...file('a', 'abc'), deflate: true, packed: Buffer.from('zzz') }],
  ],
  ['a bomb by its ratio', 'zip-bomb', [{ name: 'a', content: zeros(4 << 20), deflate: true }]],
  [
    'two entries over the same bytes',
    'zip-layout',
    [
      { name: 'a', content: zeros(1000), deflate: true },
      { name: 'b', content: zeros(1000), deflate: true, overlaps: true },
    ],
  ],
  ['bytes between two entries', 'zip-layout', [{ ...file('a'), after: Buffer.from('gap') }, file('b')]],
  ['bytes before the first', 'zip-layout', [file('a')], { before: Buffer.from('#!/bin/sh\n') }],
  ['bytes between data and directory', 'zip-layout', [{ ...file('a'), after: Buffer.from('gap') }]],
  [
    'an entry that is encrypted',
    'zip-encrypted',
    [{ ...file('a'), local: { flags: 1 }, central: { flags: 1 } }],
  ],
  [
    'an entry encrypted with AES',
    'zip-encrypted',
    [{ ...file('a'), local: { method: 99 }, central: { method: 99 } }],
  ],
  ['another method', 'zip-method', [{ ...file('a'), local: { method: 12 }, central: { method: 12 } }]],
  ['sizes behind the data', 'zip-layout', [{ ...file('a'), local: { flags: 8 }, central: { flags: 8 } }]],
  ['an extra field', 'zip-layout', [{ ...file('a'), central: { extra: Buffer.from('up\u0001\u0000x') } }]],
  [
    'an extra field at the data',
    'zip-headers-differ',
    [{ ...file('a'), local: { extra: Buffer.from('up\u0001\u0000x') } }],
  ],
  ['a size for the long form', 'zip64-lie', [{ ...file('a'), central: { size: 0xffffffff } }]],
  ['an offset for the long form', 'zip64-lie', [{ ...file('a'), central: { offset: 0xffffffff } }]],
  ['the long form announced and not there', 'zip64-lie', [file('a')], { entries: 0xffff }],
  ['the long form counting otherwise', 'zip-layout', [file('a')], { zip64: { entries: 2n } }],
  [
    'the long form at another place',
    'zip-layout',
    [file('a')],
    { zip64: { offset: 1n }, offset: 0xffffffff },
  ],
  ['the two forms differing', 'zip64-lie', [file('a')], { zip64: { offset: 1n } }],
  [
    'a million entries in the long form',
    'zip-too-many-entries',
    [file('a')],
    { zip64: { entries: 1_000_000n } },
  ],
  ['more entries counted than there are', 'zip-layout', [file('a')], { entries: 2 }],
  ['fewer entries counted than there are', 'zip-layout', [file('a'), file('b')], { entries: 1 }],
  ['other entries on another disk', 'zip-layout', [file('a')], { entriesHere: 2 }],
  ['a directory elsewhere', 'zip-layout', [file('a')], { offset: 3 }],
  ['a comment', 'zip-comment', [file('a')], { comment: 'PK' }],
  ['bytes after the end', 'zip-bytes-after-end', [file('a')], { after: Buffer.from('more') }],
  ['a second zip after the end', 'zip-layout', [file('a')], { after: rawZip([file('b')]) }],
];
