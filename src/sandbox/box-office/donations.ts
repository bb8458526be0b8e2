import type { Donation } from '../../schema/basket-items.js';
import { notFound, Refusal } from '../refusal.js';
import type { Desk } from './desk.js';
import type { Fields } from './fields.js';
import type { ItemKind } from './items.js';
import { toMajor } from './money.js';
import type { DonationLine } from './records.js';

/** Pence: above this the box office would rather be called. */
const most = 10_000_000;

/** Donations. Asked for by `fundId`, answered as `fund`. Source: reference 8.2, 9.8. */
export const donations = (desk: Desk): ItemKind<DonationLine, Donation> => ({
  noun: 'donation',
  lines: (basket) => basket.donations,
  create(fields) {
    const fundId = fields.reference('fundId');
    if (fundId === undefined) throw new Refusal(400, 'fundId is required.');
    return {
      id: desk.nextId(),
      fundId: knownFund(desk, fundId),
      amount: readAmount(fields),
      recognitionName: fields.text('recognitionName') ?? null,
      isAnonymous: fields.flag('isAnonymous') ?? false,
      tributeTypeId: fields.reference('tributeTypeId') ?? null,
      tributeName: fields.text('tributeName') ?? null,
    };
  },
  change(line, fields) {
    const fundId = fields.reference('fundId');
    if (fundId !== undefined) line.fundId = knownFund(desk, fundId);
    if (fields.has('amount')) line.amount = readAmount(fields);
    if (fields.has('recognitionName')) line.recognitionName = fields.text('recognitionName') ?? null;
    line.isAnonymous = fields.flag('isAnonymous') ?? line.isAnonymous;
    if (fields.has('tributeTypeId')) line.tributeTypeId = fields.reference('tributeTypeId') ?? null;
    if (fields.has('tributeName')) line.tributeName = fields.text('tributeName') ?? null;
  },
  wire: (line) => ({
    id: line.id,
    amount: toMajor(line.amount),
    fund: { id: line.fundId },
    recognitionName: line.recognitionName,
    isAnonymous: line.isAnonymous,
    tributeTypeId: line.tributeTypeId,
    tributeName: line.tributeName,
  }),
});

const knownFund = (desk: Desk, id: string): string => {
  if (!desk.catalogue.fund(id)) throw notFound(`The fund "${id}"`);
  return id;
};

const readAmount = (fields: Fields): number => {
  const amount = fields.pence('amount');
  if (amount === undefined) throw new Refusal(400, 'amount is required.');
  if (amount <= 0) throw new Refusal(400, 'A donation must be more than zero.');
  if (amount > most)
    throw new Refusal(400, 'That is more than can be given online. Please call the box office.');
  return amount;
};
