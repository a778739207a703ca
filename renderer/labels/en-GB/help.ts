/** The panel that F1 opens, the stages it explains, and the rules of wording. */
export const help = {
  title: 'Help',
  find: 'Search the help',
  close: 'Back to where you were',
  doing: 'What one does here',
  typed: 'What happens to what you type',
  keys: 'Keys',
  stage: 'This stage: {{stage}}',
  stages: 'The seven stages',
  places: 'Pages',
  rules: 'What the wording check looks for',
  all: 'All of the help',
  here: 'This page',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  none: 'Nothing found. Try one plain word, for example “receipt”.',
  why: 'Why it hurts',
  examplesIn: 'Examples in',
  bad: 'Better not',
  good: 'Good as it is',
  severity: {
    error: 'A letter with this is not approved until it is put right.',
    warning: 'Worth changing; it does not stop a letter.',
    hint: 'Only a hint.',
  },
  tour: 'Show me round',
  about: 'About, and what is new',
  stageWords: {
    receive:
      'A greeting, a name if they give one, and how to reach them. An ID number is never needed. A customer who was here before is recognised while you type.',
    listen:
      'Let them finish. Write their own words, not yours. A short “I am sorry you had to go through this” fits at once: it admits nothing.',
    feelings:
      'Say aloud what you heard: “you waited two hours and nobody came”. Only somebody who feels understood listens to a solution.',
    facts:
      'What, when, where, what it cost, what they ask for. “Not known yet” is an answer. From these facts the desk works out which apology fits.',
    remedy:
      'Each step has a person and a time. Promise only what will be kept: each promise comes back on the list of Today.',
    apologise:
      'The full apology, in person and before any paper. Read it once, then say it in your own words.',
    confirm:
      'Turn the screen or read it out: the customer checks what was written. Then print the receipt and hand it over.',
  },
} as const;
