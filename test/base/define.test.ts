import { expect } from '@open-wc/testing';
import { define } from '../../src/base/define.js';
import { version } from '../../src/base/version.js';
import { collectWarnings } from '../support/warnings.js';

describe('define', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => (warnings = collectWarnings()));
  afterEach(() => warnings.end());

  it('registers an element', () => {
    class One extends HTMLElement {}
    define('foyer-define-one', One);
    expect(customElements.get('foyer-define-one')).to.equal(One);
  });

  it('leaves a tag to another copy of the same version, without a word', () => {
    class First extends HTMLElement {
      static version = version;
    }
    class Second extends HTMLElement {
      static version = version;
    }
    define('foyer-define-twice', First);
    define('foyer-define-twice', First);
    define('foyer-define-twice', Second);
    expect(customElements.get('foyer-define-twice')).to.equal(First);
    expect(warnings.said).to.deep.equal([]);
  });

  it('leaves a tag to another version or another script, and says so once', () => {
    class Old extends HTMLElement {
      static version = '0.0.1';
    }
    class New extends HTMLElement {
      static version = version;
    }
    define('foyer-define-mixed', Old);
    define('foyer-define-mixed', New);
    define('foyer-define-mixed', New);
    expect(customElements.get('foyer-define-mixed')).to.equal(Old);
    expect(warnings.said).to.have.length(1);
    customElements.define('foyer-define-other', class extends HTMLElement {});
    define('foyer-define-other', New);
    expect(warnings.said).to.have.length(2);
  });

  it('never throws', () => {
    class Same extends HTMLElement {}
    define('foyer-define-same', Same);
    define('foyer-define-same-again', Same);
    define('not a tag', class extends HTMLElement {});
    expect(warnings.said).to.have.length(2);
  });
});
