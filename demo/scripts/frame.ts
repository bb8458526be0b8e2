/**
 * Puts one of the ticketing system's pages around what a place holds: the link in it stays for when the page does not come.
 *
 * @param attributes As an author writes them.
 */
export const frameIn = (place: HTMLElement, attributes: Readonly<Record<string, string>>): void => {
  const frame = document.createElement('foyer-frame');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.append(...place.childNodes);
  place.append(frame);
};
