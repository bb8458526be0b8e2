import { expect } from '@open-wc/testing';
import { bringsMarkup, removeClones, showsContent } from '../../src/base/markup.js';

const hooks = ['data-item-count', 'data-total'];

const host = (content: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = content;
  return element;
};

/** What an author or an editor may leave inside, and what it counts as. */
const contents: readonly [what: string, content: string, brings: boolean, shows: boolean][] = [
  ['nothing', '', false, false],
  ['a newline', '\n', false, false],
  ['a non-breaking space', '&nbsp;', false, false],
  ['an empty paragraph', '<p></p>', false, false],
  ['a paragraph with a non-breaking space', '<p>&nbsp;</p>', false, false],
  ['a comment', '<!-- basket -->', false, false],
  ['a style sheet', '<style>p { color: red }</style>', false, false],
  ['a fallback link', '<a href="/basket">Basket</a>', false, true],
  ['a text', 'Basket', false, true],
  ['a picture', '<p><img src="data:," alt="Basket"></p>', false, true],
  ['an element of the author’s own', '<my-spinner></my-spinner>', false, true],
  ['a hook', '<span data-item-count></span>', true, false],
  ['a hook far down', '<p><b><i data-total>0</i></b></p>', true, true],
  ['a template', '<template></template>', true, false],
  ['a template of Alpine’s', '<template x-if="open"><b data-total></b></template>', false, false],
  ['a template of Vue’s', '<template v-if="open"><b data-total></b></template>', false, false],
  ['a hook of another element', '<span data-something-else>1</span>', false, true],
  ['a hook on an element of the kit', '<foyer-x data-total></foyer-x>', true, true],
  ['a hook inside an element of the kit', '<foyer-x><b data-total></b></foyer-x>', false, true],
  ['a hook inside a vendor’s element', '<spektrix-x><b data-total></b></spektrix-x>', false, true],
];

describe('markup mode', () => {
  for (const [what, content, brings, shows] of contents)
    it(`takes ${what} for ${brings ? 'markup to fill' : shows ? 'content to replace' : 'nothing'}`, () => {
      expect(bringsMarkup(host(content), hooks)).to.equal(brings);
      expect(showsContent(host(content))).to.equal(shows);
    });

  it('removes clones that came back from history, but not those of another element', () => {
    const element = host(
      '<ul><li data-foyer-clone>one</li><li>kept</li></ul><foyer-x><b data-foyer-clone>theirs</b></foyer-x>',
    );
    removeClones(element);
    expect(element.textContent).to.equal('kepttheirs');
  });
});
