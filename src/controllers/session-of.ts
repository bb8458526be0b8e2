import { ApiError } from '../api/errors.js';
import { pageLoaded } from '../base/loaded.js';
import type { Settings } from '../base/settings.js';
import { warn } from '../base/warn.js';
import { sessionFor } from '../session/session.js';
import type { Session } from '../session/session.js';

/** Anything that has settings: every element of the kit. */
export interface HasSettings {
  /** The same object until one of them changes. */
  readonly settings: Settings;
}

/** By settings, so that asking again gives the very same. */
const found = new WeakMap<Settings, Session | ApiError>();

const look = ({ clientName = '', customDomain }: Settings): Session | ApiError => {
  try {
    return sessionFor({ clientName, customDomain });
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
};

/**
 * The session that an element's settings lead to, or why there is none. Neither while the page is loading: settings may
 * still come.
 */
export const sessionOf = ({ settings }: HasSettings): Session | ApiError | undefined => {
  const result = found.get(settings) ?? look(settings);
  found.set(settings, result);
  if (!(result instanceof ApiError)) return result;
  if (!pageLoaded()) return undefined;
  // A missing name is told where settings are read.
  if (settings.clientName) warn(result.message);
  return result;
};
