/** Draws the page once its elements are known; or, at `?late`, before: then they are when the page is told to. */
export const upgrade = async (draw: () => void): Promise<void> => {
  const late = location.search === '?late';
  if (late) {
    draw();
    await new Promise((resolve) => addEventListener('upgrade', resolve, { once: true }));
  }
  await import('foyer-elements/define.js');
  if (!late) draw();
};
