/** Version, what is new, and whose work is inside. */
export const about = {
  title: 'About Amends',
  what: 'The complaint desk for branches without a reliable network.',
  version: 'Version',
  trial: 'A trial package: for trying out, not for real complaints.',
  counter: 'Counter',
  folder: 'Data folder',
  owner: 'Belongs to account',
  runtime: 'Runs on',
  network: 'Network',
  networkNone: 'Never used. Nothing leaves this computer but on paper, a stick or a folder you choose.',
  newIn: 'New in {{version}}',
  look: 'Look',
  putAway: 'Put away',
  fonts: 'Typefaces',
  fontsNote:
    'They travel with the desk, so that Chinese and Polish print rightly everywhere. SIL Open Font License 1.1.',
  parts_one: '{{count}} part made by others',
  parts_other: '{{count}} parts made by others',
  partsNone: 'The list is made with the package; this desk was started from its sources.',
  noText: 'The part brings no text of its own; its licence is {{licence}}.',
  news: {
    first: {
      desk: 'Seven stages from greeting to receipt, with what to say at each of them.',
      wording: 'The wording of an apology is checked while it is typed, in Chinese, English and Polish.',
      search: 'Ten years of complaints are found as you type.',
      reports: 'Reports on what goes wrong, how fast it was answered and which promises were kept.',
      practice: 'Practice: eighteen hard conversations for quiet hours.',
      help: 'F1 explains whatever is on screen; a short way round shows the desk to somebody new.',
    },
  },
} as const;
