import '../../../src/elements/foyer-frame/define.js';
import type { FoyerFrame } from '../../../src/elements/foyer-frame/foyer-frame.js';
// Loaded beforehand: the chunks of an earlier test would else come late and speak up in the next.
import '../../../src/elements/foyer-frame/advice.js';
import '../../../src/frame/height/diagnose-blank-page.js';
import { mountOne } from '../../support/elements.js';
import type { TestSandbox } from '../../support/sandbox.js';
import { until } from '../../support/waiting.js';

/** A page of this origin for heights: one that is not there does as well as any. */
export const blankPage = '/~test/blank';

/** The address of a page of the system. */
export const pageOf = ({ url, client }: TestSandbox, page: string): string =>
  `${url}/${client}/website/${page}`;

/** An element on the page, with its frame begun. */
export const mountFrame = async (
  sandbox: TestSandbox,
  attributes = 'page="basket"',
  { content = '', lang = 'en-GB' } = {},
): Promise<FoyerFrame> => {
  const element = mountOne('foyer-frame', sandbox, { attributes, content, lang });
  await until(() => frameOf(element)?.contentWindow !== undefined);
  return element;
};

export const frameOf = (element: Element): HTMLIFrameElement =>
  element.querySelector('iframe') as HTMLIFrameElement;

/** Resolves with the next event of a name. */
export const next = <Name extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  name: Name,
): Promise<GlobalEventHandlersEventMap[Name]> =>
  new Promise((resolve) =>
    target.addEventListener(name, (event) => resolve(event as GlobalEventHandlersEventMap[Name]), {
      once: true,
    }),
  );

/** An element whose first page has come. */
export const mountLoaded = async (
  sandbox: TestSandbox,
  attributes?: string,
  options?: { content?: string; lang?: string },
): Promise<FoyerFrame> => {
  const loaded = next(document, 'foyer-frame-load');
  const element = await mountFrame(sandbox, attributes, options);
  await loaded;
  return element;
};

/** What a frame's document says its address was, as the ticket host saw it, is not known here: the attribute is. */
export const argumentsOf = (element: Element): URLSearchParams => new URL(frameOf(element).src).searchParams;

/** Goes on to another page inside a frame, as a link there would. */
export const goTo = async (element: Element, address: string): Promise<void> => {
  const loaded = next(element, 'foyer-frame-load');
  const view = frameOf(element).contentWindow as Window;
  view.location.href = address;
  await loaded;
};

const names = [
  'foyer-frame-load',
  'foyer-frame-resize',
  'foyer-frame-resize-unavailable',
  'foyer-before-frame-scroll',
  'foyer-frame-unreachable',
  'foyer-order-complete',
  'foyer-error',
] as const;

/** Collects what elements tell, until its end gives it. */
export const frameEvents = (...only: readonly string[]): { end(): CustomEvent[] } => {
  const events: CustomEvent[] = [];
  const hear = (event: Event): void => void events.push(event as CustomEvent);
  const wanted = only.length > 0 ? only : names;
  for (const name of wanted) document.addEventListener(name, hear);
  return {
    end() {
      for (const name of wanted) document.removeEventListener(name, hear);
      return events;
    },
  };
};
