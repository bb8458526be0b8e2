/** What the page is sure to hold. */
export const need = <Found extends Element>(found: Found | null): Found => {
  if (!found) throw new Error('The page lacks something.');
  return found;
};

export const tell = (name: string, text: string): void => {
  need(document.querySelector(`[data-told="${name}"]`)).textContent = text;
};

export const onClick = (name: string, act: () => void): void =>
  need(document.querySelector(`[data-button="${name}"]`)).addEventListener('click', act);
