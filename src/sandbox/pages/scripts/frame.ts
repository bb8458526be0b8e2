/**
 * What every page does in a frame: tells the host page what is in the basket and, where the host page asked for it by
 * `resize=true`, how high it is. Heights travel by the address of an empty page of the venue's own, in a frame inside the
 * frame: that the host page can read. Source: iframes A4.
 */
export const frameScript = `(() => {
  'use strict';
  const { contents, hash, blank } = document.currentScript.dataset;
  if (window.parent === window) return;

  addEventListener('load', () => {
    if (contents !== undefined) {
      parent.postMessage('basketContents:' + contents, '*');
      parent.postMessage('basketHash:' + hash, '*');
    }
    const step = document.querySelector('[data-step]');
    if (!step) return;
    const spektrixOffset = Math.round(step.getBoundingClientRect().top + scrollY);
    parent.postMessage(JSON.stringify({ spektrixOffset }), '*');
  });

  if (blank === undefined) return;
  let told = 0;
  let teller;
  const tell = () => {
    const height = document.documentElement.offsetHeight;
    if (height === 0 || height === told) return;
    told = height;
    teller?.remove();
    teller = document.createElement('iframe');
    teller.hidden = true;
    teller.src = blank + (blank.includes('?') ? '&' : '?') + 'height=' + height;
    document.body.append(teller);
  };
  addEventListener('load', () => new ResizeObserver(tell).observe(document.documentElement));
})();
`;
