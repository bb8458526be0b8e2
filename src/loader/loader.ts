import { seemsFilled } from './discover.js';
import { fileMap } from './files.js';
import { follow } from './follow.js';

/** Pages may name anything, also what every object has. */
const known = (name: string): boolean => Object.hasOwn(fileMap, name);

const load = (name: string): Promise<unknown> =>
  Promise.all(
    (fileMap[name] ?? []).map(
      (file) => import(/* @vite-ignore */ new URL(`${file}.js`, import.meta.url).href),
    ),
  );

const asked = new Set<string>();

/** Once, and quietly: an element asks again for what it needs, and says what it lacks. */
const ask = (name: string): void => {
  if (!known(name) || asked.has(name)) return;
  asked.add(name);
  load(name).catch(() => {});
};

/** The script tag: each element comes from its files beside this one, all asked for at once. */
follow({
  fileUrl: import.meta.url,
  known,
  load,
  loadAhead: (element, { lang = '' }) => {
    if (seemsFilled(element)) ask(` ${element.localName}`);
    const language = ` ${element.closest<HTMLElement>('[lang]')?.lang || lang}`.toLowerCase();
    ask(language);
    ask(language.split('-')[0] ?? '');
  },
});
