import type { RuleWords } from '../rule.ts';

/** In characters: a cause this short is a fact told and no explanation. */
interface EnglishMeasure {
  readonly least: number;
}

export const EN: RuleWords<EnglishMeasure> = {
  patterns: { least: 240 },
  suggest: (facts) =>
    `The cause in one sentence: [cause]. By ${facts.remedyBy ?? '[date and time]'} we will do this: ${facts.remedy ?? '[what will be done]'}.`,
  examples: {
    bad: [
      {
        kind: 'letter',
        text: `Dear Mrs Hill,

I am sorry that your parcel came nine days late.

The delay came about because the depot at Crewe had lost one of its two belts in the flood. Everything that is sorted there was sent round by Stoke, where the night shift is half as large. The vans from Stoke leave an hour earlier than ours, so the parcels for your street missed them on each of the nine days.

Yours sincerely,
Tom Reed`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Lamb,

I am sorry that you had no heating from 3 to 7 January.

The boiler was built in 1988 and burns oil. In the first frost the oil thickens, the filter fills, and the pump runs dry. The maker closed ten years ago. The only man who still has filters lives on the coast, and the coast road had been closed since Sunday by the snow. His van reached the house on the fourth day.

The £15 was refunded.

Yours sincerely,
Ann Bell`,
      },
      {
        kind: 'letter',
        text: `Dear Ms Vine,

We apologise for the wait of three hours at the clinic on 9 June.

Let me explain the morning. Two of the five doctors were at a course that had been booked in the winter. The list had been drawn up before the course was known. At ten an ambulance came from the school, and the nurse who calls the patients was with it until noon. At eleven the printer stopped.

Yours sincerely,
Moira Dunn`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Cole,

I am sorry that your bill was £90 too high.

The bills are made at night by a machine in Leeds. It takes the reading, takes away the one before and multiplies by the price of the month. In February the price changed on a day in the middle of the week. The machine knows only whole months, and so a part of the old month was counted twice. The same happened in 2019.

The £90 has been refunded.

Yours sincerely,
Paul Frost`,
      },
      {
        kind: 'letter',
        text: `Dear Dr Marsh,

I am sorry that your flight to Oslo was cancelled.

The aircraft had come from Madrid with a cracked window. A window is changed in the hangar, and the hangar was full because of the storm of the day before. The crew then reached the end of the hours the law allows them. Another crew was called from home, and the road from the town was closed by an accident until six.

Kind regards,
Isla Penn`,
      },
      {
        kind: 'letter',
        text: `Dear Miss Ward,

I am sorry that your sofa did not come on 2 May.

The cloth is woven in Portugal and the frame is made in Wales. The mill closes for two weeks at Easter. After Easter the loom that makes the green was broken, and its part had to be ordered from Italy. The frame stood ready all the while, but the shop in Wales sends nothing out until both parts are there.

A voucher for £10 is enclosed.

Yours sincerely,
Vic Lowe`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Page,

I am sorry that you could not pay by card on Saturday.

The reason was an update to the tills. Updates are loaded at night, shop by shop, and each takes twenty minutes. On Friday the line to the shop failed at two in the morning, and the till was left with one half of the old program and one half of the new. It could count, but it could not speak to the bank.

Yours sincerely,
Jean Hart`,
      },
      {
        kind: 'letter',
        text: `Dear Mrs Roy,

I am sorry that nobody met your mother at the station on 4 May.

The booking had been made in the old book. In April the desk moved to a screen, and the old book was copied by two students over a weekend. They began at the back. The first pages were left for the Monday, and on the Monday they were at lectures. The man on the platform looks at the screen only, and the screen showed nothing for that train.

Yours sincerely,
Neil Gray`,
      },
    ],
    good: [
      {
        kind: 'letter',
        text: `Dear Mrs Hill,

Your parcel came nine days late, and you had no coat for the funeral. I am sorry.

Our depot in Crewe had sent it to Stoke by mistake.

The £64 has been refunded, and the coat is yours to keep. From this week every parcel that has stood for a day is looked for by name, and I read the list each evening.

Yours sincerely,
Tom Reed`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Lamb,

You had no heating from 3 to 7 January. I am sorry.

The filter was full, and we had none in store.

Your electric heaters cost you £41, which we have paid into your account. Two filters now stand beside the boiler, and the caretaker checks them every Monday in winter.

Yours sincerely,
Ann Bell`,
      },
      {
        kind: 'letter',
        text: `Dear Ms Vine,

You waited three hours at the clinic on 9 June with a child in pain. I am sorry.

Two doctors were away, and we had not shortened the list.

The taxi home has been refunded. From July the list is made after the leave, not before it, and a nurse tells everyone in the room how long it takes every half hour.

Yours sincerely,
Moira Dunn`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Cole,

We billed you £90 too much, and I am sorry.

Our machine had counted half a month twice.

The £90 has been refunded with £10 for your two visits. Each bill that is more than a third higher than the last is now read by two people before it leaves us.

Yours sincerely,
Paul Frost`,
      },
      {
        kind: 'letter',
        text: `Dear Dr Marsh,

We cancelled your flight to Oslo, and you missed your own lecture. I am sorry.

A window had cracked, and we had no second aircraft.

Your fare of £212 has been refunded, and we have paid the hotel. We have written to the organisers, who have given you an hour on 4 June. From May a spare aircraft stands at Leeds every morning.

Kind regards,
Isla Penn`,
      },
      {
        kind: 'letter',
        text: `Dear Miss Ward,

Your sofa did not come on 2 May, as we had promised. I am sorry.

The green cloth was late, and we did not tell you.

It will be delivered on 20 May before noon, and you pay nothing for the carriage. Since Monday we ring every customer on the day on which a date is lost.

Yours sincerely,
Vic Lowe`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Page,

You stood at our till on Saturday with a full trolley and could not pay. I am sorry.

We had loaded an update on the busiest day of the week.

The shopping was delivered to you the same evening at our cost. Updates are now loaded on Tuesdays only, and a manager tries a card at each till before we open.

Yours sincerely,
Jean Hart`,
      },
      {
        kind: 'letter',
        text: `Dear Mrs Roy,

Nobody met your mother at the station on 4 May, although you had booked help. I am sorry.

We had not copied the page with her name.

The taxi has been refunded, and every booking in the old book has been read again by two colleagues. On 18 May, for the way back, I will be on the platform myself.

Yours sincerely,
Neil Gray`,
      },
      {
        kind: 'letter',
        text: `Dear Mr Ames,

Thank you for showing us the wrong entry. We had typed 31 for 13, and I am sorry.

The £18 has been refunded.

Yours sincerely,
Ruth Day`,
      },
      'The fault was caused by a cable that we had laid too close to the pipe, and I am sorry.',
    ],
  },
};
