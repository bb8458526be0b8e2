import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { FoyerBasketSummary } from '../../src/elements/foyer-basket-summary/foyer-basket-summary.js';
import {
  mount,
  mountOne,
  reaches,
  showsOwnContent,
  stateOf,
  textOf,
  unmountAll,
} from '../support/elements.js';
import { startTestSandbox } from '../support/sandbox.js';
import type { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/waiting.js';
import { collectWarnings } from '../support/warnings.js';

const tag = 'foyer-basket-summary';
let sandbox: TestSandbox;

beforeEach(async () => {
  sandbox = await startTestSandbox();
});

/** The element once it has an answer. */
const answered = async (content: string, attributes = ''): Promise<FoyerBasketSummary> => {
  const element = mountOne(tag, sandbox, { content, attributes });
  await reaches(element, 'empty');
  return element;
};

/** Our look, in place of whatever was inside. */
const ours = 'Basket £0.00 Basket, 0 items, £0.00';

describe('markup mode', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => {
    unmountAll();
    warnings.end();
  });

  for (const [what, content] of [
    ['nothing', ''],
    ['a newline', '\n  '],
    ['a non-breaking space', '&nbsp;'],
    ['an empty paragraph', '<p></p>'],
    ['a comment', '<!-- the basket goes here -->'],
    ['a fallback link', '<a href="/basket">Your basket</a>'],
  ] as const)
    it(`is ours where the author left ${what}`, async () => {
      const element = await answered(content);
      expect(element.headless).to.equal(false);
      expect(textOf(element)).to.equal(ours);
    });

  for (const [what, content] of [
    ['a newline', '\n  '],
    ['a non-breaking space', '&nbsp;'],
    ['an empty paragraph', '<p></p>'],
    ['a comment', '<!-- the basket goes here -->'],
  ] as const)
    it(`shows our loading look, not ${what}, until there is an answer`, async () => {
      const element = mountOne(tag, sandbox, { content });
      await element.updateComplete;
      expect(stateOf(element)).to.equal('loading');
      expect(showsOwnContent(element)).to.equal(false);
    });

  it('is the author’s where they left a hook', async () => {
    const element = await answered('<b>There are <i data-basket-item-count>?</i></b>');
    expect(element.headless).to.equal(true);
    expect(element.shadowRoot?.children).to.have.length(1);
    expect(showsOwnContent(element)).to.equal(true);
  });

  it('is the author’s where they left a template', async () => {
    const element = await answered('<template><p>One</p></template>');
    expect(showsOwnContent(element)).to.equal(true);
  });

  it('is ours where a hook is another element’s', async () => {
    const place = mount(
      `<${tag}><foyer-login-status><b data-basket-item-count></b></foyer-login-status></${tag}>`,
      sandbox,
    );
    const element = place.querySelector(tag) as FoyerBasketSummary;
    await reaches(element, 'empty');
    expect(element.headless).to.equal(false);
  });

  it('is what the author says, whatever is inside', async () => {
    const own = await answered('Plain words', 'markup="own"');
    expect(textOf(own)).to.equal('Plain words');
    const our = await answered('<i data-basket-item-count></i>', 'markup="ours"');
    expect(textOf(our)).to.equal(ours);
    our.markup = 'own';
    await our.updateComplete;
    expect(showsOwnContent(our)).to.equal(true);
  });

  it('tells of a word that it does not know, and goes by what is inside', async () => {
    const element = await answered('', 'markup="mine"');
    expect(textOf(element)).to.equal(ours);
    await until(() => warnings.said.includes('Foyer: "mine" cannot be read as markup. Use "own" or "ours".'));
  });

  it('is found out again when children change', async () => {
    const element = await answered('');
    const hook = document.createElement('i');
    hook.setAttribute('data-basket-item-count', '');
    const paragraph = document.createElement('p');
    element.append(paragraph);
    paragraph.append(hook);
    await until(() => showsOwnContent(element));
    hook.removeAttribute('data-basket-item-count');
    await until(() => !showsOwnContent(element));
    hook.setAttribute('data-basket-item-count', '');
    await until(() => showsOwnContent(element));
    paragraph.remove();
    await until(() => textOf(element) === ours);
  });

  it('waits for children that the parser brings after the tag', async () => {
    await sandbox.fault({ kind: 'delay', ms: 50, path: 'basket', times: 1 });
    const element = mountOne(tag, sandbox);
    await element.updateComplete;
    expect(showsOwnContent(element)).to.equal(false);
    element.innerHTML = '<a href="/basket">Your basket</a>';
    await until(() => showsOwnContent(element) || stateOf(element) === 'empty');
  });

  it('removes clones that Turbo or htmx brought back from history', () => {
    const restored =
      '<ul><template><li data-event-name></li></template><li data-foyer-clone data-event-name>Old</li></ul>';
    const place = mount(`<foyer-events>${restored}</foyer-events>`, sandbox);
    expect(place.querySelectorAll('li')).to.have.length(0);
    expect(place.querySelector('template')).not.to.equal(null);
  });

  it('keeps clones when the element is moved', () => {
    const place = mount('<foyer-events><template></template></foyer-events><p></p>', sandbox);
    const element = place.querySelector('foyer-events') as HTMLElement;
    element.insertAdjacentHTML('beforeend', '<b data-foyer-clone>Live</b>');
    place.querySelector('p')?.append(element);
    expect(element.textContent).to.equal('Live');
  });
});

describe('markup from a server', () => {
  it('gives way to ours once there is an answer, and stays alone until then', async () => {
    const place = mount('', sandbox);
    const element = document.createElement('foyer-served-summary');
    element.textContent = 'From the server';
    element.attachShadow({ mode: 'open' }).innerHTML =
      '<style></style><!--lit-part--><slot></slot><!--/lit-part-->';
    place.append(element);
    const { FoyerBasketSummary: Base } =
      await import('../../src/elements/foyer-basket-summary/foyer-basket-summary.js');
    customElements.define('foyer-served-summary', class extends Base {});
    await (element as FoyerBasketSummary).updateComplete;
    expect(element.shadowRoot?.querySelectorAll('slot')).to.have.length(1);
    await reaches(element, 'empty');
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
    unmountAll();
  });
});
