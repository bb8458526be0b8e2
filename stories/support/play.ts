import { expect, waitFor } from 'storybook/test';

interface Canvas {
  readonly canvasElement: HTMLElement;
}

/** Is the element in this state, as CSS sees it? */
export const isIn = (host: Element, state: string): boolean => host.matches(`:state(${state})`);

/** The element of a story, once it is in this state. */
export const shown = async ({ canvasElement }: Canvas, tag: string, state: string): Promise<HTMLElement> => {
  const host = canvasElement.querySelector<HTMLElement>(tag);
  if (!host) throw new Error(`There is no <${tag}> in this story.`);
  await waitFor(() => expect(isIn(host, state), `${tag} is not in the state "${state}"`).toBe(true), {
    timeout: 8_000,
  });
  return host;
};

/** A part of an element's own look. */
export const part = (host: Element, name: string): HTMLElement => {
  const found = host.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`<${host.localName}> shows no part "${name}".`);
  return found;
};

/** Something of the markup that the story, as an author, put into the element. */
export const ownElement = (host: Element, selector: string): HTMLElement => {
  const found = host.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${host.localName}> holds no ${selector}.`);
  return found;
};

export const parts = (host: Element, name: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** A play function that waits until all elements of a tag are in a state. */
export const until =
  (tag: string, state: string) =>
  async ({ canvasElement }: Canvas): Promise<void> => {
    const hosts = [...canvasElement.querySelectorAll(tag)];
    await expect(hosts.length).toBeGreaterThan(0);
    for (const host of hosts)
      await waitFor(() => expect(isIn(host, state), `${tag} is not in the state "${state}"`).toBe(true), {
        timeout: 8_000,
      });
  };
