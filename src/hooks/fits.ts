import { vocabulary } from './vocabulary.js';
import type { Entry, HookName, Kind } from './vocabulary.js';

/** Elements without room for text, or whose children mean something else. */
const noRoom =
  'input, select, textarea, img, br, hr, wbr, video, audio, iframe, object, embed, canvas, picture, svg, template, table, thead, tbody, tfoot, tr, ul, ol, dl';

const pressable =
  'button, a, area, summary, input, label, [role=button], [role=link], [role=menuitem], [role=tab], [role=option], [tabindex]';

interface Rule {
  readonly fits: (element: Element) => boolean;
  readonly otherwise: string;
}

const holdsText: Rule = {
  fits: (element) => !element.matches(noRoom),
  otherwise: 'which has no room for text: put it on a <span> or <p>, for example.',
};

const isCustom = (element: Element): boolean => element.localName.includes('-');

const button: Rule = {
  fits: (element) => element.matches(pressable) || isCustom(element),
  otherwise: 'which keyboards cannot reach: put it on a <button>.',
};

const rules: { readonly [K in Kind]?: Rule } = {
  text: holdsText,
  html: holdsText,
  action: button,
  submit: { ...button, fits: (element) => button.fits(element) || element.localName === 'form' },
  input: {
    fits: (element) =>
      element.matches(
        'input:not([type=button i], [type=submit i], [type=reset i], [type=image i], [type=file i])',
      ) ||
      element.matches('select, textarea') ||
      isCustom(element),
    otherwise: 'which is no field: put it on an <input>, <select> or <textarea>.',
  },
  container: {
    fits: (element) => !element.matches('template, script, style, iframe, object, embed, link'),
    otherwise: 'which is left alone: put it on a <div>, for example.',
  },
};

/** Why an element cannot carry a hook, with what to do; undefined where it can. */
export const misfit = (element: Element, name: HookName): string | undefined => {
  const entry: Entry = vocabulary[name];
  const start = `"${name}" is on a <${element.localName}>,`;
  if (entry.on !== undefined) {
    const on = entry.on.split(', ').map((tag) => `<${tag}>`);
    return element.matches(entry.on)
      ? undefined
      : `${start} where it does nothing useful: put it on ${on.join(' or ')}.`;
  }
  const rule = rules[entry.kind];
  return !rule || rule.fits(element) ? undefined : `${start} ${rule.otherwise}`;
};
