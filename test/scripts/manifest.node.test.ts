import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapsOf } from '../../scripts/manifest/complete.js';
import type { Evidence } from '../../scripts/manifest/complete.js';
import { enrichElement, nameBuiltFiles } from '../../scripts/manifest/enrich.js';
import type { Declaration, Manifest } from '../../scripts/manifest/manifest.js';
import { runningClass } from '../../scripts/manifest/running-class.js';
import { tokensIn, tracesOf } from '../../scripts/manifest/source.js';

const described = (name: string) => ({ name, description: `What ${name} is.` });

const complete: Declaration & { tagName: string } = {
  ...described('FoyerThing'),
  kind: 'class',
  tagName: 'foyer-thing',
  cssParts: [described('link')],
  cssProperties: [described('--foyer-accent')],
  cssStates: [described('ready')],
  slots: [described('')],
  events: [described('foyer-error')],
  attributes: [described('limit')],
  members: [{ ...described('limit'), kind: 'field', attribute: 'limit' }],
  hooks: [{ ...described('data-name'), kind: 'text', repeated: false }],
};

const evidence: Evidence = {
  running: {
    attributes: new Map([['limit', 'limit']]),
    styles: 'a { color: var(--foyer-accent, red); }',
    hooks: [],
  },
  traces: {
    parts: new Set(['link']),
    slots: new Set(['']),
    states: new Set(['ready']),
    events: new Set(['FoyerErrorEvent']),
    unreadable: [],
  },
  eventNames: new Map([['FoyerErrorEvent', 'foyer-error']]),
};

const gaps = (declaration: Partial<Declaration>, more: Partial<Evidence> = {}): string =>
  gapsOf({ ...complete, ...declaration }, { ...evidence, ...more }).join('\n');

describe('What the documentation of an element leaves out', () => {
  it('is nothing when all is there', () => {
    assert.equal(gaps({}), '');
  });

  const kinds: [what: string, left: Partial<Declaration>, found: RegExp][] = [
    ['a part', { cssParts: [] }, /part "link" is not documented/],
    ['a slot', { slots: [] }, /slot "\(default\)" is not documented/],
    ['an event', { events: [] }, /event "foyer-error" is not documented/],
    ['a token', { cssProperties: [] }, /token "--foyer-accent" is not documented/],
    ['a state', { cssStates: [] }, /state "ready" is not documented/],
    ['a property', { members: [] }, /property "limit" is not documented/],
  ];
  for (const [what, left, found] of kinds)
    it(`is told when it is ${what}`, () => {
      assert.match(gaps(left), found);
    });

  for (const key of [
    'cssParts',
    'slots',
    'events',
    'cssProperties',
    'cssStates',
    'attributes',
    'hooks',
  ] as const)
    it(`is told when there is a name without a sentence among ${key}`, () => {
      const nameless = (complete[key] ?? []).map((each) => ({ ...each, description: ' ' }));
      assert.match(gaps({ [key]: nameless }), /has no sentence/);
    });

  it('is told the other way round: documented, and not there', () => {
    assert.match(gaps({ cssParts: [described('link'), described('badge')] }), /has a part "badge" that/);
  });

  it('is told when a part is worked out, so that nobody can list it', () => {
    const { traces } = evidence;
    assert.match(gaps({}, { traces: { ...traces, unreadable: ['part=${name}'] } }), /worked out/);
  });
});

describe('Tokens in a style sheet', () => {
  it('count where they are used', () => {
    assert.deepEqual(
      tokensIn('a { color: var(--foyer-accent, var(--foyer-text)) }'),
      new Set(['--foyer-accent', '--foyer-text']),
    );
  });

  it('count through a private property that is used, and not through one that is not', () => {
    const css =
      ':host { --_gap: var(--foyer-gap, 1rem); --_line: var(--foyer-border, red); } ul { gap: calc(2 * var(--_gap)); }';
    assert.deepEqual(tokensIn(css), new Set(['--foyer-gap']));
  });

  it('do not count in comments', () => {
    assert.deepEqual(tokensIn('/* a { color: var(--foyer-accent); } */'), new Set());
  });
});

describe('An element of the project', () => {
  const file = 'src/elements/foyer-events/foyer-events.ts';

  it('is read from what it stands on as well', () => {
    const { parts, slots, states, events } = tracesOf(file);
    assert.ok(parts.has('card'), 'from the file of the card');
    assert.ok(slots.has(''), 'from the base class');
    assert.ok(states.has('loading'), 'from the base class');
    assert.ok(events.has('FoyerErrorEvent'), 'from a controller');
  });

  it('gets the names of its attributes from the class that runs', async () => {
    const running = await runningClass(file, 'FoyerEvents');
    const declaration: Declaration = {
      name: 'FoyerEvents',
      kind: 'class',
      members: [
        { name: 'eventUrl', kind: 'field', type: { text: 'string | null | undefined' }, attribute: 'wrong' },
        { name: 'clientName', kind: 'field', attribute: 'attributeOf.clientName' },
        { name: 'words', kind: 'field' },
        { name: '#view', kind: 'field', privacy: 'private' },
        { name: 'renderAnswer', kind: 'method', privacy: 'protected' },
        { name: 'version', kind: 'field', static: true },
      ],
    };
    enrichElement(declaration, running);
    assert.deepEqual(
      declaration.attributes?.map(({ name, type }) => [name, type?.text]),
      [
        ['event-url', 'string'],
        ['client-name', undefined],
      ],
    );
    assert.deepEqual(
      declaration.members?.map(({ name }) => name),
      ['eventUrl', 'clientName', 'words'],
    );
  });

  it('gets its hooks, and those of its template, from the table beside it', async () => {
    const { hooks } = await runningClass(file, 'FoyerEvents');
    const found = (name: string) => hooks.find((hook) => hook.name === name);
    assert.deepEqual(found('data-event-count'), {
      name: 'data-event-count',
      kind: 'text',
      repeated: false,
      description: 'How many events are listed.',
    });
    assert.equal(found('data-event-link')?.repeated, true);
    assert.equal(found('data-until-ready')?.kind, 'container');
    for (const { name, description } of hooks) assert.ok(description, name);
  });

  it('is named by the files that the package holds', () => {
    const manifest: Manifest = {
      schemaVersion: '1.0.0',
      modules: [
        {
          kind: 'javascript-module',
          path: file,
          declarations: [{ name: 'FoyerEvents', kind: 'class', tagName: 'foyer-events' }],
          exports: [{ kind: 'js', name: 'FoyerEvents', declaration: { name: 'FoyerEvents', module: file } }],
        },
      ],
    };
    nameBuiltFiles(manifest);
    const [module, definition] = manifest.modules;
    assert.equal(module?.path, 'dist/esm/elements/foyer-events/foyer-events.js');
    assert.equal(definition?.path, 'dist/esm/elements/foyer-events/define.js');
    assert.equal(definition?.exports?.[0]?.name, 'foyer-events');
  });
});
