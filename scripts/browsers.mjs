// Finds the browser that the tests drive, or says what to do. The project never downloads one.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);

/** The path of Chrome or Chromium: `FOYER_CHROMIUM` first, then what is installed; undefined when there is none. */
export const findChromium = () => {
  const asked = process.env.FOYER_CHROMIUM;
  if (asked) return asked;
  return names.map(onPath).find(Boolean) ?? places.find(runs);
};

export const findFirefox = () => onPath('firefox-esr') ?? onPath('firefox');

/** May this process install Debian packages? */
export const mayInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** Installs Debian packages. Package lists may be old or absent on a fresh machine, so they are renewed once. */
export const install = (...packages) => {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
};

/** The path of a Chromium, installing Debian's where allowed. Throws with what to do. */
export const needChromium = () => {
  const found = findChromium();
  if (found) return found;
  if (mayInstall()) {
    console.log("No Chrome or Chromium here: installing Debian's chromium.");
    install('chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need Chrome or Chromium. Install one (Debian and Ubuntu: sudo apt-get install chromium), or name one:\n' +
      '  FOYER_CHROMIUM=/path/to/chrome npm test',
  );
};

/** Keeps Chromium off the network: any name but this machine's fails inside the browser. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
];
