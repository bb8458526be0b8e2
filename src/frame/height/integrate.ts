/** The vendor's script that sizes the frame, by its new and its old name. Source: iframes A1, A4. */
const script = /\/scripts\/(integrate|resizeiframe)\.js(\?|$)/i;

/** Has the author put the vendor's resizing script on the page? */
export const hasIntegrate = (page: Document): boolean =>
  [...page.scripts].some(({ src }) => script.test(src));

/** The inline height of a frame in pixels, as the vendor's script sets it; undefined for none or another unit. */
export const inlineHeight = (frame: HTMLIFrameElement | null): number | undefined => {
  const [, pixels] = /^([\d.]+)px$/.exec(frame?.style.height ?? '') ?? []; // assumption: integrate-sets-inline-height
  return pixels === undefined ? undefined : Number(pixels);
};
