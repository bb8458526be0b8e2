import type { Context } from 'hono';
import type { Env } from '../http/env.js';
import { basketPage } from './basket.js';
import { chooseSeats } from './choose-seats.js';
import { refusesCookies, showCookieMessage } from './cookies.js';
import { donations } from './shop/donations.js';
import { editTickets } from './edit-tickets.js';
import { eventDetails } from './event-details.js';
import { eventList } from './event-list.js';
import { forgotPassword } from './account/forgot-password.js';
import { giftVouchers } from './shop/gift-vouchers.js';
import { checkoutPages } from './checkout/pages.js';
import { loginLogout } from './login-logout.js';
import { memberships } from './shop/memberships.js';
import { merchandise } from './shop/merchandise.js';
import { myAccount } from './account/my-account.js';
import { scriptFile } from './scripts/scripts.js';
import { setPassword } from './account/set-password.js';
import { signUp } from './signup.js';
import { stylesheetFile } from './styles/stylesheets.js';
import { showUnknown } from './unknown.js';
import { readVisit } from './visit.js';
import type { Page } from './visit.js';

/** By path below `website/`, in lower case: names of pages are told apart by their letters only. Source: iframes A3. */
const pages: Readonly<Record<string, Page>> = {
  'eventlist.aspx': eventList,
  'eventdetails.aspx': eventDetails,
  'chooseseats.aspx': chooseSeats,
  'edittickets.aspx': editTickets,
  'basket2.aspx': basketPage,
  'memberships.aspx': memberships,
  'donations.aspx': donations,
  'merchandise.aspx': merchandise,
  'giftvouchers.aspx': giftVouchers,
  'cookies.aspx': showCookieMessage,
  'secure/loginlogout.aspx': loginLogout,
  'secure/forgotpassword.aspx': forgotPassword,
  'secure/setpassword.aspx': setPassword,
  'secure/myaccount.aspx': myAccount,
  'secure/signup.aspx': signUp,
  ...checkoutPages,
};

/** The part of a path below a folder; undefined when it is elsewhere. */
const below = (path: string, folder: string): string | undefined =>
  path.startsWith(folder) ? path.slice(folder.length) : undefined;

const find = (name: string | undefined): Page | undefined =>
  name !== undefined && Object.hasOwn(pages, name) ? pages[name] : undefined;

/** Answers whatever is asked of a client and is not its API. */
export const clientPage = async (c: Context<Env, '/:client/:path{.+}'>): Promise<Response> => {
  const path = c.req.param('path').toLowerCase();
  const file =
    stylesheetFile(below(path, 'resources/') ?? '') ?? scriptFile(below(path, 'website/scripts/') ?? '');
  if (file) return file;

  const { system, visitor } = c.var;
  const visit = await readVisit(c);
  const page = find(below(path, 'website/'));
  if (!page) return showUnknown(visit, visit.texts.common.noSuchPage);
  const bounces = system.scenarios.conditions.bounce && visit.framed;
  if (bounces || refusesCookies(visit)) return showCookieMessage(visit);
  system.boxOffice.pageSessions.start(visitor);
  return page(visit);
};
