import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html } from '../../src/hooks/html.js';
import { richText } from '../../src/hooks/rich-text.js';
import { one, probe, put, read } from './probe.js';
import type { ProbeTable } from './probe.js';

interface Sanitises {
  parseHTML?: unknown;
}

const sanitiser = Document as Sanitises;
const own = sanitiser.parseHTML;

/** Does what follows as in a browser without a sanitiser of its own. */
const withoutSanitiser = async <T>(run: () => Promise<T>): Promise<T> => {
  sanitiser.parseHTML = undefined;
  try {
    return await run();
  } finally {
    if (own) sanitiser.parseHTML = own;
    else delete sanitiser.parseHTML;
  }
};

const written = (fragment: DocumentFragment): string => {
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
};

/** As both sanitisers leave it; where the browser has none of its own, as DOMPurify does. */
const clean = async (source: string, below = 3): Promise<string> => {
  const byBrowser = written(await richText(source, below));
  const byPurifier = written(await withoutSanitiser(() => richText(source, below)));
  expect(byBrowser, source).to.equal(byPurifier);
  return byPurifier;
};

describe('formatted text', () => {
  it('keeps paragraphs, emphasis, lists, quotations, tables and links', async () => {
    const source =
      '<p>A <em>new</em> <strong>play</strong><br>by <a href="https://example.org/ann">Ann</a></p><ul><li>one</li></ul><ol><li>two</li></ol><blockquote><p>Superb</p></blockquote><table><tbody><tr><th scope="col">Day</th><td colspan="2">1 May</td></tr></tbody></table>';
    expect(await clean(source)).to.equal(source);
  });

  it('puts headings below ours, whatever level they start at', async () => {
    expect(await clean('<h1>a</h1><h2>b</h2>', 3)).to.equal('<h4>a</h4><h5>b</h5>');
    expect(await clean('<h4>a</h4><h5>b</h5>', 2)).to.equal('<h3>a</h3><h4>b</h4>');
    expect(await clean('<h2>a</h2><h6>b</h6>', 5)).to.equal('<h6>a</h6><h6>b</h6>');
  });

  it('leaves out what runs, embeds or asks', async () => {
    const bad =
      '<script>alert(1)</script><style>p{}</style><iframe src="/x"></iframe><object data="/x"></object><embed src="/x"><form><input name="a"></form><video src="/x"></video><svg><script>alert(1)</script></svg><math><mi>x</mi></math><link rel="stylesheet" href="/x"><meta http-equiv="refresh" content="0"><template><p>x</p></template><noscript>x</noscript><custom-element>x</custom-element>';
    expect(await clean(`<p>a</p>${bad}<p>b</p>`)).to.equal('<p>a</p><p>b</p>');
  });

  it('leaves out style, class, id, handlers and data attributes', async () => {
    const source =
      '<p style="color:red" class="a" id="b" onclick="alert(1)" data-price="1" aria-label="x" lang="cy" dir="RTL">Drama</p>';
    expect(await clean(source)).to.equal('<p lang="cy" dir="rtl">Drama</p>');
  });

  it('keeps addresses that may be followed, and the text of links that may not', async () => {
    for (const good of [
      'http://a.example/',
      'https://a.example/',
      'mailto:a@b.example',
      'tel:+441234',
      '/whats-on',
      '#x',
    ])
      expect(await clean(`<a href="${good}">x</a>`)).to.equal(`<a href="${good}">x</a>`);
    for (const bad of [
      'javascript:alert(1)',
      ' java&#10;script:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'blob:x',
      'https://[',
      '',
    ])
      expect(await clean(`<a href="${bad}">x</a>`), bad).to.equal('x');
  });

  it('keeps pictures with what they show in words, and leaves out those without a real address', async () => {
    expect(await clean('<img src="https://a.example/?x" width="600" height="40%" srcset="/y 2x">')).to.equal(
      '<img src="https://a.example/?x" width="600" alt="" loading="lazy">',
    );
    expect(await clean('<img src="/?x" alt=" A skull ">')).to.equal(
      '<img src="/?x" alt="A skull" loading="lazy">',
    );
    for (const bad of ['data:image/gif;base64,R0lGOD', 'javascript:alert(1)', 'blob:x', ''])
      expect(await clean(`<img src="${bad}" onerror="alert(1)">`), bad).to.equal('');
  });

  it('takes boxes away, and makes paragraphs of those that stood for one', async () => {
    expect(
      await clean('<div id="x"><div>First</div><div>Second <b>bold</b> <i>it</i></div><div></div></div>'),
    ).to.equal('<p>First</p><p>Second <strong>bold</strong> <em>it</em></p>');
    expect(await clean('<div><p>a</p></div><section><h2>b</h2>c</section>')).to.equal('<p>a</p><h4>b</h4>c');
    expect(await clean('<li><div>a</div></li><h2><div>b</div></h2>')).to.equal('<li><p>a</p></li><h4>b</h4>');
    expect(await clean('<p><span style="x"><font>a</font></span><u>b</u></p>')).to.equal('<p>ab</p>');
  });

  it('reads markup that is broken', async () => {
    expect(await clean('<p>a<p>b<ul><li>c<li>d')).to.equal('<p>a</p><p>b</p><ul><li>c</li><li>d</li></ul>');
    expect(await clean('</p>a<!-- b --><![CDATA[c]]>&amp;<d')).to.equal('<p></p>a&amp;');
    expect(await clean('<frameset><frame src="/x"></frameset><p>a</p>')).to.equal('<p>a</p>');
    expect(await clean('<body onload="x"><p>a</p></body></html>')).to.equal('<p>a</p>');
    expect(await clean('')).to.equal('');
  });

  it('gives one tree, whichever sanitiser the browser has, and nothing else than the list', async function () {
    this.timeout(60_000);
    const names =
      'p div span b i em strong a img h1 h3 ul li table tr td tbody th br blockquote section pre script style svg math iframe form input select option textarea template noscript title xmp plaintext noembed frameset body custom-x picture source details dl dt dd caption col hr nobr button label center font u'.split(
        ' ',
      );
    const attributes = [
      '',
      ' href="https://a.example/"',
      ' href="javascript:alert(1)"',
      ' src="/?x"',
      ' src=data:x',
      ' alt=" <b> "',
      ' onclick="x"',
      ' style="a:b"',
      ' id=a',
      ' class="b"',
      ' lang=cy',
      ' dir=rtl',
      ' colspan=2',
      ' width=9',
      ' data-x=1',
      ' is="x-y"',
    ];
    const piece = fc.oneof(
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
        .map(([name, more]) => `<${name}${more}>`),
      fc.constantFrom(...names).map((name) => `</${name}>`),
      fc.constantFrom(
        'text',
        ' ',
        '&lt;',
        '&nbsp;',
        '<!-- c -->',
        '<',
        '>',
        '"',
        '\n',
        '&amp;',
        ']]>',
        '-->',
      ),
    );
    const allowed =
      /^(h[4-6]|p|br|em|strong|ul|ol|li|dl|dt|dd|blockquote|a|img|table|caption|thead|tbody|tfoot|tr|th|td)$/;
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const result = await clean(pieces.join(''));
        const box = put<HTMLElement>('<div></div>');
        box.innerHTML = result;
        for (const element of box.querySelectorAll('*')) {
          expect(element.localName, result).to.match(allowed);
          for (const name of element.getAttributeNames())
            expect(name, result).to.match(
              /^(href|src|alt|width|height|colspan|rowspan|scope|lang|dir|loading)$/,
            );
        }
      }),
      { numRuns: 500, seed: 20261003 },
    );
  });
});

interface State {
  text?: string | null | undefined;
}

const table: ProbeTable<State> = { 'data-html-description': html(({ state }) => state.text) };

/** Until the element shows this: what formats comes in a chunk of its own. */
const until = async (element: HTMLElement, lines: readonly string[]): Promise<void> => {
  while (read(element).join('\n') !== lines.join('\n')) await new Promise(requestAnimationFrame);
};

describe('an html hook', () => {
  it('shows formatted text in place of the author’s content, which stays in the tree', async () => {
    const host = probe(table, {}, '<div data-html-description>Loading <b>it</b></div>');
    const box = one(host, 'div');
    const authors = [...box.childNodes];
    host.set({ text: '<p>One</p><p>Two</p><script>alert(1)</script>' });
    expect(read(host)).to.deep.equal(['Loading it']);
    await until(host, ['One', 'Two']);
    expect(authors.every((node) => node.parentNode === box)).to.equal(true);
    expect(box.querySelector('script')).to.equal(null);
    host.set({ text: '<p>Three</p>' });
    await until(host, ['Three']);
    host.set({ text: null });
    await until(host, []);
    host.set({ text: undefined });
    await until(host, ['Loading it']);
    expect(box.outerHTML).to.equal('<div data-html-description="">Loading <b>it</b></div>');
  });

  it('shows the last of two that were asked for', async () => {
    const host = probe(table, { text: '<p>First</p>' }, '<div data-html-description></div>');
    host.set({ text: '<p>Second</p>' });
    await until(host, ['Second']);
    expect(one(host, 'div').children).to.have.length(1);
  });

  it('comes back when a framework empties the element, and hides what it puts in', async () => {
    const host = probe(table, { text: '<p>One</p>' }, '<div data-html-description></div>');
    await until(host, ['One']);
    one(host, 'div').textContent = 'Loading';
    await until(host, ['One']);
    expect(one(host, 'div').childNodes).to.have.length(2);
  });

  it('leaves nothing of its own behind', async () => {
    const host = probe(table, { text: '<p>One</p>' }, '<div data-html-description>Loading</div>');
    await until(host, ['One']);
    host.binding.disconnect();
    expect(host.innerHTML).to.equal('<div data-html-description="">Loading</div>');
  });
});
