import type { Baskets } from './baskets.js';

interface Held {
  /** Session tokens by instance and seat. */
  readonly seats: Map<string, Map<string, string>>;
  /** Places by instance and area, then by session token. */
  readonly places: Map<string, Map<string, number>>;
  /** Pieces by stock item, then by session token. */
  readonly stock: Map<string, Map<string, number>>;
}

const entry = <T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> => {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, T>();
  map.set(key, made);
  return made;
};

const countUp = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

const placesKey = (instanceId: string, areaId: string): string => `${instanceId} ${areaId}`;

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** What the baskets of all sessions hold together; worked out again after a change. */
export class Holds {
  readonly #baskets: Baskets;
  #held: Held = { seats: new Map(), places: new Map(), stock: new Map() };
  #revision = -1;

  constructor(baskets: Baskets) {
    this.#baskets = baskets;
  }

  /** The session that holds each seat of an instance. */
  seats(instanceId: string): ReadonlyMap<string, string> {
    return this.#current().seats.get(instanceId) ?? none;
  }

  /** Places of an unreserved area, by the session that holds them. */
  places(instanceId: string, areaId: string): ReadonlyMap<string, number> {
    return this.#current().places.get(placesKey(instanceId, areaId)) ?? none;
  }

  /** Pieces of a stock item, by the session that holds them. */
  stock(stockItemId: string): ReadonlyMap<string, number> {
    return this.#current().stock.get(stockItemId) ?? none;
  }

  #current(): Held {
    const baskets = this.#baskets.all();
    if (this.#revision === this.#baskets.revision) return this.#held;
    const held: Held = { seats: new Map(), places: new Map(), stock: new Map() };
    for (const [token, basket] of Object.entries(baskets)) {
      for (const { instanceId, areaId, seatId } of basket.tickets) {
        if (seatId === null) countUp(entry(held.places, placesKey(instanceId, areaId)), token);
        else entry(held.seats, instanceId).set(seatId, token);
      }
      for (const { stockItemId } of basket.merchandise) countUp(entry(held.stock, stockItemId), token);
    }
    this.#held = held;
    this.#revision = this.#baskets.revision;
    return held;
  }
}

/** What a session holds, and what all the others hold. */
export const split = (
  held: ReadonlyMap<string, number>,
  token: string | undefined,
): { readonly own: number; readonly others: number } => {
  const own = (token === undefined ? undefined : held.get(token)) ?? 0;
  const all = [...held.values()].reduce((sum, count) => sum + count, 0);
  return { own, others: all - own };
};
