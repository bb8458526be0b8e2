import { cloneMark, isAnothers, isKitElement } from '../base/markup.js';
import { warn } from '../base/warn.js';
import type { ContainerHook } from './container.js';
import { misfit } from './fits.js';
import { nearest } from './nearest.js';
import type { Place } from './place.js';
import type { HookTable } from './table.js';
import { sourceOf } from './templates.js';
import { vocabulary } from './vocabulary.js';
import type { HookName } from './vocabulary.js';

/** Names that sites were seen to use, and that never did anything. Source: reference components 5, 11. */
const seen: Readonly<Record<string, HookName>> = {
  'data-set-donation-amount': 'data-donate-amount',
  'data-set-amount': 'data-amount',
  'data-recipient-name': 'data-to-name',
  'data-sender-name': 'data-from-name',
  'data-delivery-email': 'data-delivery-email-address',
};

const isHook = (name: string): name is HookName => Object.hasOwn(vocabulary, name);

/** Names of one word, such as `data-price`, are anybody's. */
const isOursAlone = (name: string): boolean => name.split('-').length > 2;

const judgeName = (name: string, table: HookTable<unknown>, tag: string): void => {
  const names = Object.keys(table);
  const meant = seen[name] && names.includes(seen[name]) ? seen[name] : nearest(name, names);
  const inside = table.template?.table;
  if (inside && name in inside) warn(`"${name}" is for what <${tag}> repeats: put it inside a <template>.`);
  else if (meant) warn(`<${tag}> does not know "${name}". Did you mean "${meant}"?`);
  else if (isHook(name) && isOursAlone(name))
    warn(`"${name}" does nothing in <${tag}>: it is a hook of another element.`);
};

const judgeElement = (element: Element, table: HookTable<unknown>, tag: string): void => {
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith('data-')) continue;
    if (!isHook(name) || !(name in table)) judgeName(name, table, tag);
    else if (!isKitElement(element) || !/^(container|attribute)$/.test(vocabulary[name].kind)) {
      const problem = misfit(element, name);
      if (problem) warn(problem);
    }
  }
};

const judge = (element: Element, table: HookTable<unknown>, tag: string): void => {
  if (element.hasAttribute(cloneMark)) return;
  judgeElement(element, table, tag);
  if (isKitElement(element)) return;
  if (!(element instanceof HTMLTemplateElement)) return judgeChildren(element, table, tag);
  if (isAnothers(element)) return;
  const inside = table.template?.table;
  if (!inside) return warn(`<${tag}> repeats nothing: a <template> in it is never shown.`);
  const source = sourceOf(element);
  judgeChildren(source, inside, tag);
  if ([...source.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    warn(
      `A <template> in <${tag}> holds text outside any element, which is not repeated: put a <span> around it.`,
    );
};

const judgeChildren = (parent: ParentNode, table: HookTable<unknown>, tag: string): void => {
  for (const child of parent.children) judge(child, table, tag);
};

const isAskedToShow = ({ hook, view, argument }: Place<unknown>): boolean =>
  hook.kind === 'container' && (hook as ContainerHook<unknown>).when(view, argument) === true;

/**
 * Tells the developer what in an author's markup will not work: names that no element knows, hooks on elements that cannot
 * carry them, containers that the page's CSS keeps hidden. Each once.
 */
export const inspect = (host: Element, table: HookTable<unknown>, places: Iterable<Place<unknown>>): void => {
  const tag = host.localName;
  for (const name of host.getAttributeNames())
    if (name in table && !host.parentElement?.closest('[data-foyer-clone]'))
      warn(`"${name}" on <${tag}> itself does nothing there: put it on an element inside.`);
  judgeChildren(host, table, tag);
  for (const place of places) {
    if (!isAskedToShow(place) || getComputedStyle(place.element).display !== 'none') continue;
    const what = `<${place.element.localName} ${place.name}>`;
    warn(
      `${what} should show, but the page's CSS hides it: use the hidden attribute instead of a class or a rule.`,
    );
  }
};
