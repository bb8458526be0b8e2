/** Takes the whole window to a page of the venue's; with `data-framed` only out of a frame. Source: iframes A5, A6. */
export const leaveScript = `(() => {
  'use strict';
  const { to, framed } = document.currentScript.dataset;
  if (framed === undefined || window.top !== window) window.top.location.href = to;
})();
`;
