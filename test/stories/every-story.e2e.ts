import { expect } from '@playwright/test';
import { entries, runStory, test } from './stories.js';

const stories = entries.filter(({ type }) => type === 'story');

for (const scheme of ['light', 'dark'])
  test.describe(`Every story, ${scheme}`, () => {
    for (const { id, title, name } of stories)
      test(`${title}: ${name} plays to its end, and axe finds nothing`, async ({ page, site }) => {
        const { status, faults, reports } = await runStory(page, site, id, { scheme });
        expect(faults).toEqual([]);
        const axe = reports.filter(({ type }) => type === 'a11y');
        expect(axe, 'axe looked at the story').toHaveLength(1);
        expect(
          axe.flatMap(({ result }) => result?.violations?.map(({ id, help }) => `${id}: ${help}`) ?? []),
        ).toEqual([]);
        expect(status).toBe('success');
        const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(width, 'nothing sticks out to the side').toBeLessThanOrEqual(0);
      });
  });

test.describe('Every story in other circumstances', () => {
  for (const { id, title, name } of stories)
    test(`${title}: ${name} fits 320 pixels, right to left, in Welsh`, async ({ page, site }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      // Words that a play function looks for are not Welsh, so only the look counts.
      const { reports } = await runStory(page, site, id, { lang: 'cy-GB', dir: 'rtl' });
      const axe = reports.filter(({ type }) => type === 'a11y');
      expect(
        axe.flatMap(({ result }) => result?.violations?.map(({ id, help }) => `${id}: ${help}`) ?? []),
      ).toEqual([]);
      // A play function that looks for English words gives up, while the Welsh ones may still be on their way.
      const height = (): Promise<number> =>
        page.evaluate(() => document.querySelector('.venue')?.getBoundingClientRect().height ?? 0);
      await expect.poll(height, { message: 'there is something to see' }).toBeGreaterThanOrEqual(40);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, 'nothing sticks out to the side').toBeLessThanOrEqual(0);
    });
});
