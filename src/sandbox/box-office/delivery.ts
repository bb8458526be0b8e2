import type { Delivery } from '../../schema/basket.js';
import { Refusal } from '../refusal.js';
import { isEntry, Fields } from './fields.js';
import type { DeliveryChoice } from './records.js';

/** `1` is known from one client, the others are invented: the real list is unknown. Source: reference 8.3, 11. */
const collect = { type: 1, name: 'Collect from the box office' };
const printAtHome = { type: 2, name: 'Print at home' };
const post = { type: 3, name: 'Post' };

export const ticketDeliveries = [collect, printAtHome, post];
export const merchandiseDeliveries = [collect, post];

/** Merchandise that is posted costs what its stock item says. */
export const isPosted = (choice: DeliveryChoice | null): boolean => choice?.type === post.type;

export const isPrintedAtHome = (choice: DeliveryChoice | null): boolean => choice?.type === printAtHome.type;

export const deliveryName = (choice: DeliveryChoice): string =>
  [collect, printAtHome, post].find(({ type }) => type === choice.type)?.name ?? '';

export const deliveryWire = (choice: DeliveryChoice | null): Delivery | null =>
  choice && { type: choice.type, address: choice.address };

/** `{ type, address }`; null takes the choice back. What is posted needs an address, or a customer who has one. */
export const readDelivery = (
  value: unknown,
  options: readonly { readonly type: number }[],
  hasAddress: boolean,
): DeliveryChoice | null => {
  if (value === null || value === '') return null;
  if (!isEntry(value)) throw new Refusal(400, 'A delivery must be an object with a type.');
  const fields = new Fields(value);
  const type = fields.number('type');
  if (type === undefined || !options.some((option) => option.type === type))
    throw new Refusal(400, 'That delivery type is not offered. Choose one of the delivery options.');
  const address = fields.raw('address') ?? null;
  if (address !== null && !isEntry(address))
    throw new Refusal(400, 'The delivery address must be an object.');
  if (type === post.type && !address && !hasAddress)
    throw new Refusal(400, 'Give the address to post to, or log in with one.');
  return { type, address: address && { ...address } };
};
