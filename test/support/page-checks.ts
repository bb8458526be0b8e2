import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/*
 * What any page is held to. Each check returns what is wrong, so that a test that fails says what and where.
 */

/** What axe objects to, with the places. */
export const objections = (page: Page): Promise<string[]> =>
  // A framed page has a header and a main part of its own, as it should.
  found(new AxeBuilder({ page }).disableRules(page.frames().length > 1 ? 'landmark-unique' : []));

/** What axe objects to in colours alone, on a page that it has seen in others. */
export const colourObjections = (page: Page): Promise<string[]> =>
  found(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));

const found = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** Pixels by which a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Elements of the kit and cards in them that take up no room, or show neither words nor a picture. */
export const blankTiles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wordsOf = (element: HTMLElement): string =>
      [element, ...(element.shadowRoot?.children ?? [])]
        .map((part) => (part instanceof HTMLElement ? part.innerText : ''))
        .join('')
        .trim();
    const hasPicture = (root: ParentNode): boolean =>
      [...root.querySelectorAll('img')].some(({ complete, naturalWidth }) => complete && naturalWidth > 0) ||
      root.querySelector('iframe') !== null;
    const isSmall = (element: HTMLElement, least: number): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width < least || height < least;
    };
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const elements = all.filter(
      (element) => element.localName.startsWith('foyer-') && element.checkVisibility(),
    );
    if (elements.length === 0) return ['There is no element of the kit.'];
    const blank: string[] = [];
    for (const element of elements) {
      const root = element.shadowRoot ?? element;
      if (isSmall(element, 16)) blank.push(`${element.localName} has no room`);
      else if (wordsOf(element) === '' && !hasPicture(root)) blank.push(`${element.localName} shows nothing`);
      for (const card of root.querySelectorAll<HTMLElement>('[part~="card"]'))
        if (isSmall(card, 40)) blank.push(`a card of ${element.localName} has no room`);
        else if (wordsOf(card) === '' || (card.querySelector('img') && !hasPicture(card)))
          blank.push(`a card of ${element.localName} is blank: "${wordsOf(card)}"`);
    }
    return blank;
  });

/** Puts the focus on the last stop of the frame that has it, whose page is held to its own: the next one is behind it. */
const skipThroughFrame = async (page: Page): Promise<void> => {
  const focused = await page.evaluateHandle(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  });
  const frame = await focused.asElement()?.contentFrame();
  const stops = frame?.locator('a[href], button:enabled, input:enabled, select:enabled');
  const last = stops?.filter({ visible: true }).last();
  if (last && (await last.count()) > 0) await last.focus();
};

/** What the keyboard does not reach, or reaches without a ring around it. From where the focus is to the page's end. */
export const keyboardFaults = async (page: Page): Promise<string[]> => {
  const total = await page.evaluate(() => {
    const found: Element[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (
          element.matches('a[href], button:enabled, input:enabled, select:enabled, iframe, summary') &&
          element.checkVisibility({ visibilityProperty: true })
        )
          found.push(element);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    Object.assign(globalThis, { toReach: new Set(found) });
    return found.length;
  });
  const faults: string[] = [];
  // The ends of a page and of its frames are stops as well.
  const most = total + 10 * page.frames().length;
  for (let presses = 0, left = total; left > 0 && presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => {
      const { toReach } = globalThis as unknown as { toReach: Set<Element> };
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || !toReach.delete(focused)) return { left: toReach.size };
      const element = focused;
      const ringed = ['', '::after'].some((pseudo) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
      });
      const bare = ringed || element.localName === 'iframe' ? undefined : element.outerHTML;
      return { left: toReach.size, bare, framed: element.localName === 'iframe' };
    });
    left = step.left;
    if (step.framed && left > 0) await skipThroughFrame(page);
    if (step.bare !== undefined) faults.push(`no ring: ${step.bare}`);
  }
  const missed = await page.evaluate(() =>
    [...(globalThis as unknown as { toReach: Set<Element> }).toReach].map(({ outerHTML }) => outerHTML),
  );
  return [...faults, ...missed.map((html) => `not reached: ${html}`)].map((fault) => fault.slice(0, 160));
};
