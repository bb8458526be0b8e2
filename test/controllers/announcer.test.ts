import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Announcer } from '../../src/controllers/announcer.js';
import { FakeClock } from '../support/fake-clock.js';

const clock = new FakeClock();

class Speaker extends LitElement {
  readonly announcer = new Announcer(this, clock);
}
customElements.define('foyer-announcing-host', Speaker);

const regions = (): NodeListOf<Element> => document.querySelectorAll('[role="status"]');

describe('announcements', () => {
  it('have one place on the page, for as long as anyone may announce', () => {
    const [one, other] = [new Speaker(), new Speaker()];
    document.body.append(one, other);
    expect(regions()).to.have.length(1);
    expect(regions()[0]?.getBoundingClientRect().width).to.equal(1);
    one.remove();
    expect(regions()).to.have.length(1);
    document.body.append(one);
    one.remove();
    other.remove();
    expect(regions()).to.have.length(0);
  });

  it('are made once it has been quiet for half a second, each once', () => {
    const [one, other] = [new Speaker(), new Speaker()];
    document.body.append(one, other);
    one.announcer.announce('3 events');
    clock.advance(400);
    other.announcer.announce('3 events');
    clock.advance(400);
    one.announcer.announce('Nothing');
    clock.advance(499);
    expect(regions()[0]?.textContent).to.equal('');
    clock.advance(1);
    expect(regions()[0]?.textContent).to.equal('3 events Nothing');
    one.remove();
    other.remove();
  });

  it('are not made of what is out of date by then', () => {
    const [one, other] = [new Speaker(), new Speaker()];
    document.body.append(one, other);
    one.announcer.announce('On its way');
    one.announcer.announce('This takes long');
    other.announcer.announce('On its way');
    other.announcer.hush();
    clock.advance(500);
    expect(regions()[0]?.textContent).to.equal('This takes long');
    one.remove();
    other.remove();
  });

  it('are not made for an element that is gone', () => {
    const [one, other] = [new Speaker(), new Speaker()];
    document.body.append(one, other);
    one.announcer.announce('Gone');
    one.remove();
    expect(clock.running).to.equal(0);
    clock.advance(1000);
    expect(regions()[0]?.textContent).to.equal('');
    other.remove();
  });
});
