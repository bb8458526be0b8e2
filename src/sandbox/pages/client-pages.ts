import type { Context } from 'hono';
import type { Env } from '../http/env.js';
import { basketPage } from './basket.js';
import { chooseSeats } from './choose-seats.js';
import { eventDetails } from './event-details.js';
import { eventList } from './event-list.js';
import { stylesheet } from './layout.js';
import { loginLogout } from './login-logout.js';
import { css } from './styles/css.js';
import { ticketPagesCss } from './styles/ticket-pages.js';
import { showUnknown } from './unknown.js';
import { readVisit } from './visit.js';
import type { Page } from './visit.js';

/** By path below the client's name, in lower case: names of pages are told apart by their letters only. */
const pages: Readonly<Record<string, Page>> = {
  'website/eventlist.aspx': eventList,
  'website/eventdetails.aspx': eventDetails,
  'website/chooseseats.aspx': chooseSeats,
  'website/basket2.aspx': basketPage,
  'website/secure/loginlogout.aspx': loginLogout,
};

/** Answers whatever is asked of a client and is not its API. */
export const clientPage = async (c: Context<Env, '/:client/:path{.+}'>): Promise<Response> => {
  const path = c.req.param('path').toLowerCase();
  if (path === `resources/${stylesheet}`) return css(ticketPagesCss);
  const visit = await readVisit(c);
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  return page ? page(visit) : showUnknown(visit, 'There is no such page here. Check the address.');
};
