import type { Phase } from '../base/foyer-element.js';
import { action } from './action.js';
import { container } from './container.js';
import { keepFocus } from './keep-focus.js';
import type { FocusHost } from './keep-focus.js';
import type { HookTable } from './table.js';
import { text } from './text.js';

/** What every element can tell of itself. */
export interface Told {
  readonly element: FocusHost;
  /** What it knows at the moment. */
  readonly phase: Phase;
  /** What went wrong, and what to do next; undefined where nothing did. */
  readonly problem: string | undefined;
  /** Reads again; resolves when it is known how that ended. */
  readonly retry: () => Promise<unknown>;
}

const isThere = ({ phase }: Told): boolean => phase === 'ready' || phase === 'empty';

/** The hooks that all elements have. */
export const commonHooks: HookTable<Told> = {
  'data-until-ready': container((view) => (isThere(view) ? false : undefined)),
  'data-loading-container': container(({ phase }) => phase === 'loading'),
  'data-loaded-container': container(isThere),
  'data-empty-container': container((view) => (isThere(view) ? view.phase === 'empty' : undefined)),
  'data-not-empty-container': container((view) => (isThere(view) ? view.phase === 'ready' : undefined)),
  'data-error-container': container(({ problem }) => problem !== undefined),
  'data-error-message': text(({ problem }) => problem),
  'data-retry': action(({ element, retry }) => keepFocus(element, retry)),
};
