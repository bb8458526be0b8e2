import { nothing } from 'lit';
import type { FramePageWords, FrameWords } from '../../i18n/words.js';
import type { Hosting } from './hosting.js';
import { renderFrame, renderInstead, renderRoom } from './look.js';
import { fullPage } from './situation.js';
import type { Situation } from './situation.js';

/** All that the look of an element follows from. */
export interface View {
  readonly situation: Situation;
  readonly hosting: Hosting;
  /** Null while they are on their way: nothing that a visitor reads is shown before. */
  readonly words: FrameWords | null;
  readonly pages: FramePageWords;
  readonly tryAgain: string;
  /** What the author calls the frame. */
  readonly label: string | null | undefined;
  readonly actions: {
    readonly skip: () => void;
    /** Loads an outdated page again. */
    readonly update: () => void;
    /** Goes on where a frame was taken away, or tries again where cookies were blocked. */
    readonly goOn: () => void;
  };
}

/** What the page is called, before anything else on the page is looked at. */
export const nameOf = ({ situation, hosting, pages }: View, fallback: string): string => {
  const page = hosting.inFrame ?? ('page' in situation ? situation.page : null);
  return page === null ? fallback : pages[page];
};

/** What is wrong, in a sentence that says what to do next; null where nothing is. */
const problemOf = ({ situation, hosting }: View, words: FrameWords): string | null => {
  switch (situation.kind) {
    case 'waiting':
    case 'nothing':
      return null;
    case 'settings':
      return words.notSetUp;
    case 'problem':
      return words.nothingChosen;
    case 'isolated':
    case 'bounced':
      return words[situation.kind];
    case 'frame': {
      const { gone, watch } = hosting.stage;
      if (gone) return words.interrupted;
      const reason = watch?.arrival.reason;
      return reason ? words[reason] : null;
    }
  }
};

const isLoading = ({ hosting }: View): boolean => hosting.stage.watch?.arrival.loading !== false;

/** What is said to who cannot see it; null where there is nothing to say. */
export const sentenceOf = (view: View): string | null => {
  const { hosting, words, situation } = view;
  if (!words) return null;
  const problem = problemOf(view, words);
  if (problem !== null) return problem;
  if (situation.kind !== 'frame') return null;
  if (hosting.cancelled) return words.basketCancelled;
  if (hosting.outdated) return words.changed;
  if (!isLoading(view)) return null;
  return hosting.stage.watch?.arrival.slow
    ? words.slow
    : words.loading(view.label ?? nameOf(view, words.booking));
};

const retryOf = ({ situation, hosting, tryAgain, actions }: View, words: FrameWords) => {
  if (situation.kind === 'bounced') return { label: tryAgain, run: actions.goOn };
  return hosting.stage.gone ? { label: words.goOn, run: actions.goOn } : null;
};

/** The look where there is a frame, or would be. */
export const renderView = (view: View): unknown => {
  const { situation, hosting, words, actions, label } = view;
  if (!words) return renderRoom();
  const problem = problemOf(view, words);
  const address = 'url' in situation ? fullPage(situation) : null;
  if (situation.kind !== 'frame' || hosting.stage.gone || address === null)
    return problem === null ? nothing : renderInstead(words, problem, address, retryOf(view, words));
  return renderFrame({
    words,
    title: label ?? nameOf(view, words.booking),
    address,
    loading: isLoading(view),
    slow: hosting.stage.watch?.arrival.slow ?? false,
    problem,
    notice: hosting.cancelled ? words.basketCancelled : null,
    update: hosting.outdated && !isLoading(view) ? actions.update : null,
    skip: actions.skip,
  });
};
