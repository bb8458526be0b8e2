import { customerSchema } from '../schema/customer.js';
import type { Customer } from '../schema/customer.js';
import type { CallOptions } from './calls.js';
import { send, writeOne } from './writes.js';
import { ApiError } from './errors.js';
import { personal } from './resource.js';
import { unless } from './unless.js';
import type { Wire } from './wire.js';

/** What a system answers to credentials that it does not know. Source: reference 8.4, 10.12. */
const badCredentials = [404, 401]; // assumption: bad-login-401

export interface ForgotPasswordOptions extends CallOptions {
  /** The venue's own domain, believed to decide where links in the system's mail lead. */
  readonly domain?: string | undefined;
}

/**
 * Logs in; null for a wrong e-mail address or password. The very next read of the customer may still find nobody, so
 * use what comes back here. Source: reference 4, 8.4.
 */
export const authenticate = (
  wire: Wire,
  email: string,
  password: string,
  options?: CallOptions,
): Promise<Customer | null> => {
  const found = logIn(wire, 'customer/authenticate', { email, password }, options);
  return unless(found, badCredentials, null);
};

/**
 * Logs in by the token of a mailed link; null for one that is wrong, used or too old. What the system answers to those is
 * not known, so a 400 counts as one too. Source: reference 8.4.
 */
export const authenticateMagicLink = (
  wire: Wire,
  token: string,
  options?: CallOptions,
): Promise<Customer | null> => {
  const found = logIn(wire, 'customer/authenticate-magic-link', { token }, options);
  return unless(found, [...badCredentials, 400], null); // assumption: magic-link-refusal
};

const logIn = async (wire: Wire, path: string, body: object, options?: CallOptions): Promise<Customer> => {
  const resource = personal(path);
  const customer = await writeOne(wire, { resource, method: 'POST', body }, customerSchema, options); // assumption: login-lags
  if (customer) return customer;
  throw new ApiError('invalid-response', { resource: path, uncertain: true, cause: 'no body' });
};

/** Logs out. Source: reference 8.4. */
export const deauthenticate = (wire: Wire, options?: CallOptions): Promise<void> =>
  send(wire, { resource: personal('customer/deauthenticate'), method: 'POST' }, options);

/** Has a mail sent with which a new password can be set; false where nobody has this address. Source: reference 8.4. */
export const forgotPassword = (
  wire: Wire,
  emailAddress: string,
  { domain, ...options }: ForgotPasswordOptions = {},
): Promise<boolean> => {
  const resource = personal('customer/forgot-password', { emailAddress, domain }); // assumption: mail-domain
  return unless(sent(send(wire, { resource, method: 'POST' }, options)), [404], false);
};

/**
 * Has a mail sent with a link that logs in; false where nobody has this address. `linkUrl` is a page of the venue and
 * must hold `{token}`. Source: reference 8.4.
 */
export const sendMagicLink = (
  wire: Wire,
  emailAddress: string,
  linkUrl: string,
  options?: CallOptions,
): Promise<boolean> => {
  const resource = personal('customer/send-magic-link');
  const body = { emailAddress, linkUrl };
  return unless(sent(send(wire, { resource, method: 'POST', body }, options)), [404], false); // assumption: magic-link-unknown-address
};

/** Changes the password of who is logged in. Source: reference 8.4. @throws ApiError `rejected` for a wrong old one. */
export const changePassword = (
  wire: Wire,
  oldPassword: string,
  newPassword: string,
  options?: CallOptions,
): Promise<void> => {
  const resource = personal('customer/change-password');
  return send(wire, { resource, method: 'POST', body: { oldPassword, newPassword } }, options);
};

const sent = async (sending: Promise<void>): Promise<boolean> => {
  await sending;
  return true;
};
