import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { action } from 'storybook/actions';
import { documented } from './manifest.js';

export type Args = Readonly<Record<string, unknown>>;

/** What the controls said of an element when it was last rendered. */
const said = new WeakMap<Element, Args>();

const set = (element: HTMLElement, name: string, value: unknown): void => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const given = value === true || text !== '';
  if (name.startsWith('--')) element.style.setProperty(name, given ? text : null);
  else if (given) element.setAttribute(name, text);
  else element.removeAttribute(name);
};

const showEvents = (element: Element): void => {
  for (const { name } of documented(element.localName).events ?? [])
    element.addEventListener(name, (event) => {
      action(name)(event instanceof CustomEvent ? event.detail : undefined);
    });
};

/** Puts what the controls say on an element: attributes, and tokens as its style. Events are shown under "Actions". */
const control = (element: HTMLElement, args: Args): void => {
  const last = said.get(element);
  if (!last) showEvents(element);
  for (const name of new Set([...Object.keys(last ?? {}), ...Object.keys(args)]))
    if (args[name] !== last?.[name]) set(element, name, args[name]);
  said.set(element, { ...args });
};

/** An element with what the controls say, around an author's content. */
export const element = (tag: string, args: Args, content: unknown = nothing): TemplateResult => {
  const name = unsafeStatic(tag);
  const take = (node?: Element): void => {
    if (node) control(node as HTMLElement, args);
  };
  return html`<${name} ${ref(take)}>${content}</${name}>`;
};
