import { enGb } from './en-gb/index.js';
import type { Texts } from './texts.js';

const { account, checkout, shop } = enGb;

export const enCa: Texts = {
  ...enGb,
  shop: { ...shop, merchandise: 'Store', postage: (amount) => `${amount} more if we mail it` },
  account: { ...account, forBills: 'for billing', town: 'City', postcode: 'Postal code' },
  checkout: { ...checkout, postTo: 'Where we mail to, if we do' },
};
