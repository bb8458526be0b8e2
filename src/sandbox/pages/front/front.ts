import type { Refusal } from '../../refusal.js';
import type { System } from '../../system.js';
import { panelPath } from '../panel/base.js';

/** What the front page is made from: the sandbox, the client it shows, and where it is mounted. */
export interface Front {
  readonly systems: ReadonlyMap<string, System>;
  /** Origin and sub-path, without a final slash. */
  readonly base: string;
  readonly system: System;
  /** Why a switch was not turned. */
  readonly problem?: Refusal | undefined;
}

/** Where the form of a switch posts to. */
export const switchPath = ({ base, system }: Front, name: string): string =>
  panelPath(base, system.client, name);

export const apiAddress = ({ base, system }: Front, resource = ''): string =>
  `${base}/${system.client}/api/v3/${resource}`;

export const pageAddress = ({ base, system }: Front, page = ''): string =>
  `${base}/${system.client}/website/${page}`;
