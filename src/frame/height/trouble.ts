/**
 * Why no height arrives. Source: iframes A4 (lab), R17, R18.
 *
 * - `no-blank-page`: the system's page opens no frame on a page of ours: website settings name no blank page for this
 *   domain, or the system's page did not load.
 * - `other-origin`: it does, but on another origin than this page's (www or not, http or https).
 * - `x-frame-options`, `frame-ancestors`: our blank page forbids to be shown inside the ticket host's page.
 * - `redirect`: our blank page sends the browser to another origin.
 * - `unreachable`: our blank page does not answer.
 * - `unreadable`: the frame cannot be read, by one of the reasons above; which one, only the blank page's address can
 *   tell, and it is not known.
 * - `no-height`: the frame can be read and holds no height within the limits.
 */
export type HeightTrouble =
  | 'no-blank-page'
  | 'other-origin'
  | 'x-frame-options'
  | 'frame-ancestors'
  | 'redirect'
  | 'unreachable'
  | 'unreadable'
  | 'no-height';
