const methodsOf = <T extends object, Name extends keyof T>(
  prototype: T,
  ...names: readonly Name[]
): Pick<T, Name> => Object.fromEntries(names.map((name) => [name, prototype[name]])) as Pick<T, Name>;

/**
 * Counts what elements hold on to outside of themselves: listeners on the window and the document, observers, channels,
 * and nodes beside the page's own.
 */
export const watchHoldings = (): { held(): number; end(): void } => {
  const listeners = new Set<object>();
  const observers = new Set<MutationObserver>();
  const channels = new Set<BroadcastChannel>();

  const onTarget = { ...methodsOf(EventTarget.prototype, 'addEventListener', 'removeEventListener') };
  const onObserver = { ...methodsOf(MutationObserver.prototype, 'observe', 'disconnect') };
  const { BroadcastChannel: Channel } = globalThis;
  const isPage = (target: unknown): boolean => target === window || target === document;
  const keys = new Map<unknown, object>();

  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    onTarget.addEventListener.call(target, type, listener, options);
    if (!isPage(target)) return;
    const key = {};
    keys.set(listener, key);
    listeners.add(key);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) onTarget.addEventListener.call(signal, 'abort', () => listeners.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    onTarget.removeEventListener.call(this ?? window, type, listener, options);
    const key = keys.get(listener);
    if (key) listeners.delete(key);
  };
  MutationObserver.prototype.observe = function (target, options) {
    observers.add(this);
    onObserver.observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    onObserver.disconnect.call(this);
  };
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      channels.add(this);
    }
    override close(): void {
      channels.delete(this);
      super.close();
    }
  };

  return {
    held: () =>
      listeners.size +
      observers.size +
      channels.size +
      document.querySelectorAll('[data-foyer-announcements]').length,
    end() {
      Object.assign(EventTarget.prototype, onTarget);
      Object.assign(MutationObserver.prototype, onObserver);
      globalThis.BroadcastChannel = Channel;
    },
  };
};
