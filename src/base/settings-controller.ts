import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onConfigure } from './configure.js';
import { pageLoaded } from './loaded.js';
import { findSettings, sameSettings } from './settings.js';
import type { Found, OwnSettings, Settings } from './settings.js';
import { warn } from './warn.js';
import { watchSettings } from './watch-settings.js';

const nothing: Found = { settings: {} as Settings, faults: [] };

const missingName =
  'No client-name is set, so there is nothing to show. Put it on the element, on one around it or on <html>, or call configure({ clientName }).';

const missingDomain =
  "No custom-domain is set, so system.spektrix.com is asked. Browsers that block third-party cookies keep no basket and no login there. Set custom-domain to the venue's own ticket host, such as tickets.venue.org.";

export interface SettingsOptions {
  /** Is it normal that no custom domain is set? */
  readonly domainOptional: boolean;
}

/** Keeps an element's settings up to date while it is connected, and tells the developer what is wrong with them. */
export class SettingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element & OwnSettings;
  readonly #options: SettingsOptions;
  #found = nothing;
  #watch: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element & OwnSettings, options: SettingsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The same object until one of them changes. */
  get settings(): Settings {
    return this.#found.settings;
  }

  hostConnected(): void {
    const watch = new AbortController();
    this.#watch = watch;
    const read = (): void => {
      if (this.read()) this.#host.requestUpdate();
    };
    const stops = [watchSettings(this.#host, read), onConfigure(read)];
    watch.signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    // What counts as missing, and may be said, changes with the page's load.
    if (!pageLoaded()) addEventListener('load', () => this.#host.requestUpdate(), { signal: watch.signal });
    this.read();
  }

  hostDisconnected(): void {
    this.#watch?.abort();
    this.#watch = undefined;
  }

  hostUpdated(): void {
    if (pageLoaded() && this.#watch) this.#tell();
  }

  /** Reads them again. @returns whether they differ. */
  read(): boolean {
    const found = findSettings(this.#host);
    const differ = !sameSettings(found.settings, this.#found.settings);
    this.#found = differ ? found : { ...found, settings: this.#found.settings };
    return differ;
  }

  #tell(): void {
    for (const fault of this.#found.faults) warn(fault);
    const { clientName, customDomain } = this.settings;
    if (!clientName) warn(missingName);
    else if (!customDomain && !this.#options.domainOptional) warn(missingDomain);
  }
}
