/** What the script tag that loaded a file says. */
export interface OwnScript {
  /** Settings, by their attribute names. */
  readonly settings: Readonly<Record<string, string>>;
  /** Tags to load before they are on the page. */
  readonly preload: readonly string[];
}

const settingAttributes = [
  'client-name',
  'custom-domain',
  'currency',
  'lang',
  'basket-url',
  'account-url',
  'booking-url',
];

/**
 * Reads the script tag of this file: `data-client-name` and the like, or the same names in the query of its address, for
 * editors that strip attributes. A module knows its own address, and by it its tag.
 */
export const settingsOf = (fileUrl: string): OwnScript => {
  const tag = [...document.querySelectorAll('script')].find(({ src }) => src === fileUrl);
  const query = new URL(fileUrl).searchParams;
  const read = (name: string): string => (tag?.getAttribute(`data-${name}`) ?? query.get(name) ?? '').trim();
  const settings = Object.fromEntries(
    settingAttributes.map((name) => [name, read(name)]).filter(([, value]) => value !== ''),
  ) as Record<string, string>;
  const preload = read('preload')
    .split(',')
    .map((tag) => tag.trim().toLowerCase());
  return { settings, preload };
};

/**
 * Where the elements find them, in whatever chunk they are. The first script tag that says something is believed. **A
 * public contract**, as `foyer.wire.v1`.
 */
export const publishSettings = (settings: OwnScript['settings']): void => {
  const page = globalThis as { [key]?: Record<string, string> };
  page[key] = { ...settings, ...page[key] };
};

const key = Symbol.for('foyer.settings.v1');
