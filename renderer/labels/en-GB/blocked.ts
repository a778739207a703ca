/** The log could not be opened: what is safe, what to do. */
export const blocked = {
  safe: 'What is safe',
  next: 'What to do',
  folder: 'Data folder',
  owner: 'It belongs to the account {{account}}.',
  version: 'Amends {{version}}',
  'newer-database': {
    title: 'The log was written by a newer Amends',
    safe: 'The log is intact. This older version has not opened it for writing.',
    next: 'Start the newer version on this computer, or ask the supervisor to install it.',
  },
  'read-only': {
    title: 'Nothing can be written to the data folder',
    safe: 'The log is as it was. No second, empty log was started.',
    next: 'Ask the supervisor to make the folder writable for this account, then start Amends again.',
  },
  damaged: {
    title: 'The log could not be read in full',
    safe: 'The file was left untouched, with everything in it. Closed days are in their packages.',
    next: 'Do not delete anything. Call the supervisor, who can bring back the last backup.',
  },
  'other-account': {
    title: 'The log belongs to another account of this computer',
    safe: 'The log is intact and was not opened.',
    next: 'Sign in to the computer as the person who set up this desk, or ask the supervisor to move the folder.',
  },
  locked: {
    title: 'The log is in use by another program',
    safe: 'The log is intact. Nothing was changed.',
    next: 'Close the other Amends or the backup program, then start Amends again.',
  },
  'disk-full': {
    title: 'The disk is full',
    safe: 'Everything saved earlier is safe.',
    next: 'Make room on the disk, then start Amends again.',
  },
  other: {
    title: 'The log could not be opened',
    safe: 'Nothing was created and nothing was changed.',
    next: 'Start Amends again. If it happens again, call the supervisor and read out the folder below.',
  },
} as const;
