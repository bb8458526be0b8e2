/**
 * An address as it may stand in a link or an image: http(s) or relative. Null for anything else, such as `javascript:`.
 */
export const safeAddress = (text: string | null | undefined): string | null => {
  const address = text?.trim() ?? '';
  if (address === '') return null;
  // Any base will do outside a browser: only the scheme is looked at.
  const base = typeof document === 'undefined' ? 'https://localhost/' : document.baseURI;
  if (!URL.canParse(address, base)) return null;
  return /^https?:$/.test(new URL(address, base).protocol) ? address : null;
};
