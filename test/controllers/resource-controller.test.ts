import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ApiError } from '../../src/api/errors.js';
import type { Settings } from '../../src/base/settings.js';
import { ResourceController } from '../../src/controllers/resource-controller.js';
import type { FoyerErrorEvent } from '../../src/events/error.js';

/** A read that a test answers when it likes. */
interface Asked {
  readonly signal: AbortSignal;
  answer(value: string): void;
  fail(error: unknown): void;
}

const settings = { clientName: 'lantern', customDomain: 'tickets.lantern.example' } as Settings;

class Host extends LitElement {
  readonly asked: Asked[] = [];
  settings = settings;
  what = 'one';
  readonly resource = new ResourceController<string>(
    this,
    (_, signal) =>
      new Promise((answer, fail) => {
        this.asked.push({ signal, answer, fail });
        signal.addEventListener('abort', () => fail(signal.reason as Error));
      }),
    () => [this.what],
  );
}
customElements.define('foyer-resource-host', Host);

describe('a resource of the catalogue', () => {
  let host: Host;
  beforeEach(async () => {
    host = new Host();
    document.body.append(host);
    await host.updateComplete;
  });
  afterEach(() => host.remove());

  const settled = async (): Promise<void> => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await host.updateComplete;
  };

  it('is read once it is needed, and kept', async () => {
    expect(host.resource.value).to.equal(undefined);
    expect(host.resource.pending).to.equal(true);
    host.asked[0]?.answer('first');
    await settled();
    expect(host.resource.value).to.equal('first');
    expect(host.resource.pending).to.equal(false);
    host.requestUpdate();
    await settled();
    expect(host.asked).to.have.length(1);
  });

  it('is read again for something else, and the last read wins', async () => {
    host.what = 'two';
    host.requestUpdate();
    await settled();
    expect(host.asked[0]?.signal.aborted).to.equal(true);
    host.asked[1]?.answer('second');
    host.asked[0]?.answer('first');
    await settled();
    expect(host.resource.value).to.equal('second');
    expect(host.resource.error).to.equal(undefined);
  });

  it('is not shown for other settings', async () => {
    host.asked[0]?.answer('first');
    await settled();
    host.settings = { ...settings, clientName: 'other' };
    host.requestUpdate();
    await host.updateComplete;
    expect(host.resource.value).to.equal(undefined);
  });

  it('tells what went wrong, and keeps telling until another read succeeds', async () => {
    const codes: string[] = [];
    host.addEventListener('foyer-error', ({ detail }: FoyerErrorEvent) => codes.push(detail.code));
    host.asked[0]?.fail(new ApiError('unavailable', { resource: 'events' }));
    await settled();
    expect(host.resource.error?.code).to.equal('unavailable');
    host.resource.retry();
    host.resource.retry();
    await settled();
    expect(host.asked).to.have.length(2);
    expect(host.resource.error?.code).to.equal('unavailable');
    host.asked[1]?.answer('second');
    await settled();
    expect(host.resource.error).to.equal(undefined);
    expect(host.resource.value).to.equal('second');
    expect(codes).to.deep.equal(['unavailable']);
  });

  it('takes a mistake of the script’s own for an answer that cannot be read', async () => {
    host.asked[0]?.fail(new TypeError('oops'));
    await settled();
    expect(host.resource.error?.code).to.equal('invalid-response');
    expect(host.resource.error?.cause).to.be.instanceOf(TypeError);
  });

  it('is given up when the element is taken away, and read anew when it comes back', async () => {
    host.remove();
    await settled();
    expect(host.asked[0]?.signal.aborted).to.equal(true);
    expect(host.resource.error).to.equal(undefined);
    document.body.append(host);
    await settled();
    expect(host.asked).to.have.length(2);
  });

  it('is not given up when the element is moved', async () => {
    document.body.prepend(host);
    await settled();
    expect(host.asked[0]?.signal.aborted).to.equal(false);
    expect(host.asked).to.have.length(1);
  });
});
