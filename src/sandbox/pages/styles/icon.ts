/** A lit lantern, for the browser's tab. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#103f3d"/><circle cx="16" cy="16" r="10" fill="#e2552f"/><circle cx="16" cy="16" r="5" fill="#ffd9a8"/></svg>`;
