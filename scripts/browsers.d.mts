/** The path of Chrome or Chromium; undefined when there is none. */
export const findChromium: () => string | undefined;
export const findFirefox: () => string | undefined;
/** May this process install Debian packages? */
export const mayInstall: () => boolean;
export const install: (...packages: string[]) => void;
/** The path of a Chromium, installing Debian's where allowed. Throws with what to do. */
export const needChromium: () => string;
/** Keeps Chromium off the network. */
export const chromiumArgs: readonly string[];
