import type { Locator, Page } from '@playwright/test';

/** How a visitor acts. */
export interface Hand {
  press(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  tick(target: Locator): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  tick: (target) => target.check(),
};

/** More steps than any page has things to reach. */
const most = 600;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate(
    (element) =>
      document.hasFocus() && (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  );

/** About how many steps it is from the focus to a target in the same document; 0 where that cannot be told. */
const stepsTo = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const { activeElement } = document;
    if (!document.hasFocus() || !activeElement || element.getRootNode() !== document) return 0;
    const stops = [...document.querySelectorAll('a[href], button, input, select, textarea')].filter(
      (stop) => !stop.matches(':disabled, [type=hidden]'),
    );
    return Math.max(0, stops.indexOf(element) - stops.indexOf(activeElement) - 1);
  });

/** Acts by the keyboard alone, from wherever the focus is: what cannot be reached by Tab is not reached. */
export const keyboardOf = ({ keyboard }: Page): Hand => {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    // A long row of seats is not looked at seat by seat.
    for (let steps = await stepsTo(target); steps > 1; steps -= 1) await keyboard.press('Tab');
    for (let steps = 0; steps < most; steps += 1) {
      if (await isFocused(target)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${target.toString()}.`);
  };
  return {
    async press(target) {
      await reach(target);
      await keyboard.press('Enter');
    },
    async type(target, text) {
      await reach(target);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    async tick(target) {
      await reach(target);
      await keyboard.press('Space');
    },
  };
};
