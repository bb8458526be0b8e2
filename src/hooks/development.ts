/** Is the page being worked on? On this machine, from a file, which has no host, or where `data-debug` stands on anything in it. */
export const inDevelopment = (): unknown =>
  /^$|(^|\.)localhost$/.test(location.hostname) || document.querySelector('[data-debug]');
