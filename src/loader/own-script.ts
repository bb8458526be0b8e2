/** What the script tag that loaded a file says. */
export interface OwnScript {
  /** Settings, by their attribute names. */
  readonly settings: Readonly<Record<string, string>>;
  /** Tags to load before they are on the page. */
  readonly preload: readonly string[];
}

/**
 * Reads the script tag of this file: `data-client-name` and the like, or the same names in the query of its address, for
 * editors that strip attributes. A module knows its own address, and by it its tag. Whatever is written there is passed
 * on: which settings there are is the elements' business.
 */
export const settingsOf = (fileUrl: string): OwnScript => {
  const settings: Record<string, string> = {};
  const tell = (value: string, name: string): void => {
    if (value.trim()) settings[name] ??= value.trim();
  };
  // A site's template and an editor may both have put it in.
  for (const { src, attributes } of document.scripts)
    if (src === fileUrl)
      for (const { name, value } of attributes) if (name.startsWith('data-')) tell(value, name.slice(5));
  new URL(fileUrl).searchParams.forEach(tell);
  const preload = (settings.preload ?? '').split(',').map((tag) => tag.trim().toLowerCase());
  return { settings, preload };
};

/**
 * Where the elements find them, in whatever chunk they are. The first script tag that says something is believed. **A
 * public contract**, as `foyer.wire.v1`.
 */
export const publishSettings = (settings: OwnScript['settings']): void => {
  const page = globalThis as { [key]?: Record<string, string> };
  page[key] = { ...settings, ...page[key] };
  // Another script's elements may be there already. They watch the page for attributes of this kind, and look again.
  document.head.toggleAttribute('currency');
  document.head.toggleAttribute('currency');
};

const key = Symbol.for('foyer.settings.v1');
