import type { MerchandiseItem } from '../../schema/basket-items.js';
import { notFound, Refusal } from '../refusal.js';
import type { Desk } from './desk.js';
import { split } from './holds.js';
import type { Holds } from './holds.js';
import type { ItemKind } from './items.js';
import { toMajor } from './money.js';
import type { MerchandiseLine } from './records.js';

/** Pieces that are neither sold nor in a basket other than this session's. */
export const stockFor = (
  desk: Desk,
  holds: Holds,
  stockItemId: string,
  token: string | undefined,
): number => {
  const stock = desk.catalogue.stockItem(stockItemId)?.stock ?? 0;
  const { others } = split(holds.stock(stockItemId), token);
  return Math.max(0, stock - (desk.state.soldStock[stockItemId] ?? 0) - others);
};

/** Merchandise: one entry for each piece, there are no quantities. Source: reference 8.2, 9.8. */
export const merchandise = (desk: Desk, holds: Holds): ItemKind<MerchandiseLine, MerchandiseItem> => ({
  noun: 'merchandise item',
  lines: (basket) => basket.merchandise,
  create(fields, { basket, token }) {
    const stockItemId = fields.reference('stockItem');
    if (stockItemId === undefined) throw new Refusal(400, 'stockItem is required.');
    const item = desk.catalogue.stockItem(stockItemId);
    if (!item) throw notFound(`The stock item "${stockItemId}"`);
    const left = stockFor(desk, holds, stockItemId, token);
    const wanted = basket.merchandise.filter((line) => line.stockItemId === stockItemId).length;
    if (wanted >= left)
      throw new Refusal(400, 'There is not enough in stock.', [howMany(item.wire.name, left)]);
    return { id: desk.nextId(), stockItemId, reference: fields.text('reference') ?? null };
  },
  change(line, fields) {
    if (fields.has('reference')) line.reference = fields.text('reference') ?? null;
  },
  wire(line, priced) {
    const cost = priced.lines.get(line.id);
    return {
      id: line.id,
      stockItem: { id: line.stockItemId },
      barcode: null,
      delivered: false,
      offer: null,
      customItems: [],
      discount: toMajor(cost?.discount ?? 0),
      price: toMajor(cost?.price ?? 0),
      total: toMajor(cost?.total ?? 0),
      reference: line.reference,
    };
  },
});

const howMany = (name: string, left: number): string =>
  left === 0 ? `${name} is sold out.` : `Only ${left} of ${name} can be had.`;
