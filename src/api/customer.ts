import { customerSchema } from '../schema/customer.js';
import type { Customer } from '../schema/customer.js';
import { tagSchema } from '../schema/tag.js';
import type { Tag } from '../schema/tag.js';
import { believed } from './assumptions.js';
import type { AttributeFields } from './attributes.js';
import { readOne, readOneOrNull } from './calls.js';
import type { CallOptions } from './calls.js';
import { readList } from './lists.js';
import { writeOne } from './writes.js';
import { idsOf } from './ids.js';
import type { Ref } from './ids.js';
import { personal } from './resource.js';
import type { Wire } from './wire.js';

export interface CustomerOptions extends CallOptions {
  /** What to fill in, such as `addresses`, `orders`, `storedCards`, `tags` or `AllStatements`. Source: reference 8.4. */
  readonly expand?: readonly string[] | undefined;
}

interface CustomerDetails extends AttributeFields {
  readonly title?: string;
  readonly phone?: string;
  readonly mobile?: string;
}

/** Source: reference 8.4. */
export interface NewCustomer extends CustomerDetails {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly password?: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string;
  /** Interests to begin with. */
  readonly tags?: readonly Ref[];
  /** Contact preferences that are agreed to. */
  readonly agreedStatements?: readonly Ref[];
}

/** Source: reference 8.4. */
export interface CustomerChange extends CustomerDetails {
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** `YYYY-MM-DD`; null takes it away. */
  readonly birthDate?: string | null;
  readonly giftAidConfirmed?: boolean;
}

export interface CreateOptions extends CallOptions {
  /** The venue's own domain, believed to decide where links in the system's mail lead. */
  readonly domain?: string | undefined;
}

/** Who is logged in; null where nobody is. Source: reference 8.4, 9.10. */
export const get = (wire: Wire, { expand, ...options }: CustomerOptions = {}): Promise<Customer | null> =>
  readOneOrNull(wire, personal('customer', { $expand: expand }), customerSchema, 401, options);

/**
 * Signs someone up. Whether they are logged in afterwards differs: read the basket to find out. Null where the system
 * says nothing back. Source: reference 8.4.
 *
 * @throws ApiError `rejected`, with `Duplicate Entry` in its words where the e-mail address is taken.
 */
export const create = (
  wire: Wire,
  { tags, agreedStatements, ...details }: NewCustomer,
  { domain, ...options }: CreateOptions = {},
): Promise<Customer | null> => {
  const body = {
    ...details,
    // Spelt as in the vendor's example, although case is believed not to matter.
    Tags: tags && idsOf(tags), // assumption: new-customer-lists-plain-ids
    AgreedStatements: agreedStatements && idsOf(agreedStatements),
  };
  const resource = personal('customer', { domain });
  return writeOne(wire, { resource, method: 'POST', body }, customerSchema, options); // assumption: sign-up-logs-in
};

/** Changes the details of who is logged in. Null where the system says nothing back. Source: reference 8.4. */
export const change = (
  wire: Wire,
  customerChange: CustomerChange,
  options?: CallOptions,
): Promise<Customer | null> =>
  writeOne(
    wire,
    { resource: personal('customer'), method: 'PATCH', body: customerChange },
    customerSchema,
    options,
  );

/** The interests of who is logged in. Source: reference 8.4, where the path is inferred. */
export const tags = async (wire: Wire, options?: CallOptions): Promise<Tag[]> => {
  if (believed(wire).customerTagsByPath) {
    return readList(wire, personal('customer/tags'), tagSchema, options);
  }
  const customer = await readOne(wire, personal('customer', { $expand: 'tags' }), customerSchema, options);
  return customer.tags ?? [];
};
