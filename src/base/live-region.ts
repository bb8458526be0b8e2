/** The page's one place for what is said to screen readers; all copies of the script share it. */
const mark = 'data-foyer-announcements';

const unseen: Readonly<Record<string, string>> = {
  position: 'absolute',
  'inline-size': '1px',
  'block-size': '1px',
  margin: '-1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};

const find = (): HTMLElement | null => document.querySelector<HTMLElement>(`[${mark}]`);

const create = (): HTMLElement => {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  for (const [name, value] of Object.entries(unseen)) region.style.setProperty(name, value);
  document.body.append(region);
  return region;
};

const users = (region: HTMLElement): number => Number(region.getAttribute(mark));

/** Makes the region ready: screen readers hear only of changes to one that was there before. */
export const openRegion = (): void => {
  const region = find() ?? create();
  region.setAttribute(mark, String(users(region) + 1));
};

/** The last to leave takes the region away. */
export const closeRegion = (): void => {
  const region = find();
  if (!region) return;
  if (users(region) > 1) region.setAttribute(mark, String(users(region) - 1));
  else region.remove();
};

/** Says something, politely: after what is being said. */
export const say = (text: string): void => {
  const region = find();
  if (region) region.textContent = text;
};
