/** The log could not be opened, or something is wrong with it: what happened, what is safe, the way out. */
export const blocked = {
  safe: 'What is safe',
  next: 'What to do',
  folder: 'Data folder',
  owner: 'It belongs to the account {{account}}.',
  version: 'Amends {{version}}',
  again: 'Try again',
  trying: 'Trying',
  mend: 'Repair the log',
  mending: 'Repairing',
  export: 'Export what can be read',
  exporting: 'Exporting',
  exportNote:
    'Cases as tables, every entry and the printed papers, as files without a password. Choose a place nobody else can read.',
  exportAsk: 'Export what can be read?',
  exportPin: 'A supervisor’s PIN',
  exportPinNote: 'Leave it empty only where the damage is such that the desk knows nobody any more.',
  back: 'Back',
  exported: 'Exported to {{folder}}: {{entries}} entries, {{papers}} papers.',
  openDesk: 'Open the desk',
  preparing: {
    title: 'The log is being brought up to date',
    what: 'This version of Amends keeps the log in a newer form. It is done once; a log of many years takes some minutes. The desk then opens by itself.',
    safe: 'Nothing is lost: a copy from before stands beside the log. You may switch the machine off, and the next start goes on from here.',
    begin: 'Looking at the log',
    copy: 'Keeping a copy from before: {{percent}} %',
    change: 'Changing the form of the log; on an old log this takes a while',
    index: 'Making the index for the search: {{done}} of {{of}} cases',
    merge: 'Putting the index in order',
  },
  step: {
    copy: 'Copying the file',
    look: 'Looking for the damage',
    carry: 'Carrying over what can be read: {{percent}} %',
    prove: 'Checking the result',
    export: 'Reading: {{percent}} %',
  },
  missing: 'Missing: {{from}} to {{to}} of counter {{counter}}.',
  missingOne: 'Missing: {{from}} of counter {{counter}}.',
  rememberedAt: 'They were saved here by {{when}}.',
  missingPackages: 'Packages {{from}} to {{to}} lie in the folder, but the log does not know them.',
  whoHelps: 'They may be in a backup, in a package kept here, or on the printed receipts.',
  gap: {
    title: 'Open without them',
    note: 'A supervisor answers for it. Packages kept here are read first; what is still missing is named in the log, and its numbers are never used again.',
    noNumbers:
      'A supervisor answers for it. The log says from now on that it is not the one this desk wrote last.',
    who: 'Supervisor',
    pin: 'PIN',
    reason: 'Why',
    reasonHint: 'What happened to the log, and who was asked',
    open: 'Open the desk',
    opening: 'Opening',
  },
  restore: 'Bring back a backup',
  report: {
    title: 'The log is repaired',
    sound: 'The log is sound',
    nothing: 'Everything in the log fits together. Nothing was changed.',
    lossless: 'Nothing is missing: all {{entries}} entries are there.',
    salvaged: '{{entries}} entries were carried into a new file.',
    lostBeside:
      'Drafts, PINs, settings or waiting packages could not all be read. Rows lost, at most: {{count}}.',
    cases: 'These cases read differently now. Hold them against the papers: {{numbers}}',
    kept: 'The damaged file was kept as {{folder}}.',
    backup: 'If a backup has more than this, it can be brought back afterwards.',
  },
  trouble: {
    'disk-full':
      'The disk is full. What you type stays in this window and is saved as soon as there is room.',
    'read-only':
      'Nothing can be written to the data folder. What you type stays in this window and is saved as soon as that works again.',
    'disk-failed':
      'The disk does not answer. What you type stays in this window and is saved as soon as it does.',
    damaged:
      'A check has found damage in the log. Finish with this customer, then call the supervisor: the log can be repaired.',
    'log-moved':
      'The log’s file was taken away while the desk was open. Nothing is being saved until it is back.',
    toRescue: 'Lock and repair',
    bringBack: 'Put it back',
    putBack: 'The log stands in its place again.',
  },
  'newer-database': {
    title: 'The log was written by a newer Amends',
    safe: 'The log is intact. This older version has not opened it for writing.',
    next: 'Start the newer version on this computer, or ask the supervisor to install it.',
  },
  'read-only': {
    title: 'Nothing can be written to the data folder',
    safe: 'The log is as it was. No second, empty log was started.',
    next: 'Ask the supervisor to make the folder writable for this account, then try again. What is in the log can be exported meanwhile.',
  },
  damaged: {
    title: 'The log could not be read in full',
    safe: 'The file was left untouched, with everything in it. Closed days are in their packages.',
    next: 'Call the supervisor. The log can be repaired from what is left of it, or a backup brought back. The damaged file is kept either way.',
  },
  'other-account': {
    title: 'The log belongs to another account of this computer',
    safe: 'The log is intact and was not opened.',
    next: 'Sign in to the computer as the person who set up this desk, or ask the supervisor to move the folder.',
  },
  locked: {
    title: 'The log is in use by another program',
    safe: 'The log is intact. Nothing was changed.',
    next: 'Close the other Amends or the backup program, then try again. What is in the log can be exported meanwhile.',
  },
  'disk-full': {
    title: 'The disk is full',
    safe: 'Everything saved earlier is safe.',
    next: 'Make room on the disk, then try again. What is in the log can be exported to another disk or a stick.',
  },
  'disk-failed': {
    title: 'The disk does not answer',
    safe: 'Nothing was created and nothing was changed.',
    next: 'Export what can be read first, to another disk or a stick. Then try again, or have the disk looked at.',
  },
  'log-behind': {
    title: 'The log ends too early',
    safe: 'What is in the log is intact. Nothing was changed.',
    next: 'Bring back a backup, or open the desk without the missing entries.',
  },
  'log-other': {
    title: 'This is not the log this desk wrote last',
    safe: 'The file was left untouched.',
    next: 'Somebody may have put another file in its place. Put the right one back and try again, or bring back a backup.',
  },
  'log-missing': {
    title: 'The log is not in its folder',
    safe: 'No second, empty log was started. Closed days are in their packages.',
    next: 'Put the file back and try again, or bring back a backup.',
  },
  other: {
    title: 'The log could not be opened',
    safe: 'Nothing was created and nothing was changed.',
    next: 'Try again. If it happens again, call the supervisor and read out the folder below.',
  },
} as const;
