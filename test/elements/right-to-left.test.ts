import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { give, mountOne, part, reaches, unmountAll } from '../support/elements.js';
import { startTestSandbox } from '../support/sandbox.js';

const sandbox = await startTestSandbox();

/** Where on the screen a character of a text is, from the left. */
const placeOf = (text: Text, at: number): number => {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect().left;
};

/** All that is said there, as one text. */
const textIn = (element: Element): Text => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '') return node;
  throw new Error('Nothing is said there.');
};

describe('on a page that reads from right to left, in words that do not', () => {
  beforeEach(() => {
    document.documentElement.dir = 'rtl';
  });
  afterEach(() => {
    unmountAll();
    document.documentElement.removeAttribute('dir');
  });

  for (const tag of ['foyer-basket-summary', 'foyer-login-status', 'foyer-events', 'foyer-frame'] as const)
    it(`the sentence of <${tag}> ends with its full stop`, async () => {
      const element = mountOne(tag, undefined, { attributes: 'client-name="!!" page="basket"' });
      await reaches(element, 'error');
      const text = textIn(part(element, 'error') as Element);
      const end = text.data.trimEnd().lastIndexOf('.');
      expect(end).to.be.greaterThan(0);
      expect(placeOf(text, end)).to.be.greaterThan(placeOf(text, end - 1));
    });

  it('a Canadian price in French keeps its sign behind the number', async () => {
    await give(sandbox, 1_250);
    const element = mountOne('foyer-basket-summary', sandbox, {
      lang: 'fr-CA',
      attributes: 'currency="CAD"',
    });
    await reaches(element, 'ready');
    const text = textIn(part(element, 'total') as Element);
    expect(placeOf(text, text.data.indexOf('$'))).to.be.greaterThan(placeOf(text, text.data.indexOf('1')));
  });
});
