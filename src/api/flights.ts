/** A request under way, shared by everyone who asks for the same meanwhile. */
export interface Flight<T> {
  readonly landing: Promise<T>;
  readonly controller: AbortController;
  travellers: number;
}

export interface Flights<T> {
  /** Joins the flight with this key, or starts one. */
  join(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/**
 * Single flight: however many elements ask, one request goes out. Each caller may leave by their own signal; the request
 * itself is aborted only when all have left.
 *
 * @param open Flights that others may join too: copies of the script on one page pass the same.
 */
export const createFlights = <T>(open = new Map<string, Flight<T>>()): Flights<T> => {
  const forget = (key: string, flight: Flight<T>): void => {
    if (open.get(key) === flight) open.delete(key);
  };

  const depart = (key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController();
    const flight: Flight<T> = { landing: start(controller.signal), controller, travellers: 0 };
    open.set(key, flight);
    const land = (): void => forget(key, flight);
    flight.landing.then(land, land);
    return flight;
  };

  return {
    async join(key, start, signal) {
      signal?.throwIfAborted();
      const flight = open.get(key) ?? depart(key, start);
      flight.travellers += 1;
      return new Promise<T>((resolve, reject) => {
        const leave = (): void => {
          reject(signal?.reason as Error);
          flight.travellers -= 1;
          if (flight.travellers > 0) return;
          forget(key, flight);
          flight.controller.abort(signal?.reason);
        };
        signal?.addEventListener('abort', leave, { once: true });
        const stay = (): void => signal?.removeEventListener('abort', leave);
        flight.landing.then(resolve, reject);
        flight.landing.then(stay, stay);
      });
    },
  };
};

/** Lets nobody else join the flights whose key passes: what they bring is out of date. They land all the same. */
export const closeFlights = (open: Map<string, unknown>, passes: (key: string) => boolean): void => {
  for (const key of open.keys()) if (passes(key)) open.delete(key);
};
