/**
 * For the host page: gives the frame named `SpektrixIFrame` the height that its page tells. The faithful part is what it
 * can see: a frame by that name in the page itself, and the address of a nested page of the same origin. Source: iframes A4.
 */
export const integrateScript = `(() => {
  'use strict';
  const heightIn = (outer) => {
    for (let at = 0; at < outer.length; at += 1) {
      try {
        const height = Number(new URLSearchParams(outer[at].location.search).get('height'));
        if (height > 0) return height;
      } catch {
        // A page of another origin tells nothing.
      }
    }
    return 0;
  };

  let last = 0;
  setInterval(() => {
    const outer = window.frames['SpektrixIFrame'];
    const element = document.getElementById('SpektrixIFrame');
    if (!outer || outer === element || !element) return;
    const height = heightIn(outer);
    if (height === 0 || height === last) return;
    last = height;
    element.style.height = height + 'px';
  }, 200);
})();
`;
