// Elements by tag and by class. Nothing here runs: it is compiled, and each planted mistake must be one.
import { FoyerBasketSummary, FoyerElement } from 'foyer-elements';
import type { FoyerEvents, FoyerLoginStatus, OwnWords, Phase } from 'foyer-elements';
import 'foyer-elements/define.js';
import 'foyer-elements/elements/foyer-events.js';
import 'foyer-elements/loader.js';

const listing: FoyerEvents = document.createElement('foyer-events');
listing.limit = 3;
listing.past = true;
listing.clientName = null;
listing.retry();
listing.start();
// @ts-expect-error Nobody holds an element back by hand: that is written on its tag.
listing.held = true;
// @ts-expect-error A limit is a number.
listing.limit = 'three';
// @ts-expect-error There is no such property.
listing.limits = 3;

const summary = document.querySelector('foyer-basket-summary');
const count: number | null | undefined = summary?.count;
const total: number | null | undefined = summary?.total;
// @ts-expect-error The basket decides what is in it.
if (summary) summary.count = 2;

const status: FoyerLoginStatus | null = document.querySelector('foyer-login-status');
void status?.logOut();
const loggedIn: boolean | null | undefined = status?.loggedIn;

const words: OwnWords = { events: { none: 'Nothing until the autumn.' } };
listing.words = words;
// @ts-expect-error There is no such sentence.
listing.words = { events: { nothing: 'Nothing until the autumn.' } };

export const phases: Phase[] = ['loading', 'ready', 'empty', 'error'];
export const known = [count, total, loggedIn, FoyerBasketSummary.version, FoyerElement.hooks];
