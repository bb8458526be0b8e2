const panel = '/~sandbox/panel/';

/** Where the sandbox is mounted, told from the address of its front page or of one of its switches; no final slash. */
export const baseOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  const at = pathname.lastIndexOf(panel);
  return origin + (at === -1 ? pathname : pathname.slice(0, at)).replace(/\/$/, '');
};

/** The address of a switch of a client, or of a file of the front page. */
export const panelPath = (base: string, ...parts: readonly string[]): string =>
  `${new URL(base).pathname.replace(/\/$/, '')}${panel}${parts.map(encodeURIComponent).join('/')}`;

/** The front page as it shows a client. */
export const frontPath = (base: string, client: string): string =>
  `${new URL(base).pathname.replace(/\/$/, '')}/?client=${encodeURIComponent(client)}`;
