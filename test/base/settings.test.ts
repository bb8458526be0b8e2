import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { configure } from '../../src/base/configure.js';
import { define } from '../../src/base/define.js';
import { FoyerElement } from '../../src/base/foyer-element.js';
import type { Phase } from '../../src/base/foyer-element.js';
import { whileLoading } from '../support/page-load.js';
import { collectWarnings } from '../support/warnings.js';
import { until } from '../support/waiting.js';

/** Shows which client it works with. */
class Probe extends FoyerElement {
  protected override get phase(): Phase {
    return this.settings.clientName ? 'ready' : 'loading';
  }

  protected override renderAnswer(): unknown {
    return html`${this.settings.clientName}`;
  }

  protected override renderLoading(): unknown {
    return html`nothing yet`;
  }

  protected override renderError(): unknown {
    return html``;
  }
}
define('foyer-settings-probe', Probe);

const place = document.createElement('div');
let warnings: ReturnType<typeof collectWarnings>;

const mount = (markup: string): Probe => {
  place.innerHTML = markup;
  return place.querySelector<Probe>('foyer-settings-probe') as Probe;
};

const shows = (probe: Probe): string => probe.shadowRoot?.textContent?.trim() ?? '';

beforeEach(() => {
  document.body.append(place);
  warnings = collectWarnings();
});

afterEach(() => {
  place.replaceChildren();
  place.remove();
  configure({ clientName: null, customDomain: null, currency: null, lang: null, basketUrl: null });
  Reflect.deleteProperty(globalThis, Symbol.for('foyer.settings.v1'));
  warnings.end();
});

describe('settings', () => {
  it('come from the element, else from the closest ancestor, else from configure(), else from the script tag', async () => {
    Object.assign(globalThis, { [Symbol.for('foyer.settings.v1')]: { 'client-name': 'script' } });
    const probe = mount('<section><p><foyer-settings-probe></foyer-settings-probe></p></section>');
    expect(probe.settings.clientName).to.equal('script');
    configure({ clientName: 'page' });
    expect(probe.settings.clientName).to.equal('page');
    place.querySelector('section')?.setAttribute('client-name', 'far');
    await until(() => probe.settings.clientName === 'far');
    place.querySelector('p')?.setAttribute('client-name', 'near');
    await until(() => probe.settings.clientName === 'near');
    probe.setAttribute('client-name', 'own');
    await until(() => shows(probe) === 'own');
    probe.removeAttribute('client-name');
    place.querySelector('p')?.removeAttribute('client-name');
    await until(() => shows(probe) === 'far');
  });

  it('are found across shadow roots, and followed there', async () => {
    const outer = document.createElement('div');
    outer.setAttribute('client-name', 'outside');
    place.append(outer);
    const root = outer.attachShadow({ mode: 'open' });
    const probe = document.createElement('foyer-settings-probe') as Probe;
    root.append(probe);
    expect(probe.settings.clientName).to.equal('outside');
    outer.setAttribute('client-name', 'changed');
    await until(() => shows(probe) === 'changed');
  });

  it('are found anew where the element is moved to', async () => {
    const probe = mount(
      '<div client-name="here"><foyer-settings-probe></foyer-settings-probe></div><div client-name="there"></div>',
    );
    expect(probe.settings.clientName).to.equal('here');
    place.querySelector('[client-name="there"]')?.append(probe);
    expect(probe.settings.clientName).to.equal('there');
    await until(() => shows(probe) === 'there');
  });

  it('may be properties, also when set before the element is defined', async () => {
    const probe = document.createElement('foyer-late-probe') as Probe;
    probe.clientName = 'early';
    place.append(probe);
    define('foyer-late-probe', class extends Probe {});
    await until(() => shows(probe) === 'early');
    probe.clientName = 'later';
    await until(() => shows(probe) === 'later');
  });

  it('take an empty attribute for one that is not there', () => {
    const probe = mount(
      '<div client-name="around"><foyer-settings-probe client-name=" "></foyer-settings-probe></div>',
    );
    expect(probe.settings.clientName).to.equal('around');
  });

  it('take the language around the element', () => {
    const probe = mount('<div lang="cy-GB"><foyer-settings-probe></foyer-settings-probe></div>');
    expect(probe.settings.lang).to.equal('cy-GB');
  });

  it('that cannot be read count as not set, and are told once', async () => {
    const one = '<foyer-settings-probe client-name="a" custom-domain="b.org"></foyer-settings-probe>';
    const probe = mount(`<div currency="pounds" lang="english please" basket-url="javascript:alert(1)">
      ${one}${one}</div>`);
    // Advice is a chunk of its own: some of an earlier test's may still come.
    const told = () => warnings.said.filter((sentence) => sentence.includes('cannot be read'));
    await until(() => told().length >= 3);
    expect(told()).to.have.length(3);
    expect(probe.settings.currency).to.equal(undefined);
    expect(probe.settings.lang).to.equal(undefined);
    expect(probe.settings.basketUrl).to.equal(undefined);
    expect(warnings.said.join()).to.include('"pounds" cannot be read as currency');
    expect(warnings.said.join()).to.include('"english please" cannot be read as lang');
    expect(warnings.said.join()).to.include('cannot be read as basket-url. Use an http(s)');
  });

  it('that are missing are told once the page has loaded, not before', async () => {
    const page = whileLoading();
    const probe = mount('<foyer-settings-probe></foyer-settings-probe>');
    await probe.updateComplete;
    expect(warnings.said).to.deep.equal([]);
    page.finish();
    await until(() => warnings.said.length > 0);
    expect(warnings.said).to.have.length(1);
    expect(warnings.said[0]).to.include('No client-name is set');
  });

  it('that come before the page has loaded are in time', async () => {
    const page = whileLoading();
    const probe = mount('<foyer-settings-probe></foyer-settings-probe>');
    await probe.updateComplete;
    configure({ clientName: 'late', customDomain: 'tickets.late.org' });
    page.finish();
    await until(() => shows(probe) === 'late');
    expect(warnings.said).to.deep.equal([]);
  });

  it('without a custom domain are told what that does to cookies', async () => {
    mount('<foyer-settings-probe client-name="a"></foyer-settings-probe>');
    await until(() => warnings.said.length > 0);
    expect(warnings.said).to.have.length(1);
    expect(warnings.said[0]).to.include('third-party cookies');
  });
});

describe('configure()', () => {
  it('names a setting that does not exist, and never throws', () => {
    configure({ clientname: 'a' } as never);
    configure({ clientName: 7 } as never);
    configure(null as never);
    expect(warnings.said).to.have.length(2);
    expect(warnings.said[0]).to.include('There is no setting "clientname". Known: clientName');
  });

  it('leaves what it does not name as it was', () => {
    configure({ clientName: 'a', currency: 'GBP' });
    configure({ clientName: 'b' });
    const probe = mount('<foyer-settings-probe></foyer-settings-probe>');
    expect(probe.settings.currency).to.equal('GBP');
    expect(probe.settings.clientName).to.equal('b');
  });
});
