import type { Declaration, Described } from './manifest.js';
import type { RunningClass } from './running-class.js';
import { tokensIn } from './source.js';
import type { Traces } from './source.js';

const names = (described: readonly Described[] | undefined): Set<string> =>
  new Set((described ?? []).map(({ name }) => name));

/** Sentences about what is in one set and not in the other. */
const compare = (
  what: string,
  used: ReadonlySet<string>,
  documented: ReadonlySet<string>,
  tag: string,
): string[] => [
  ...[...used]
    .filter((name) => !documented.has(name))
    .map(
      (name) =>
        `<${tag}>: the ${what} "${name || '(default)'}" is not documented. Add it to the JSDoc of the class.`,
    ),
  ...[...documented]
    .filter((name) => !used.has(name))
    .map(
      (name) => `<${tag}>: the JSDoc has a ${what} "${name || '(default)'}" that the element does not have.`,
    ),
];

const undescribed = (what: string, described: readonly Described[] | undefined, tag: string): string[] =>
  (described ?? [])
    .filter(({ description = '' }) => description.trim() === '')
    .map(({ name }) => `<${tag}>: the ${what} "${name}" has no sentence that says what it is.`);

export interface Evidence {
  readonly running: RunningClass;
  readonly traces: Traces;
  /** By class of event, its name. */
  readonly eventNames: ReadonlyMap<string, string>;
}

/** What the documentation of an element leaves out, or has too much; empty when it is complete. */
export const gapsOf = (
  declaration: Declaration & { tagName: string },
  { running, traces, eventNames }: Evidence,
): string[] => {
  const {
    tagName: tag,
    cssParts,
    cssProperties,
    cssStates,
    slots,
    events,
    attributes,
    members,
    hooks,
  } = declaration;
  const fired = new Set([...traces.events].map((name) => eventNames.get(name) ?? name));
  return [
    ...undescribed('element', [declaration], tag),
    ...traces.unreadable.map(
      (text) => `<${tag}>: "${text}" is worked out, so nobody can list it. Write its name.`,
    ),
    ...[...running.attributes.keys()]
      .filter((name) => !names(members).has(name))
      .map((name) => `<${tag}>: the property "${name}" is not documented. Give its field a sentence.`),
    ...compare('part', traces.parts, names(cssParts), tag),
    ...compare('slot', traces.slots, names(slots), tag),
    ...compare('state', traces.states, names(cssStates), tag),
    ...compare('event', fired, names(events), tag),
    ...compare('token', tokensIn(running.styles), names(cssProperties), tag),
    ...undescribed('part', cssParts, tag),
    ...undescribed('slot', slots, tag),
    ...undescribed('state', cssStates, tag),
    ...undescribed('event', events, tag),
    ...undescribed('token', cssProperties, tag),
    ...undescribed('attribute', attributes, tag),
    ...undescribed('property or method', members, tag),
    ...undescribed('hook', hooks, tag),
  ];
};
