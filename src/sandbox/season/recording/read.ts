import type { Event } from '../../../schema/event.js';
import type { Instance } from '../../../schema/instance.js';

/** A `--catalogue` file cannot be served. The message says what is wrong with it and what is expected. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

const expected =
  'Expected is the answer of a system to GET events, saved as it came: a JSON list of events, each with an id and a name.';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEvent = (value: unknown): value is Event & Fields =>
  isFields(value) && typeof value.id === 'string' && value.id !== '' && typeof value.name === 'string';

const isInstance = (value: unknown): value is Instance & Fields =>
  isFields(value) && typeof value.id === 'string' && value.id !== '' && typeof value.start === 'string';

/** An event of a recording, and its instances when the recording was expanded. */
export interface RecordedEvent {
  /** As recorded, but for `instances`. */
  readonly wire: Event & Fields;
  readonly instances: readonly (Instance & Fields)[];
}

/**
 * Reads a recorded answer of `GET events`, expanded or not. Rows without an id or a name are left out.
 *
 * @throws CatalogueError when nothing in it can be served.
 */
export const readRecording = (text: string): readonly RecordedEvent[] => {
  const rows = parse(text);
  const events = rows.filter(isEvent);
  if (events.length === 0)
    throw new CatalogueError(`No event in the catalogue file has both an id and a name. ${expected}`);
  const ids = new Set(events.map(({ id }) => id));
  if (ids.size < events.length)
    throw new CatalogueError(`Some events in the catalogue file have the same id. ${expected}`);
  return events.map((event) => {
    const instances: unknown = event.instances;
    const others = Object.entries(event).filter(([key]) => key !== 'instances');
    return {
      wire: { ...(Object.fromEntries(others) as Event & Fields) },
      instances: Array.isArray(instances) ? instances.filter(isInstance) : [],
    };
  });
};

const parse = (text: string): readonly unknown[] => {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') throw new CatalogueError(`The catalogue file is empty. ${expected}`);
  if (content.startsWith('<'))
    throw new CatalogueError(`The catalogue file holds a web page or XML instead of JSON. ${expected}`);
  const value = json(content);
  if (Array.isArray(value)) {
    if (value.length === 0) throw new CatalogueError(`The catalogue file holds an empty list. ${expected}`);
    return value;
  }
  if (!isFields(value)) throw new CatalogueError(`The catalogue file holds no list. ${expected}`);
  const said = typeof value.message === 'string' ? `: "${value.message.slice(0, 200)}"` : '';
  throw new CatalogueError(
    said === ''
      ? `The catalogue file holds one object instead of a list. ${expected}`
      : `The catalogue file holds an error message of the system${said}. ${expected}`,
  );
};

const json = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read';
    throw new CatalogueError(
      `The catalogue file is not JSON (${why}). It may have been cut off. ${expected}`,
    );
  }
};
