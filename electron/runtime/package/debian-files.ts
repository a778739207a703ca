/** A sealed package; plain ones are zip files and stay with the program for those unless they are named as ours are. */
export const SEALED_TYPE = 'application/x-amends-package';
const PLAIN_TYPE = 'application/x-amends-plain-package';

/** The entry in the menu of the desktop, and what it opens. */
export function desktopEntry(trial: boolean): string {
  const name = (plain: string, tried: string): string => (trial ? tried : plain);
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name('Amends', 'Amends (trial)')}`,
    `Name[zh_CN]=${name('致歉台', '致歉台（试用版）')}`,
    `Name[pl]=${name('Amends', 'Amends (wersja próbna)')}`,
    'GenericName=Complaint desk',
    'GenericName[zh_CN]=投诉接待台',
    'GenericName[pl]=Stanowisko reklamacji',
    'Comment=Listen, put right, apologise, keep the promise; without a network',
    'Comment[zh_CN]=倾听、解决、致歉、兑现承诺，无需联网',
    'Comment[pl]=Wysłuchać, naprawić, przeprosić, dotrzymać słowa; bez sieci',
    'Exec=/usr/lib/amends/amends %F',
    'Icon=amends',
    'Categories=Office;',
    'Keywords=complaint;apology;receipt;投诉;致歉;reklamacja;skarga;przeprosiny;',
    `MimeType=${SEALED_TYPE};${PLAIN_TYPE};`,
    'StartupNotify=true',
    `StartupWMClass=${name('Amends', 'Amends trial')}`,
    '',
  ].join('\n');
}

/**
 * The types of package files. Sealed ones are told by their ending and by their first line (documents/package/sealed-header.ts), plain ones by
 * the name of the day (WTL-3_2026-06-11_0001.zip), so that other zip files are left alone.
 */
export function mimeTypes(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${SEALED_TYPE}">
    <comment>Amends package</comment>
    <comment xml:lang="zh_CN">致歉台日结包</comment>
    <comment xml:lang="pl">paczka Amends</comment>
    <magic priority="60"><match type="string" offset="0" value="AMENDS-SEALED/1\\n"/></magic>
    <glob pattern="*.amends" weight="60"/>
  </mime-type>
  <mime-type type="${PLAIN_TYPE}">
    <comment>Amends package, not sealed</comment>
    <comment xml:lang="zh_CN">致歉台日结包（未加密）</comment>
    <comment xml:lang="pl">paczka Amends, niezaszyfrowana</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*-[0-9]*_[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]_[0-9][0-9][0-9][0-9]*.zip" weight="60"/>
  </mime-type>
</mime-info>
`;
}

/**
 * /var/lib/amends is the machine's place for its one data folder (electron/main/data-folder.ts). Members of the group `amends` may set the desk
 * up; the first one then owns data/ alone (0700). Sticky: no other member can move it away. Everybody else may look up whose it is and no more.
 * No --recursive anywhere: an upgrade leaves what stands in there as it is.
 */
export const POSTINST = `#!/bin/sh
set -e
if [ "$1" = configure ]; then
  getent group amends >/dev/null || groupadd --system amends
  [ -d /var/lib/amends ] || mkdir /var/lib/amends
  chown root:amends /var/lib/amends
  chmod 1771 /var/lib/amends
  if [ -z "$2" ]; then
    echo 'Amends: let the account of the counter in with: adduser ACCOUNT amends (it signs in to the desktop anew after that).'
  fi
fi
`;

/** Complaints are never deleted, not by a purge either: only a place in which nothing stands is taken away. */
export const POSTRM = `#!/bin/sh
set -e
if [ "$1" = purge ] && [ -d /var/lib/amends ]; then
  if ! rmdir /var/lib/amends 2>/dev/null; then
    echo 'Amends: the complaints in /var/lib/amends stay where they are.'
  fi
fi
`;
