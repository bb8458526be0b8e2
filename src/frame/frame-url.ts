import { cultures, isCulture } from './culture.js';
import { frameProblem } from './frame-problem.js';
import type { FrameProblem } from './frame-problem.js';
import { findFramePage, framePage, framePageNames } from './page-list.js';
import type { FrameArgument, FramePageName } from './page-list.js';
import { websiteOf } from './ticket-host.js';

export type { FrameProblem } from './frame-problem.js';
export { sameSite, ticketOrigin } from './ticket-host.js';

type Text = string | null | undefined;

/** What a frame is to show. Arguments that its page does not take are left out of the address. */
export interface FrameTarget {
  /** An author's name for a page (`choose-seats`), or the system's own (`ChooseSeats.aspx`). */
  readonly page: string;
  /** Id of a performance, as the API gives it. */
  readonly instance?: Text;
  /** The name that the venue chose for a performance, used where there is no id. */
  readonly webInstanceId?: Text;
  /** Id of an event, as the API gives it. */
  readonly event?: Text;
  /** The name that the venue chose for an event, used where there is no id. */
  readonly webEventId?: Text;
  /** Id of a membership: gift vouchers become that membership as a gift. */
  readonly membership?: Text;
  /** A part of the account. */
  readonly screen?: Text;
  /** `name` or `date`. */
  readonly sortBy?: Text;
  /** Values of custom attributes that a list is narrowed to. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  /** From a letter about a forgotten password. Never in an attribute of ours: only from the address bar. */
  readonly token?: Text;
  /** Name of an uploaded style sheet, such as `booking.css`. */
  readonly stylesheet?: Text;
  /** See `cultureOf`. */
  readonly culture?: Text;
}

/** An address for a frame, or why there is none. */
export type FrameAddress =
  | { readonly url: string; readonly page: FramePageName; readonly problem?: undefined }
  | { readonly problem: FrameProblem; readonly url?: undefined; readonly page?: undefined };

/** Ids name things by the digits they begin with. Source: iframes A1. */
export const digitsOf = (id: string): string | undefined => /^\d+/.exec(id.trim())?.[0];

/** The name of each argument in the address. Source: iframes A2, A3; `token` is inferred: its name was never read. */
const wireNames = {
  instance: 'EventInstanceId',
  webInstanceId: 'WebInstanceId', // assumption: web-instance-id
  event: 'EventId',
  webEventId: 'WebEventId',
  membership: 'MembershipId',
  screen: 'Screen',
  sortBy: 'SortBy',
  token: 'token', // assumption: password-token-argument
} as const satisfies Record<Exclude<FrameArgument, 'attributes'>, string>;

type Named = keyof typeof wireNames;

/** Ids that are cut to their digits, and the argument that may stand in for each. */
const idOf: Readonly<Partial<Record<Named, Named | null>>> = {
  instance: 'webInstanceId',
  event: 'webEventId',
  membership: null,
};

const standsIn: ReadonlySet<FrameArgument> = new Set(['webInstanceId', 'webEventId']);

/** Attributes that authors write, in kebab-case. */
const written = (argument: string): string =>
  argument.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const add = (query: URLSearchParams, target: FrameTarget, argument: Named): FrameProblem | undefined => {
  const given = textOf(target[argument]);
  const other = idOf[argument];
  const digits = digitsOf(given);
  const name = other ? textOf(target[other]) : '';
  if (given === '') return undefined;
  if (argument === 'sortBy' && !/^(name|date)$/i.test(given))
    return frameProblem('unreadable-argument', written(argument), given, 'Use name or date.');
  if (other === undefined) query.set(wireNames[argument], given);
  else if (digits) query.set(wireNames[argument], digits);
  else if (other && name !== '') query.set(wireNames[other], name);
  else {
    const advice = 'Use an id as the API gives it: it begins with digits.';
    return frameProblem('id-without-digits', written(argument), given, advice);
  }
  return undefined;
};

/** What the page itself takes. */
const addOwn = (
  query: URLSearchParams,
  page: FramePageName,
  target: FrameTarget,
): FrameProblem | undefined => {
  const { takes, needs } = framePage(page);
  for (const argument of takes) {
    if (argument === 'attributes') {
      for (const [name, value] of Object.entries(target.attributes ?? {}))
        query.set(`Attribute_${name}`, value);
      continue;
    }
    // A name in place of an id counts only where there is no id.
    if (standsIn.has(argument) && query.size > 0) continue;
    const problem = add(query, target, argument);
    if (problem) return problem;
  }
  if (!needs || query.size > 0) return undefined;
  const advice = `The page ${page} needs ${needs.map(written).join(' or ')}.`;
  return frameProblem('missing-id', written(needs[0] ?? ''), '', advice);
};

/** What every page takes, `resize` last, as the system asks. Source: iframes A1, A2. */
const addCommon = (query: URLSearchParams, target: FrameTarget): FrameProblem | undefined => {
  const stylesheet = textOf(target.stylesheet);
  if (stylesheet !== '' && !/^[\w.-]+\.css$/i.test(stylesheet)) {
    const advice = 'Use the name of an uploaded file, such as booking.css.';
    return frameProblem('unreadable-argument', 'stylesheet', stylesheet, advice);
  }
  const culture = textOf(target.culture).toLowerCase();
  if (culture !== '' && !isCulture(culture)) {
    const advice = `Use one of: ${cultures.join(', ')}.`;
    return frameProblem('unreadable-argument', 'culture', culture, advice);
  }
  if (stylesheet !== '') query.set('Stylesheet', stylesheet);
  if (culture !== '') query.set('culture', culture);
  query.set('resize', 'true');
  return undefined;
};

/**
 * The address of one of the system's pages, for a frame. Only pages of the list can be reached, on the host of the
 * settings, with values that are encoded. Never throws.
 *
 * @param base Address of the API, with a final slash.
 */
export const frameUrl = (base: string, target: FrameTarget): FrameAddress => {
  const website = websiteOf(base);
  if (website === undefined) {
    const advice = 'Use a host with https as custom-domain, and the client name of the venue.';
    return { problem: frameProblem('unsafe-host', 'custom-domain', base, advice) };
  }
  const given = textOf(target.page);
  const page = findFramePage(given);
  if (!page) {
    const advice = `Use one of: ${framePageNames.join(', ')}.`;
    return {
      problem: frameProblem(
        'unknown-page',
        'page',
        given,
        given === '' ? `The page is missing. ${advice}` : advice,
      ),
    };
  }
  const { path, followsOnly } = framePage(page);
  if (followsOnly) {
    const advice = 'Only the step before it leads there: begin with choose-seats or basket.';
    return { problem: frameProblem('not-by-address', 'page', given, advice) };
  }
  const query = new URLSearchParams();
  const problem = addOwn(query, page, target) ?? addCommon(query, target);
  return problem ? { problem } : { url: `${website}${path}?${query.toString()}`, page };
};
