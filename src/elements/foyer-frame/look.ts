import { html, nothing } from 'lit';
import type { FrameWords } from '../../i18n/words.js';

/** What is shown around a frame that is there. */
export interface FrameLook {
  readonly words: FrameWords;
  readonly title: string;
  /** The same page, for the whole window. */
  readonly address: string;
  readonly loading: boolean;
  readonly slow: boolean;
  /** A sentence about what seems to be wrong; the frame stays. */
  readonly problem: string | null;
  /** A sentence about what happened to the customer's basket. */
  readonly notice: string | null;
  /** Loads the page again, where it is out of date and the customer is in it. */
  readonly update: (() => void) | null;
  readonly skip: () => void;
}

const fullPageLink = (words: FrameWords, address: string | null): unknown =>
  address === null ? nothing : html`<a part="link" href=${address} target="_top">${words.fullPage}</a>`;

/** A sentence in a box of its own, and what can be done. */
const renderBox = (part: 'error' | 'status', sentence: string, ...actions: readonly unknown[]): unknown =>
  html`<div class=${part === 'error' ? 'box problem' : 'box'}>
    <p part=${part}><bdi>${sentence}</bdi></p>
    ${actions}
  </div>`;

/** What is seen where the page is not yet: behind the frame, so that it never covers one that has come. */
const renderWaiting = ({ words, title, slow, problem }: FrameLook): unknown =>
  html`<div class="wait waiting">
    ${problem === null ? html`<p part="status"><bdi>${slow ? words.slow : words.loading(title)}</bdi></p>` : nothing}
  </div>`;

export const renderFrame = (look: FrameLook): unknown => {
  const { words, title, address, loading, problem, notice, update, skip } = look;
  return html`
    <div class="links">
      <button class="skip" part="skip" type="button" @click=${skip}>${words.skip(title)}</button>
      ${problem === null ? fullPageLink(words, address) : nothing}
    </div>
    ${problem === null ? nothing : renderBox('error', problem, fullPageLink(words, address))}
    ${notice === null ? nothing : renderBox('status', notice)}
    ${
      update === null
        ? nothing
        : renderBox(
            'status',
            words.changed,
            html`<button part="retry" type="button" @click=${update}>${words.showChange}</button>`,
          )
    }
    <div
      class="stage"
      part="frame"
      role="group"
      aria-label=${title}
      aria-busy=${loading ? 'true' : 'false'}
      tabindex="-1"
    >
      ${loading ? renderWaiting(look) : nothing}
      <slot name="frame"></slot>
    </div>
    <span class="end" tabindex="-1"></span>
  `;
};

/** Where there is no frame, and a link may stand in for it. */
export const renderInstead = (
  words: FrameWords,
  sentence: string,
  address: string | null,
  retry: { readonly label: string; readonly run: () => void } | null,
): unknown =>
  renderBox(
    'error',
    sentence,
    retry ? html`<button part="retry" type="button" @click=${retry.run}>${retry.label}</button>` : nothing,
    fullPageLink(words, address),
  );

/** Room for what is on its way, and the frame where it is there before its words are. */
export const renderRoom = (): unknown =>
  html`<div class="stage" part="frame" aria-busy="true">
    <div class="wait waiting"></div>
    <slot name="frame"></slot>
  </div>`;
