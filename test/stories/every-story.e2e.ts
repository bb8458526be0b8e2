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
      const { wide, blank } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        blank: (document.querySelector('.venue')?.getBoundingClientRect().height ?? 0) < 40,
      }));
      expect(wide, 'nothing sticks out to the side').toBeLessThanOrEqual(0);
      expect(blank, 'there is something to see').toBe(false);
    });
});
