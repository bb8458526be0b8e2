import type { PriceList } from '../../src/schema/price-list.js';
import type { Ticket } from '../../src/schema/basket-items.js';
import type { InstanceStatus } from '../../src/schema/instance-status.js';
import type { Random } from '../../src/sandbox/season/random.js';

/** A performance that visitors fight over. */
export interface Contested {
  readonly instanceId: string;
  readonly seatIds: readonly string[];
  readonly ticketTypeId: string;
}

/** A visitor with cookies of their own, who only knows the API. */
export class Visitor {
  added = 0;
  refused = 0;
  removed = 0;
  readonly #api: string;
  readonly #contested: readonly Contested[];
  readonly #random: Random;
  readonly #cookies = new Map<string, string>();
  #tickets: readonly Ticket[] = [];

  constructor(api: string, contested: readonly Contested[], random: Random) {
    this.#api = api;
    this.#contested = contested;
    this.#random = random;
  }

  /** Adds up to three seats, or takes one or all out again. */
  async act(): Promise<void> {
    const enough = this.#tickets.length >= 9;
    if (enough || (this.#tickets.length > 0 && this.#random.chance(0.4)))
      await this.#remove(this.#random.chance(0.3));
    else await this.#add();
  }

  /** Empties the basket. */
  async leave(): Promise<void> {
    if (this.#tickets.length > 0) await this.#remove(true);
  }

  /** Tells every performance whose counts do not add up. */
  async checkStatuses(fault: (sentence: string) => void): Promise<void> {
    for (const { instanceId } of this.#contested) {
      const status = await this.#status(instanceId);
      const { available, inBasket, unavailable, capacity } = status;
      const sum = available + (inBasket ?? NaN) + (unavailable ?? NaN);
      if (sum !== capacity || available < 0)
        fault(`${instanceId}: ${available} + ${inBasket} + ${unavailable} is not ${capacity}.`);
    }
  }

  async available(): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const { instanceId } of this.#contested)
      counts.set(instanceId, (await this.#status(instanceId)).available);
    return counts;
  }

  /** `instance/seat` of each ticket in the basket, as the system tells it. */
  async seatsHeld(): Promise<string[]> {
    const { status, body } = await this.#send('GET', 'basket');
    if (status !== 200) throw new Error(`The basket answered ${status}.`);
    const { tickets } = body as { tickets: Ticket[] };
    return tickets.map(({ instance, seat }) => `${instance?.id}/${seat?.id}`);
  }

  async #add(): Promise<void> {
    const show = this.#pick(this.#contested);
    const wanted = Array.from({ length: this.#random.int(1, 3) }, () => ({
      instance: show.instanceId,
      seat: this.#pick(show.seatIds),
      type: show.ticketTypeId,
    }));
    const { status, body } = await this.#send('POST', 'basket/tickets', wanted);
    if (status === 400) {
      this.refused += 1;
      return;
    }
    if (status !== 200) throw new Error(`Adding tickets answered ${status}: ${JSON.stringify(body)}`);
    this.added += wanted.length;
    this.#tickets = body as Ticket[];
  }

  async #remove(all: boolean): Promise<void> {
    const going = all ? this.#tickets : [this.#pick(this.#tickets)];
    const ids = going.map(({ id }) => id).join(',');
    const { status } = await this.#send('DELETE', `basket/tickets?ticketIds=${ids}`);
    if (status !== 204) throw new Error(`Removing tickets answered ${status}.`);
    this.removed += going.length;
    this.#tickets = this.#tickets.filter((ticket) => !going.includes(ticket));
  }

  async #status(instanceId: string): Promise<InstanceStatus> {
    const { status, body } = await this.#send('GET', `instances/${instanceId}/status?includeChildPlans=true`);
    if (status !== 200) throw new Error(`The status answered ${status}.`);
    return body as InstanceStatus;
  }

  #pick<T>(items: readonly T[]): T {
    const item = items[this.#random.int(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to choose from.');
    return item;
  }

  async #send(method: string, path: string, json?: unknown): Promise<{ status: number; body: unknown }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${this.#api}/${path}`, {
      method,
      headers: { Cookie: cookie, ...(json === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  }
}

/** The ticket type that the price list offers first. */
export const firstTicketType = ({ prices }: PriceList): string => {
  const price = prices.find(({ isBandDefault }) => isBandDefault) ?? prices[0];
  if (!price) throw new Error('The price list is empty.');
  return price.ticketType.id;
};
