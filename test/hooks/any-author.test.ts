import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { action } from '../../src/hooks/action.js';
import { attribute } from '../../src/hooks/attribute.js';
import { container } from '../../src/hooks/container.js';
import { repeat } from '../../src/hooks/repeat.js';
import { text } from '../../src/hooks/text.js';
import { all, countMutations, painted, probe, settled, untold } from './probe.js';
import type { Probe, ProbeTable } from './probe.js';

interface State {
  count: number | undefined;
  open: boolean | undefined;
  items: readonly string[] | undefined;
}

const table: ProbeTable<State> = {
  'data-basket-item-count': text(({ state }) => state.count),
  'data-basket-link': attribute({
    href: ({ state }) => (state.count === undefined ? undefined : `/basket/${state.count}`),
  }),
  'data-logged-in-container': container(({ state }) => state.open),
  'data-retry': action(() => undefined),
  template: repeat<Probe<State>, string>({
    items: ({ state }) => state.items,
    key: (item) => item,
    table: { 'data-event-name': text((item) => item) },
  }),
};

const hooks = [
  'data-basket-item-count',
  'data-basket-link',
  'data-logged-in-container',
  'data-retry',
] as const;

/** One thing that an author's scripts, a framework or the element may do. Numbers choose what it is done to. */
type Step =
  | {
      readonly does: 'text' | 'element' | 'move' | 'remove' | 'write' | 'style' | 'hidden';
      readonly at: number;
      readonly to: number;
    }
  | { readonly does: 'hook'; readonly at: number; readonly to: number; readonly hook: (typeof hooks)[number] }
  | { readonly does: 'template'; readonly at: number }
  | { readonly does: 'state'; readonly state: State }
  | { readonly does: 'wait' };

const number = fc.nat(50);
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom('text', 'element', 'move', 'remove', 'write', 'style', 'hidden'),
    at: number,
    to: number,
  }),
  fc.record({ does: fc.constant('hook' as const), at: number, to: number, hook: fc.constantFrom(...hooks) }),
  fc.record({ does: fc.constant('template' as const), at: number }),
  fc.record({
    does: fc.constant('state' as const),
    state: fc.record({
      count: fc.option(fc.nat(9), { nil: undefined }),
      open: fc.option(fc.boolean(), { nil: undefined }),
      items: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), {
        nil: undefined,
      }),
    }),
  }),
  fc.record({ does: fc.constant('wait' as const) }),
);

/** The author's side: a tree that nobody else touches, and for each of its nodes the one on the page. */
class Author {
  readonly host: Probe<State>;
  /** Where each node is, as far as the author knows. */
  readonly #parents = new Map<Node, Node>();

  constructor(host: Probe<State>) {
    this.host = host;
  }

  get nodes(): ChildNode[] {
    return [...this.#parents.keys()] as ChildNode[];
  }

  get elements(): HTMLElement[] {
    return this.nodes.filter(
      (node): node is HTMLElement => node instanceof HTMLElement && !(node instanceof HTMLTemplateElement),
    );
  }

  add(node: ChildNode, at: number): void {
    this.put(node, this.#someParent(at, node));
  }

  put(node: ChildNode, parent: Node): void {
    parent.appendChild(node);
    this.#parents.set(node, parent);
  }

  move(from: number, to: number): void {
    const node = this.nodes[from % Math.max(1, this.nodes.length)];
    if (node) this.put(node, this.#someParent(to, node));
  }

  remove(at: number): void {
    const gone = this.nodes[at % Math.max(1, this.nodes.length)];
    if (!gone) return;
    for (const node of this.nodes) if (gone.contains(node)) this.#parents.delete(node);
    gone.remove();
  }

  /** Every node is where its author put it. */
  check(): void {
    for (const [node, parent] of this.#parents) expect(node.parentNode, node.nodeName).to.equal(parent);
  }

  #someParent(at: number, node: Node): Node {
    const parents = [this.host, ...this.elements.filter((element) => !node.contains(element))];
    return parents[at % parents.length] ?? this.host;
  }
}

const itemTemplate = (): HTMLTemplateElement => {
  const template = document.createElement('template');
  template.innerHTML = '<p><b data-event-name>Name</b></p>';
  return template;
};

const take = async (author: Author, step: Step): Promise<void> => {
  const { elements, host } = author;
  const chosen = 'at' in step ? elements[step.at % Math.max(1, elements.length)] : undefined;
  switch (step.does) {
    case 'text':
      return author.add(document.createTextNode(`t${step.to}`), step.at);
    case 'element':
      return author.add(document.createElement(step.to % 2 ? 'span' : 'a'), step.at);
    case 'template':
      return author.add(itemTemplate(), step.at);
    case 'move':
      return author.move(step.at, step.to);
    case 'remove':
      return author.remove(step.at);
    case 'write': {
      const texts = author.nodes.filter((node) => node instanceof Text);
      const node = texts[step.at % Math.max(1, texts.length)];
      if (node) node.data = `w${step.to}`;
      return;
    }
    case 'style':
      chosen?.setAttribute('style', ['display: none', 'display: flex', 'color: red', ''][step.to % 4] ?? '');
      return;
    case 'hidden':
      chosen?.toggleAttribute('hidden');
      return;
    case 'hook':
      chosen?.toggleAttribute(step.hook);
      return;
    case 'state':
      return host.set(step.state);
    case 'wait':
      return settled();
  }
};

/** Elements of the author that are a hook of this name themselves and are in no other text hook, which would hide them. */
const free = (author: Author, hook: string): HTMLElement[] =>
  author.elements.filter(
    (element) =>
      element.hasAttribute(hook) && element.parentElement?.closest('[data-basket-item-count]') === null,
  );

/** What a text hook shows: its texts, and what in it is not hidden. */
const shownIn = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      const out =
        !(node instanceof HTMLElement) || node.style.display === 'none' || node.localName === 'template';
      return out ? '' : shownIn(node);
    })
    .join('');

const checkShown = (author: Author): void => {
  const { state } = author.host;
  for (const element of free(author, 'data-basket-item-count'))
    if (state.count !== undefined && !element.querySelector('[data-logged-in-container], template'))
      expect(shownIn(element), element.outerHTML).to.equal(String(state.count));
  for (const element of free(author, 'data-basket-link'))
    if (state.count !== undefined) expect(element.getAttribute('href')).to.equal(`/basket/${state.count}`);
  for (const element of free(author, 'data-logged-in-container'))
    if (state.open !== undefined && !element.parentElement?.querySelector(':scope > template'))
      expect(element.style.display === 'none', element.outerHTML).to.equal(!state.open);
  for (const template of all(author.host, 'template')) {
    const copies: string[] = [];
    for (
      let next = template.nextElementSibling;
      next?.hasAttribute('data-foyer-clone');
      next = next.nextElementSibling
    )
      copies.push(next.textContent ?? '');
    expect(copies, author.host.innerHTML).to.deep.equal(state.items ?? []);
  }
};

untold();

it('Whatever an author’s scripts do between updates, no node is lost, nothing loops, and the end is right', async function () {
  this.timeout(120_000);
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 40 }), async (taken) => {
      const host = probe(table, { count: 3, open: true, items: ['a'] }, '');
      const author = new Author(host);
      const mutations = countMutations(host);
      for (const step of taken) {
        await take(author, step);
        author.check();
      }
      await settled();
      const busy = mutations();
      author.check();
      checkShown(author);
      // In all: what is written per step is bounded by what there is to write.
      expect(busy).to.be.lessThan(60 * (taken.length + 1) * (taken.length + 1));
      // At rest: nothing is written any more.
      const quiet = countMutations(host);
      host.set({});
      await painted();
      expect(quiet(), 'mutations at rest').to.equal(0);
      // And when it ends, nothing of ours is left.
      host.binding.disconnect();
      expect(host.querySelectorAll('[data-foyer-clone]')).to.have.length(0);
      for (const node of author.nodes) if (node instanceof Text) expect(node.data).to.match(/^[tw]\d+$/);
    }),
    { numRuns: 150, seed: 20261003 },
  );
});
