import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { ReactiveController } from 'lit';
import { fillOwnMarkup } from '../../src/controllers/own-markup.js';

const refused = () => Promise.reject<ReactiveController>(new TypeError('Failed to fetch'));

let count = 0;

/** What an element asks for, and how that ends: a promise for each time it may ask. */
const asking = (...endings: (() => Promise<ReactiveController>)[]) => {
  let asked = 0;
  class Host extends LitElement {
    headless = true;
    constructor() {
      super();
      fillOwnMarkup(this, () => {
        const ending = endings[asked];
        asked += 1;
        return (ending?.() ?? refused()).then((controller) => ({ bind: () => controller }));
      });
    }
  }
  customElements.define(`x-own-markup-${(count += 1)}`, Host);
  const host = new Host();
  const codes: string[] = [];
  host.addEventListener('foyer-error', ({ detail }) => codes.push(detail.code));
  const update = async (): Promise<void> => {
    host.requestUpdate();
    await host.updateComplete;
    await new Promise(requestAnimationFrame);
  };
  return { host, update, codes, asked: () => asked };
};
describe('what fills an author’s markup', () => {
  afterEach(() => document.querySelectorAll('[class="asking"]').forEach((each) => each.remove()));

  const show = (host: HTMLElement): void => {
    host.className = 'asking';
    document.body.append(host);
  };

  it('is asked for once, when an element first shows some', async () => {
    let updates = 0;
    const { host, update, asked } = asking(() => Promise.resolve({ hostUpdated: () => (updates += 1) }));
    host.headless = false;
    show(host);
    await update();
    expect(asked()).to.equal(0);
    host.headless = true;
    await update();
    expect([asked(), updates]).to.deep.equal([1, 0]);
    await update();
    expect([asked(), updates]).to.deep.equal([1, 1]);
  });

  it('that cannot be loaded is told once, leaves the author’s content, and is asked for again at the next update', async () => {
    let connected = 0;
    const { host, update, codes, asked } = asking(refused, refused, () =>
      Promise.resolve({ hostConnected: () => (connected += 1) }),
    );
    host.textContent = 'Basket';
    show(host);
    await update();
    await update();
    await update();
    expect(codes).to.deep.equal(['network']);
    expect([asked(), connected]).to.deep.equal([3, 1]);
    expect(host.textContent).to.equal('Basket');
  });

  it('that comes after its element is gone waits until that is back', async () => {
    let connected = 0;
    let arrive: (controller: ReactiveController) => void = () => undefined;
    const { host, update } = asking(() => new Promise((resolve) => (arrive = resolve)));
    show(host);
    await update();
    host.remove();
    arrive({ hostConnected: () => (connected += 1) });
    await new Promise(requestAnimationFrame);
    expect(connected).to.equal(0);
    show(host);
    expect(connected).to.equal(1);
  });
});
