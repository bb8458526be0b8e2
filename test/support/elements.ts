import type { FoyerElement, Phase } from '../../src/base/foyer-element.js';
import type { TestSandbox } from './sandbox.js';
import { until } from './waiting.js';

const phases: readonly Phase[] = ['loading', 'ready', 'empty', 'error'];

/** The state that an element shows to CSS; null where it shows none, or several. */
export const stateOf = (element: Element): Phase | null => {
  const found = phases.filter((phase) => element.matches(`:state(${phase})`));
  return found.length === 1 ? (found[0] ?? null) : null;
};

export const reaches = (element: Element, phase: Phase): Promise<void> =>
  until(() => stateOf(element) === phase);

const mounted: Element[] = [];

/** Puts markup on the page, with the settings of a sandbox around it. */
export const mount = (markup: string, sandbox?: TestSandbox, lang = 'en-GB'): HTMLElement => {
  const place = document.createElement('div');
  place.lang = lang;
  if (sandbox) {
    place.setAttribute('client-name', sandbox.client);
    place.setAttribute('custom-domain', sandbox.url);
  }
  place.innerHTML = markup;
  document.body.append(place);
  mounted.push(place);
  return place;
};

/** The first of the elements that were mounted. */
export const mountOne = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  sandbox?: TestSandbox,
  { content = '', attributes = '', lang = 'en-GB' } = {},
): HTMLElementTagNameMap[Tag] => {
  const place = mount(`<${tag} ${attributes}>${content}</${tag}>`, sandbox, lang);
  return place.querySelector(tag) as HTMLElementTagNameMap[Tag];
};

/** Takes away what was mounted. */
export const unmountAll = (): void => {
  for (const place of mounted.splice(0)) place.remove();
};

/** The part of an element's own look by its name. */
export const part = (element: FoyerElement, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

export const parts = (element: FoyerElement, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

const shownText = (node: Node): string => {
  if (node instanceof Text) return node.data;
  const skipped = node instanceof HTMLElement && (node.hidden || /^(style|template)$/.test(node.localName));
  return skipped ? '' : [...node.childNodes].map(shownText).join(' ');
};

/** What a visitor reads in an element: the author's content where its slot is, else our look. */
export const textOf = (element: FoyerElement): string => {
  const root = element.shadowRoot;
  const slotted = root?.querySelector('slot') ? shownText(element) : '';
  return `${slotted} ${root ? shownText(root) : ''}`.replace(/\s+/g, ' ').trim();
};

/** Does it show what the author put in? */
export const showsOwnContent = (element: FoyerElement): boolean =>
  element.shadowRoot?.querySelector('slot') !== null;

/** Does anything reach over the edge of so many pixels? */
export const overflows = (element: HTMLElement, pixels: number): boolean => {
  const place = element.parentElement as HTMLElement;
  place.style.setProperty('inline-size', `${pixels}px`);
  place.style.setProperty('overflow', 'hidden');
  return place.scrollWidth > pixels;
};

/** As the visitor's browser does it, with their session. */
export const asVisitor = async (
  { url, client }: TestSandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> => {
  const answer = await fetch(`${url}/${client}/api/v3/${path}`, {
    method,
    credentials: 'include',
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json; charset=UTF-8' } }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
};

/** Gives amounts in major units, so that so many things are in the basket. */
export const give = async (sandbox: TestSandbox, ...amounts: readonly number[]): Promise<void> => {
  const [fund] = (await asVisitor(sandbox, 'GET', 'funds')) as { id: string }[];
  const donations = amounts.map((amount) => ({ amount, fundId: fund?.id }));
  await asVisitor(sandbox, 'POST', 'basket/donations', donations);
};

/** Logs in as Ada, a customer of the sandbox. */
export const logInAsAda = (sandbox: TestSandbox): Promise<unknown> =>
  asVisitor(sandbox, 'POST', 'customer/authenticate', { email: 'ada@example.org', password: 'gaslight' });

/** How often something was asked for. */
export const asked = async (sandbox: TestSandbox, path: string): Promise<number> =>
  (await sandbox.log()).filter((request) => request.path === path).length;
