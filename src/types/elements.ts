import type { LitElement } from 'lit';
import type { FoyerBasketSummary } from '../elements/foyer-basket-summary/foyer-basket-summary.js';
import type { FoyerEvents } from '../elements/foyer-events/foyer-events.js';
import type { FoyerFrame } from '../elements/foyer-frame/foyer-frame.js';
import type { FoyerLoginStatus } from '../elements/foyer-login-status/foyer-login-status.js';
import type { BasketChangeEvent } from '../events/basket-change.js';
import type { BeforeFrameScrollEvent } from '../events/before-frame-scroll.js';
import type { FoyerErrorEvent } from '../events/error.js';
import type { FrameLoadEvent } from '../events/frame-load.js';
import type { FrameResizeEvent } from '../events/frame-resize.js';
import type { FrameResizeUnavailableEvent } from '../events/frame-resize-unavailable.js';
import type { FrameUnreachableEvent } from '../events/frame-unreachable.js';
import type { OrderCompleteEvent } from '../events/order-complete.js';
import type { SessionChangeEvent } from '../events/session-change.js';

/*
 * What a template may say of an element, worked out of its class, for the frameworks whose types are beside this file. What
 * a class gains, they know.
 */

/** By tag, the class of an element. */
export interface Elements {
  'foyer-basket-summary': FoyerBasketSummary;
  'foyer-events': FoyerEvents;
  'foyer-frame': FoyerFrame;
  'foyer-login-status': FoyerLoginStatus;
}

/** The tags of the kit. */
export type FoyerTag = keyof Elements;

/** By tag, the events that an element fires. A test holds the list to the manifest. */
export interface ElementEvents extends Record<FoyerTag, object> {
  'foyer-basket-summary': { 'foyer-basket-change': BasketChangeEvent; 'foyer-error': FoyerErrorEvent };
  'foyer-events': { 'foyer-error': FoyerErrorEvent };
  'foyer-frame': {
    'foyer-frame-load': FrameLoadEvent;
    'foyer-frame-resize': FrameResizeEvent;
    'foyer-frame-resize-unavailable': FrameResizeUnavailableEvent;
    'foyer-before-frame-scroll': BeforeFrameScrollEvent;
    'foyer-frame-unreachable': FrameUnreachableEvent;
    'foyer-order-complete': OrderCompleteEvent;
    'foyer-error': FoyerErrorEvent;
  };
  'foyer-login-status': { 'foyer-session-change': SessionChangeEvent; 'foyer-error': FoyerErrorEvent };
}

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type Mutable<Element> = { -readonly [Name in keyof Element]: Element[Name] };

type Method = (...given: never[]) => unknown;

/** What an element has of its own, beside what every element has. */
type Own<Element> = Exclude<keyof Element, keyof LitElement>;

/** Names of an element's own that may be set: no method, nothing read-only. */
type Settable<Element> = {
  [Name in Own<Element>]-?: NonNullable<Element[Name]> extends Method
    ? never
    : Same<Pick<Element, Name>, Mutable<Pick<Element, Name>>> extends true
      ? Name
      : never;
}[Own<Element>];

/** The properties of an element that may be set. */
export type Properties<Tag extends FoyerTag> = {
  [Name in Settable<Elements[Tag]>]?: Elements[Tag][Name];
};

type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** In a template numbers may be written as texts, and a boolean by its name alone. */
type Written<Value> = Value extends number ? Value | `${number}` : Value extends boolean ? Value | '' : Value;

/** The attributes of an element: those of its properties that a text can say. */
export type Attributes<Tag extends FoyerTag> = {
  [
    Name in keyof Properties<Tag> as NonNullable<Properties<Tag>[Name]> extends string | number | boolean
      ? Kebab<Name>
      : never
  ]?: Written<Properties<Tag>[Name]>;
};

/** What is written on a tag and is no property: the element leaves the page's own markup alone until its `start()`. */
interface OnTheTag {
  'data-start'?: 'manual';
}

/** What may be written on a tag, by attribute or by property. */
export type Props<Tag extends FoyerTag> = Attributes<Tag> &
  Omit<Properties<Tag>, keyof Attributes<Tag>> &
  OnTheTag;

/** Listeners of an element, named as a framework names them: by `on`, or `on:`, and the name of the event. */
export type Listeners<Tag extends FoyerTag, Prefix extends string = 'on'> = {
  [Name in keyof ElementEvents[Tag] as `${Prefix}${Name & string}`]?: (
    event: ElementEvents[Tag][Name],
  ) => void;
};
