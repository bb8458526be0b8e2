import type { ChangeCause } from '../events/change-cause.js';
import type { Basket } from '../schema/basket.js';
import { linesOf } from './lines.js';
import type { DataLayerItem, Line } from './lines.js';

/** What GA4 calls an e-commerce event. Money in major units. */
export interface DataLayerEvent {
  readonly event: 'add_to_cart' | 'remove_from_cart';
  readonly ecommerce: {
    /** Three-letter code; left out where nobody set one. */
    readonly currency?: string;
    /** Sum of price times quantity, fees left out. Left out where a price is not known. */
    readonly value?: number;
    readonly items: readonly DataLayerItem[];
  };
}

/** Two baskets, the one after the other. */
export interface BasketPair {
  readonly from: Basket | null;
  readonly to: Basket | null;
  readonly cause: ChangeCause;
  /** Is it the same customer, or nobody both times? */
  readonly sameVisitor: boolean;
}

/** How many decimals a currency has. */
const decimalsOf = (currency: string | undefined): number =>
  currency === undefined
    ? 2
    : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2);

const eventOf = (
  event: DataLayerEvent['event'],
  lines: readonly Line[],
  currency: string | undefined,
): DataLayerEvent => {
  const scale = 10 ** decimalsOf(currency);
  const minor = (major: number): number => Math.round(major * scale);
  const alike = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.category, line.id, line.name, line.price, line.discount]);
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  let value: number | undefined = 0;
  const items = [...alike.values()].flatMap((same): DataLayerItem[] => {
    const [first] = same;
    if (!first) return [];
    const { id, name, category, price, discount } = first;
    const paid = price === undefined ? undefined : minor(price) - minor(discount);
    value = value === undefined || paid === undefined ? undefined : value + paid * same.length;
    return [
      {
        item_id: id,
        ...(name === undefined ? {} : { item_name: name }),
        item_category: category,
        ...(paid === undefined ? {} : { price: paid / scale }),
        quantity: same.length,
        ...(discount > 0 ? { discount: minor(discount) / scale } : {}),
      },
    ];
  });
  return {
    event,
    ecommerce: {
      ...(currency === undefined ? {} : { currency }),
      ...(value === undefined ? {} : { value: value / scale }),
      items,
    },
  };
};

/** Is it one basket both times? Only where the system names both. */
const isSameBasket = (from: Basket | null, to: Basket | null): boolean =>
  typeof from?.id === 'string' && from.id === to?.id;

/**
 * What a change of the basket adds and takes out, as events: removals first.
 *
 * A basket that is exchanged because someone logged in or out is neither. And one that comes back empty, or as another,
 * from the system's own pages may have been bought: nothing is said of what it held.
 */
export const eventsOf = (
  { from, to, cause, sameVisitor }: BasketPair,
  currency: string | undefined,
): DataLayerEvent[] => {
  if (!sameVisitor && !isSameBasket(from, to)) return [];
  const [before, after] = [linesOf(from), linesOf(to)];
  const without = (lines: readonly Line[], others: readonly Line[]): Line[] => {
    const known = new Set(others.map(({ key }) => key));
    return lines.filter(({ key }) => !known.has(key));
  };
  const mayBeBought = cause === 'frame' && (after.length === 0 || !isSameBasket(from, to));
  const removed = mayBeBought ? [] : without(before, after);
  const added = without(after, before);
  return [
    ...(removed.length > 0 ? [eventOf('remove_from_cart', removed, currency)] : []),
    ...(added.length > 0 ? [eventOf('add_to_cart', added, currency)] : []),
  ];
};
