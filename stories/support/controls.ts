import type { ArgTypes } from '@storybook/web-components-vite';
import type { Attribute, Declaration, Described, Typed } from '../../scripts/manifest/manifest.js';
import { documented } from './manifest.js';

/** Set once around all elements of a page, so they are no option of a single one. */
const settings = new Set(['client-name', 'custom-domain']);

const colours = /^--foyer-(accent|on-accent|text|muted|surface|border|focus|success|warning|danger)$/;

/** The words of `'own' | 'ours'`. */
const choices = (type: string): string[] | undefined => {
  const words = type.split('|').map((word) => word.trim());
  return words.length > 1 && words.every((word) => /^'[^']*'$/.test(word))
    ? words.map((word) => word.slice(1, -1))
    : undefined;
};

const attributeControl = ({ name, description, type, default: initial }: Attribute): ArgTypes[string] => {
  const text = type?.text ?? 'string';
  const options = choices(text);
  const table = {
    category: 'Attributes',
    type: { summary: text },
    ...(initial === undefined ? {} : { defaultValue: { summary: initial } }),
  };
  const about = { name, table, ...(description === undefined ? {} : { description }) };
  if (options) return { ...about, control: 'select', options };
  if (text === 'boolean') return { ...about, control: 'boolean' };
  return { ...about, control: text === 'number' ? 'number' : 'text' };
};

const tokenControl = ({ name, description, default: initial }: Typed): ArgTypes[string] => ({
  name,
  control: colours.test(name) ? 'color' : 'text',
  table: { category: 'Tokens', ...(initial === undefined ? {} : { defaultValue: { summary: initial } }) },
  ...(description === undefined ? {} : { description }),
});

/** Listed, but nothing to set. */
const row = (
  category: string,
  prefix: string,
  { name, description }: Described,
): [string, ArgTypes[string]] => [
  `${prefix} ${name}`,
  {
    name: name === '' ? '(default)' : name,
    control: false,
    table: { category },
    ...(description === undefined ? {} : { description }),
  },
];

/** Set by the element itself: an attribute whose property cannot be written. */
const isSet = ({ name, fieldName }: Attribute, { members = [] }: Declaration): boolean => {
  const member = members.find((each) => each.name === (fieldName ?? name));
  return member?.readonly === true;
};

/** The controls and tables of an element's stories, from the manifest. */
export const controlsFor = (tag: string): ArgTypes => {
  const element = documented(tag);
  const { attributes = [], members = [], cssProperties = [] } = element;
  const own = attributes.filter(({ name }) => !settings.has(name));
  const byProperty = members.filter(({ attribute }) => attribute === undefined);
  return Object.fromEntries<ArgTypes[string]>([
    ...own
      .filter((attribute) => !isSet(attribute, element))
      .map((attribute): [string, ArgTypes[string]] => [attribute.name, attributeControl(attribute)]),
    ...own
      .filter((attribute) => isSet(attribute, element))
      .map((attribute) => row('Attributes it sets', 'set', attribute)),
    ...cssProperties.map((token): [string, ArgTypes[string]] => [token.name, tokenControl(token)]),
    ...byProperty.map((member) => row(member.kind === 'method' ? 'Methods' : 'Properties', 'member', member)),
    ...(element.events ?? []).map((event) => row('Events', 'event', event)),
    ...(element.slots ?? []).map((slot) => row('Slots', 'slot', slot)),
    ...(element.cssParts ?? []).map((part) => row('Parts', 'part', part)),
    ...(element.cssStates ?? []).map((state) => row('States', 'state', state)),
    ...(element.hooks ?? []).map((hook) => row('Hooks', 'hook', hook)),
  ]);
};
