import { fileMap } from './files.js';
import { follow } from './follow.js';

/** The script tag: each element comes from its files beside this one, all asked for at once. */
follow({
  fileUrl: import.meta.url,
  known: (tag) => Object.hasOwn(fileMap.tags, tag),
  load: (tag) =>
    Promise.all(
      (fileMap.tags[tag] ?? []).map(
        (at) => import(/* @vite-ignore */ new URL(fileMap.files[at] ?? '', import.meta.url).href),
      ),
    ),
});
