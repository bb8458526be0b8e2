import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onConfigure } from './configured.js';
import { pageLoaded } from './loaded.js';
import { findSettings, sameSettings } from './settings.js';
import type { Found, OwnSettings, Settings } from './settings.js';
import { watchSettings } from './watch-settings.js';

type Host = ReactiveControllerHost & Element & OwnSettings;

/** Keeps an element's settings up to date while it is connected, and has the developer told what is wrong with them. */
export class SettingsController implements ReactiveController {
  readonly #host: Host;
  readonly #domainOptional: boolean;
  #found: Found = { settings: {} as Settings, unreadable: [] };
  #watch: AbortController | undefined;

  /** @param domainOptional Is it normal that no custom domain is set? */
  constructor(host: Host, domainOptional: boolean) {
    this.#host = host;
    this.#domainOptional = domainOptional;
    host.addController(this);
  }

  /** The same object until one of them changes. */
  get settings(): Settings {
    return this.#found.settings;
  }

  hostConnected(): void {
    const { signal } = (this.#watch = new AbortController());
    const read = (): void => {
      if (this.read()) this.#host.requestUpdate();
    };
    signal.addEventListener('abort', watchSettings(this.#host, read));
    signal.addEventListener('abort', onConfigure(read));
    // What counts as missing, and may be said, changes with the page's load.
    if (!pageLoaded()) addEventListener('load', () => this.#host.requestUpdate(), { signal });
    this.read();
  }

  hostDisconnected(): void {
    this.#watch?.abort();
    this.#watch = undefined;
  }

  hostUpdated(): void {
    if (!pageLoaded() || !this.#watch) return;
    const { settings, unreadable } = this.#found;
    const complete = settings.clientName && (settings.customDomain || this.#domainOptional);
    if (complete && unreadable.length === 0) return;
    void import('./settings-advice.js').then(
      ({ advise }) => advise(settings, unreadable, this.#domainOptional),
      () => {},
    );
  }

  /** Reads them again. @returns whether they differ. */
  read(): boolean {
    const found = findSettings(this.#host);
    const differ = !sameSettings(found.settings, this.#found.settings);
    this.#found = differ ? found : { ...found, settings: this.#found.settings };
    return differ;
  }
}
