// Checksums of the single files, and the tags to paste.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As the `integrity` attribute has it. */
export const checksum = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * What `dist/integrity.json` says of files in a folder, which the guides put below `/foyer/{version}/`.
 *
 * @returns `{ version, files: { [name]: { integrity, snippet } } }`
 */
export const integrityOf = (folder, names, version) => ({
  version,
  files: Object.fromEntries(
    names.map((name) => {
      const integrity = checksum(readFileSync(join(folder, name)));
      const src = `/foyer/${version}/${name}`;
      const snippet = `<script type="module" async crossorigin src="${src}" integrity="${integrity}"></script>`;
      return [name, { integrity, snippet }];
    }),
  ),
});
