import { bindHooks } from '../../src/hooks/engine.js';
import type { HookBinding } from '../../src/hooks/engine.js';
import type { HookTable } from '../../src/hooks/table.js';

/** A plain custom element with hooks, without anything of the kit around them. */
export interface Probe<State extends object> extends HTMLElement {
  readonly state: State;
  readonly binding: HookBinding<Probe<State>>;
  /** Changes the state and shows it at once. */
  set(change: Partial<State>): void;
}

export type ProbeTable<State extends object> = HookTable<Probe<State>>;

let count = 0;

/** Registers an element with these hooks; gives its tag. */
export const register = <State extends object>(
  table: ProbeTable<State>,
  initial: () => State,
  active?: () => boolean,
): string => {
  class ProbeElement extends HTMLElement implements Probe<State> {
    readonly state = initial();
    readonly binding: HookBinding<Probe<State>> = bindHooks<Probe<State>>(this, table, this, active);

    connectedCallback(): void {
      this.binding.hostConnected();
    }

    disconnectedCallback(): void {
      this.binding.hostDisconnected();
    }

    set(change: Partial<State>): void {
      Object.assign(this.state, change);
      this.binding.update();
    }
  }
  count += 1;
  const tag = `foyer-probe-${count}`;
  customElements.define(tag, ProbeElement);
  return tag;
};

const stage = document.createElement('main');
document.body.append(stage);

afterEach(() => stage.replaceChildren());

/** Puts markup on the page; gives the element around it, or the first of this selector in it. */
export const put = <Found extends Element = HTMLElement>(markup: string, selector = ':scope > *'): Found => {
  stage.innerHTML = markup;
  const found = stage.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

/** Registers an element with these hooks and puts it on the page around an author's markup. */
export const probe = <State extends object>(
  table: ProbeTable<State>,
  initial: State,
  markup: string,
  attributes = '',
): Probe<State> => {
  const tag = register(table, () => ({ ...initial }));
  return put<Probe<State>>(`<${tag} ${attributes}>${markup}</${tag}>`);
};

/** The first of this selector in an element. */
export const one = <Found extends Element = HTMLElement>(within: ParentNode, selector: string): Found => {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

export const all = (within: ParentNode, selector: string): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** All that a visitor reads, by the line. */
export const read = (element: HTMLElement): string[] => {
  // Firefox leaves texts that changed since the last layout out of `innerText`.
  element.getBoundingClientRect();
  return element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
};

/** Until what mutation observers and promises have to do is done. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

/** Until the page was painted. WebKit tells only then of changes in a template's content, which is of another document. */
export const painted = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
};

/** For files whose authors put hooks where they do not belong, and would be told. */
export const untold = (): void => {
  const { warn } = console;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });
};

/** Counts what changes in the tree until what it returns is called. */
export const countMutations = (root: Node): (() => number) => {
  let seen = 0;
  const observer = new MutationObserver((records) => {
    seen += records.length;
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    seen += observer.takeRecords().length;
    observer.disconnect();
    return seen;
  };
};
