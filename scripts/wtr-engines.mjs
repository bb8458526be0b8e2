import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findFirefox, needChromium } from './browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** A browser that fails to start is started once more. Tests are never run again. */
const startAgain = (launcher) => {
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = async (id, url) => {
    try {
      return await start(id, url);
    } catch (error) {
      console.warn(`The browser did not start (${error.message}): trying once more.`);
      return start(id, url);
    }
  };
  return launcher;
};

/** The browsers that tests run in; each is looked for only when asked for. */
export const engines = {
  chromium: () =>
    startAgain(
      playwrightLauncher({
        launchOptions: { executablePath: needChromium(), args: chromiumArgs },
        // A context of its own for each file: cookies of one file's sandbox are none of another's business.
        createBrowserContext: ({ browser }) => browser.newContext(),
      }),
    ),
  // puppeteer-core drives the stock Firefox over WebDriver BiDi.
  firefox: () =>
    startAgain(
      chromeLauncher({
        launchOptions: { browser: 'firefox', executablePath: findFirefox() },
        createBrowserContext: ({ browser }) => browser.createBrowserContext(),
        // Of two pages Firefox hides one, and a hidden page neither paints nor asks a second time.
        concurrency: 1,
      }),
    ),
  webkit: () => startAgain(webkitLauncher()),
};
