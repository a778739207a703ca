import type { ChannelOutput } from '../contract/channels.ts';
import type { ComplaintFields } from '../domain/complaint.ts';

/** How a customer is named in a list; a withheld name stays withheld there too. */
export function customerLabel(fields: ComplaintFields): ChannelOutput<'paper'>['customer'] {
  return {
    name: fields.nameWithheld === true ? '' : (fields.customerName ?? ''),
    addressForm: fields.addressForm ?? null,
    addressTitle: fields.addressTitle ?? '',
    paperLanguage: fields.paperLanguage ?? null,
  };
}
