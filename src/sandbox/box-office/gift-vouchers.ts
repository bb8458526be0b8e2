import type { GiftVoucher } from '../../schema/basket-items.js';
import { Refusal } from '../refusal.js';
import type { Desk } from './desk.js';
import { isEmail } from './email.js';
import type { Fields } from './fields.js';
import type { ItemKind } from './items.js';
import { toMajor } from './money.js';
import type { GiftVoucherLine } from './records.js';

/** Pence. */
const least = 500;
const most = 50_000;

/** Known values. Source: reference 9.8. */
const deliveryTypes = ['CustomerEmail', 'OtherEmail'];

/** Gift vouchers. Source: reference 8.2, 9.8. */
export const giftVouchers = (desk: Desk): ItemKind<GiftVoucherLine, GiftVoucher> => ({
  noun: 'gift voucher',
  lines: (basket) => basket.giftVouchers,
  create(fields) {
    if (!fields.has('amount')) throw new Refusal(400, 'amount is required.');
    const line: GiftVoucherLine = {
      id: desk.nextId(),
      amount: least,
      toName: '',
      fromName: '',
      message: '',
      sendDate: desk.today(),
      deliveryType: 'CustomerEmail',
      deliveryEmailAddress: null,
    };
    write(line, fields, desk);
    return line;
  },
  change: (line, fields) => write(line, fields, desk),
  wire: ({ id, amount, ...line }) => ({ id, amount: toMajor(amount), ...line }),
});

const write = (line: GiftVoucherLine, fields: Fields, desk: Desk): void => {
  if (fields.has('amount')) line.amount = readAmount(fields);
  line.toName = fields.text('toName') ?? line.toName;
  line.fromName = fields.text('fromName') ?? line.fromName;
  line.message = fields.text('message') ?? line.message;
  line.sendDate = readSendDate(fields, desk) ?? line.sendDate;
  line.deliveryType = readDeliveryType(fields) ?? line.deliveryType;
  if (fields.has('deliveryEmailAddress'))
    line.deliveryEmailAddress = fields.text('deliveryEmailAddress')?.trim() ?? null;
  if (line.deliveryEmailAddress && !isEmail(line.deliveryEmailAddress))
    throw new Refusal(400, 'deliveryEmailAddress is not an e-mail address.');
  if (line.deliveryType === 'OtherEmail' && !line.deliveryEmailAddress)
    throw new Refusal(400, 'deliveryEmailAddress is required to send the voucher to another person.');
};

const readAmount = (fields: Fields): number => {
  const amount = fields.pence('amount') ?? 0;
  if (amount < least || amount > most)
    throw new Refusal(400, `A gift voucher must be from ${toMajor(least)} to ${toMajor(most)}.`);
  return amount;
};

const readSendDate = (fields: Fields, desk: Desk): string | undefined => {
  const day = fields.day('sendDate') ?? undefined;
  if (day !== undefined && day < desk.today()) throw new Refusal(400, 'sendDate must not be in the past.');
  return day;
};

const readDeliveryType = (fields: Fields): string | undefined => {
  const given = fields.text('deliveryType') ?? undefined;
  const known = deliveryTypes.find((type) => type.toLowerCase() === given?.toLowerCase());
  if (given !== undefined && !known)
    throw new Refusal(400, `deliveryType must be ${deliveryTypes.join(' or ')}.`);
  return known;
};
