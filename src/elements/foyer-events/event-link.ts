import { safeAddress } from '../../base/links.js';
import { eventPage } from '../../frame/event-page.js';
import type { Event } from '../../schema/event.js';

/**
 * Where an event's own page is: by the author's pattern, such as `/whats-on/{webEventId}`, in which an event without a web
 * id is named by its id; without a pattern the system's own page. Null where there is none, or none that may be linked to.
 */
export const eventLink = (
  event: Event,
  pattern: string | null | undefined,
  base: string | undefined,
): string | null => {
  if (!pattern) return base === undefined ? null : eventPage(base, event);
  const names: Readonly<Record<string, string>> = { id: event.id, webEventId: event.webEventId || event.id };
  return safeAddress(
    pattern.replace(/\{(id|webEventId)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? '')),
  );
};
