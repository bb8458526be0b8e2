import { hasAttributes } from '../http/catalogue/query.js';
import type { Arguments } from './arguments.js';

/** What a box that is ticked is called in addresses. Source: iframes A2, `Attribute_Memberships=Yes`. */
const ticked: Readonly<Record<string, string>> = { yes: 'true', no: 'false' };

/** Does a row of the catalogue have the attributes that the address asks for? */
export const isAskedFor = (wire: Readonly<Record<string, unknown>>, query: Arguments): boolean =>
  query.attributes.every(([name, value]) =>
    [value, ticked[value] ?? value].some((wanted) => hasAttributes(wire, [[name, wanted]])),
  );
