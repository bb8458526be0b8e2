import { warn } from '../../base/warn.js';
import { sameSite } from '../../frame/frame-url.js';
import { sandboxLacks } from '../../frame/sandbox-attribute.js';
import { isConventional } from './iframe.js';
import type { FrameResizeUnavailableDetail } from '../../events/frame-resize-unavailable.js';

/*
 * What a developer is told about frames. A chunk of its own: a page that is set up well never loads it.
 */

/** Is there anything about a frame that its developer should know? */
export interface Advised {
  readonly frame: HTMLIFrameElement;
  /** Of the ticket host. */
  readonly origin: string;
  readonly isOurs: boolean;
  /** Permissions that its page needs. */
  readonly allow: string | null;
  /** The author's title, where it says nothing. */
  readonly badTitle: string | null;
}

const adviseSandbox = (frame: HTMLIFrameElement): void => {
  const lack = sandboxLacks(frame.getAttribute('sandbox'));
  if (!lack) return;
  const { required, advised } = lack;
  if (required.includes('allow-top-navigation'))
    warn(
      'The sandbox attribute of the booking frame has no allow-top-navigation: the way to the checkout is blocked. The form by-user-activation is not enough, since the system moves on by script. Best take the attribute away.',
    );
  if (required.length > 0)
    warn(`The sandbox attribute of the booking frame lacks ${required.join(' ')}: booking breaks there.`);
  else
    warn(`The sandbox attribute of the booking frame lacks ${advised.join(' ')}: printing tickets breaks.`);
};

/**
 * The system chooses a venue's settings by the page that frames it, of which it should know the origin and no more.
 * Source: iframes R12.
 */
const adviseReferrer = ({ referrerPolicy }: HTMLIFrameElement): void => {
  if (!/^(no-referrer|unsafe-url|no-referrer-when-downgrade)$/.test(referrerPolicy)) return;
  const harm = referrerPolicy === 'no-referrer' ? 'hides your site from' : 'tells whole addresses to';
  warn(
    `referrerpolicy="${referrerPolicy}" on the booking frame ${harm} the system, which needs the origin alone. Use strict-origin-when-cross-origin.`,
  );
};

/** Says what is wrong with a frame or where it is, once per page. */
export const adviseFrame = ({ frame, origin, isOurs, allow, badTitle }: Advised): void => {
  if (isOurs && !isConventional(frame))
    warn(
      `There is another booking frame on the page, so this one is called ${frame.name}. Have one at a time: the system's own scripts know only one.`,
    );
  if (frame.getRootNode() !== document)
    warn(
      "A booking frame is inside a shadow root, where the system's own scripts cannot find it. It works, but place it in the page itself.",
    );
  adviseSandbox(frame);
  adviseReferrer(frame);
  if (!sameSite(origin, location))
    warn(
      `${new URL(origin).hostname} does not look like the same site as ${location.hostname}: browsers may keep no basket and no login there. Use a ticket host below the site's own name, such as tickets.venue.org for www.venue.org. (A guess by the last parts of the names.)`,
    );
  if (!isOurs && allow !== null && !frame.allow.includes(allow))
    warn(
      `Your booking frame has no allow="${allow}", which its page needs: put it on the iframe before src.`,
    );
  if (!isOurs && !isConventional(frame))
    warn('Your booking frame is not called SpektrixIFrame, by id and name: integrate.js will not find it.');
  if (badTitle !== null)
    warn(`"${badTitle}" says nothing as a title of a frame. Say what it is for, such as Choose seats.`);
};

const whatToDo: Readonly<Record<FrameResizeUnavailableDetail['reason'], string>> = {
  'no-blank-page':
    "The system's page opens no frame on a page of yours. Enter an empty page of this site as blank page in the website settings of this domain.",
  'other-origin':
    'The blank page in the website settings is on another origin than this page: www or not, http or https must be the same.',
  'x-frame-options':
    'The blank page is sent with X-Frame-Options. Send it without, for that page: the ticket host stands between.',
  'frame-ancestors':
    "The blank page's policy forbids it. Send it with frame-ancestors 'self' and the ticket host.",
  redirect: 'The blank page leads to another origin. Enter the address that it leads to, on this origin.',
  unreachable: 'The blank page does not answer.',
  unreadable:
    'The blank page cannot be read: it is on another origin, or one of its headers forbids frames. Set blank-page on the element to have its headers looked at.',
  'no-height': 'The blank page was opened without a height that can be used.',
};

/** Says why a frame has no height of its page. */
export const adviseHeight = ({ reason }: FrameResizeUnavailableDetail): void =>
  warn(`The booking frame keeps a fixed height (${reason}). ${whatToDo[reason]}`);
