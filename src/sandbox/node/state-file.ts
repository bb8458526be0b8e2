import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Reads what an earlier run kept; a file that is not there yet is an empty start. */
export const readStateFile = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`The state file ${path} cannot be read. Choose another with --state.`, { cause: error });
  }
};

/** Writes the whole file or nothing: a stop half-way leaves the last state. */
export const writeStateFile = (path: string, state: string): void => {
  const draft = `${path}.tmp`;
  writeFileSync(draft, state);
  renameSync(draft, path);
};
