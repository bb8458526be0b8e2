import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

export interface Shot {
  readonly file: string;
  readonly title: string;
}

/** Tops of long pages are enough to compare them. */
const styleFor = (across: number): string => `
  body { margin: 0; padding: 24px; font: 16px system-ui; color: #222; background: #bbb; }
  h1 { margin: 0 0 16px; font-size: 20px; }
  div { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
  figure { margin: 0; width: calc((100% - 24px * ${across - 1}) / ${across}); }
  img { display: block; width: 100%; max-height: 1800px; object-fit: cover; object-position: top; }
  figcaption { padding: 8px 0; }`;

/** Puts pictures on one, so many side by side. */
export const contactSheet = async (
  browser: Browser,
  shots: readonly Shot[],
  title: string,
  across: number,
  file: string,
): Promise<void> => {
  const figures = await Promise.all(
    shots.map(async (shot) => {
      const data = (await readFile(shot.file)).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}" alt=""><figcaption>${shot.title}</figcaption></figure>`;
    }),
  );
  const page = await browser.newPage({ viewport: { width: 2000, height: 900 } });
  await page.setContent(`<style>${styleFor(across)}</style><h1>${title}</h1><div>${figures.join('')}</div>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
};
