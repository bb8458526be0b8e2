import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

/** What a server sends for each element: the author's content, and nothing that asks or waits. */
describe('elements on a server', () => {
  before(async () => {
    await import('../../src/define.js');
  });

  const served = {
    'foyer-basket-summary': html`<foyer-basket-summary client-name="lantern"
      ><a href="/basket">Basket</a></foyer-basket-summary
    >`,
    'foyer-login-status': html`<foyer-login-status account-url="/account"
      ><a href="/account">My account</a></foyer-login-status
    >`,
    'foyer-frame': html`<foyer-frame page="basket"><a href="/basket">Basket</a></foyer-frame>`,
    'foyer-events': html`<foyer-events limit="3" past
      ><ul>
        <li>Last night’s listing</li>
      </ul></foyer-events
    >`,
  };

  for (const [tag, template] of Object.entries(served))
    it(`show the author’s content: <${tag}>`, async () => {
      const markup = await collectResult(render(template));
      const [, shadow = ''] = /<template[^>]*>(.*)<\/template>/s.exec(markup) ?? [];
      const body = shadow.replace(/<style>.*<\/style>/s, '').replace(/<!--.*?-->/gs, '');
      assert.equal(body.trim(), '<slot></slot>');
      assert.match(markup, /<\/template>\s*<(a|ul)/);
    });

  it('are the same for a page of any language', async () => {
    const markup = await collectResult(
      render(html`<div lang="cy"><foyer-events>Beth sydd ymlaen</foyer-events></div>`),
    );
    assert.match(markup, /Beth sydd ymlaen/);
  });
});
