// What the loader asks for at once, so that no file waits for another: by tag, by tag with an author's own markup, by
// language.
import { entryOf, markupOf } from './chunks.mjs';

/** A dictionary, by its file's name. */
const dictionary = /^src\/i18n\/([a-z]{2})-([a-z]{2})\.ts$/;

/** Every file that a chunk needs, itself first. */
const closureOf = (chunks) => {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const closure = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const next of byFile.get(file)?.imports ?? []) if (byFile.has(next)) closure(next, seen);
    return seen;
  };
  return closure;
};

/** English has words for some regions; every other language has one dictionary, which serves all its regions. */
const languageOf = (module) => {
  const [, language, region] = dictionary.exec(module) ?? [];
  return language === 'en' ? `en-${region}` : language;
};

const without = (files, known) => [...files].filter((file) => !known.has(file));

/**
 * The files of everything that the loader may ask for, the one that uses the others last.
 *
 * @returns `{ tags, markup, words }`: by tag; by tag, what own markup needs beside; by language, what its words need
 * beside.
 */
export const filesBySet = (chunks, tags) => {
  const closure = closureOf(chunks);
  const homeOf = (module) => chunks.find(({ modules }) => modules.includes(module))?.file;
  const byTag = tags.map((tag) => {
    const home = homeOf(entryOf(tag));
    if (!home) throw new Error(`No chunk defines <${tag}>.`);
    return [tag, closure(home)];
  });
  const markup = byTag
    .map(([tag, own]) => [tag, own, homeOf(markupOf(tag))])
    .filter(([, , home]) => home !== undefined)
    .map(([tag, own, home]) => [tag, without(closure(home), own)]);

  // Every element brings these.
  const [first] = byTag.map(([, files]) => files);
  const common = new Set([...first].filter((file) => byTag.every(([, files]) => files.has(file))));
  const chooser = homeOf('src/i18n/dictionaries.ts');
  const words = chunks
    .flatMap(({ modules }) => modules.filter((module) => dictionary.test(module)))
    .map((module) => [
      languageOf(module),
      without(new Set([...closure(chooser), ...closure(homeOf(module))]), common),
    ]);
  const turned = (entries) =>
    Object.fromEntries(entries.map(([name, files]) => [name, [...files].reverse()]));
  return { tags: turned(byTag), markup: turned(markup), words: turned(words) };
};
