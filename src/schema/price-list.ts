import { array, boolean, looseObject, nullish, number, string } from 'zod/mini';
import type { infer as Infer } from 'zod/mini';

/** Who a ticket is for: full price, under 26, … Older systems give the id alone. Source: reference 9.5. */
export const ticketTypeSchema = looseObject({ id: string(), name: nullish(string()) });
export type TicketType = Infer<typeof ticketTypeSchema>;

/** A price band of seats. Older systems give the id alone. Source: reference 9.5. */
export const bandSchema = looseObject({ id: string(), name: nullish(string()) });
export type Band = Infer<typeof bandSchema>;

/** What one ticket type costs in one band, in major units. Source: reference 9.5. */
export const priceSchema = looseObject({
  id: nullish(string()),
  amount: nullish(number()),
  /** The ticket type offered first in this band. */
  isBandDefault: nullish(boolean()),
  ticketType: ticketTypeSchema,
  priceBand: nullish(bandSchema),
});
export type Price = Infer<typeof priceSchema>;

/** The prices of an instance. Source: reference 9.5. */
export const priceListSchema = looseObject({ id: nullish(string()), prices: array(priceSchema) });
export type PriceList = Infer<typeof priceListSchema>;
