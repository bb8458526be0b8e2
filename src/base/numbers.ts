import { warn } from './warn.js';

/**
 * A whole number from an attribute or property of an element, or undefined where it is not set; one that cannot be read is
 * told once and counts as not set.
 *
 * @param name As in the attribute.
 */
export const wholeNumber = (
  element: Element,
  name: string,
  value: number | null | undefined,
  least: number,
  most = Infinity,
): number | undefined => {
  if (value === null || value === undefined) return undefined;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const range = most === Infinity ? `${least} up` : `${least} to ${most}`;
  const given = element.getAttribute(name) ?? String(value);
  warn(`"${given}" cannot be read as ${name}. Use a whole number from ${range}.`);
  return undefined;
};
