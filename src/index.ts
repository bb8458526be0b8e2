/*
 * Classes, events and types of the elements. Importing this does nothing: `foyer-elements/define.js` registers the
 * elements.
 */
export { configure } from './base/configure.js';
export type { PageSettings } from './base/configure.js';
export type { Consent } from './base/page-data-layer.js';
export { FoyerElement } from './base/foyer-element.js';
export type { Phase } from './base/foyer-element.js';
export type { Settings } from './base/settings.js';
export type { DataLayerEvent } from './data-layer/events.js';
export type { DataLayerItem } from './data-layer/lines.js';
export { FoyerBasketSummary } from './elements/foyer-basket-summary/foyer-basket-summary.js';
export { FoyerEvents } from './elements/foyer-events/foyer-events.js';
export { FoyerFrame } from './elements/foyer-frame/foyer-frame.js';
export type { FrameParams } from './elements/foyer-frame/target.js';
export { FoyerLoginStatus } from './elements/foyer-login-status/foyer-login-status.js';
export { BeforeFrameScrollEvent } from './events/before-frame-scroll.js';
export type { BeforeFrameScrollDetail } from './events/before-frame-scroll.js';
export { BasketChangeEvent } from './events/basket-change.js';
export type { BasketChangeDetail } from './events/basket-change.js';
export type { ChangeCause } from './events/change-cause.js';
export { FoyerErrorEvent } from './events/error.js';
export type { FoyerErrorDetail } from './events/error.js';
export { FrameLoadEvent } from './events/frame-load.js';
export type { FrameLoadDetail } from './events/frame-load.js';
export { FrameResizeEvent } from './events/frame-resize.js';
export type { FrameResizeDetail } from './events/frame-resize.js';
export { FrameResizeUnavailableEvent } from './events/frame-resize-unavailable.js';
export type { FrameResizeUnavailableDetail } from './events/frame-resize-unavailable.js';
export { FrameUnreachableEvent } from './events/frame-unreachable.js';
export type { FrameUnreachableDetail, UnreachableReason } from './events/frame-unreachable.js';
export { OrderCompleteEvent } from './events/order-complete.js';
export type { OrderCompleteDetail } from './events/order-complete.js';
export { SessionChangeEvent } from './events/session-change.js';
export type { SessionChangeDetail } from './events/session-change.js';
export type { OwnWords, Words } from './i18n/words.js';
export { refresh } from './session/refresh.js';
