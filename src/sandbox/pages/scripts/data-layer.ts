/** Puts what was bought where tag managers look for it, before the venue's own markup runs. Source: iframes A10. */
export const dataLayerScript = `(() => {
  'use strict';
  window.dataLayer = window.dataLayer || [];
  window.dataLayer.push({ event: 'purchase', ecommerce: JSON.parse(document.currentScript.dataset.order) });
})();
`;
