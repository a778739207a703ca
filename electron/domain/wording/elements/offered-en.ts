import { onDay } from '../rules/suggested.ts';
import type { OfferedSentences } from './offered-sentence.ts';

export const OFFERED_EN: OfferedSentences = {
  regret: (facts) => `I am sorry for what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}).`,
  responsibility: ({ mode }) =>
    mode === 'shared'
      ? 'This part was ours: [our part]. We take responsibility for it.'
      : 'This was our mistake, and we take responsibility for it.',
  specific_facts: ({ date = '[date]', place = '[where]', matter = '[what happened]' }) =>
    `This is about ${date}, ${place}: ${matter}.`,
  empathy: ({ effect = '[effect]' }) =>
    `I understand what it has meant for you: ${effect}. You had every right to expect better of us.`,
  root_cause: () => 'We have found the cause: [cause].',
  remedy: ({ remedy = '[what will be done]', remedyBy = '[date and time]', contactPerson = '[name]' }) =>
    `This is how we will put it right: ${remedy}. ${contactPerson} will have it done by ${remedyBy}.`,
  prevention: () => 'From [date] we have changed this, so that it does not happen again: [change].',
  personal_assurance: ({ nextContact = '[date and time]' }) =>
    `I will personally see this through, and I myself will tell you by ${nextContact} how it stands.`,
  goodwill: () => 'As a gesture of goodwill you will also receive [amount or kind] by [date].',
  follow_up_contact: ({ nextContact = '[date and time]' }) =>
    `I will ring you by ${nextContact}; my direct line is [telephone].`,
  thanks: () => 'Thank you for telling us about it.',
  stated_deadline: ({ nextContact = '[date]' }) =>
    `You will have our written reply by ${nextContact} at the latest.`,
};
