import { dialectNames, isDialect } from '../dialects.js';
import type { Dialect } from '../dialects.js';
import type { Conditions, Fault } from '../scenarios.js';
import type { SessionKey } from '../session.js';
import type { System } from '../system.js';
import { readWebsite } from '../website.js';
import type { Website } from '../website.js';

export const recordVersion = 2;

/** All that a client must not lose when the browser stops the worker. Plain data. */
export interface ClientRecord {
  readonly version: number;
  /** Whose season it belongs to; another day has another season. */
  readonly day: number;
  readonly tokens: Readonly<Partial<Record<SessionKey, string>>>;
  /** As `Sandbox.state()` gives it. */
  readonly state: string;
  readonly conditions: Conditions;
  readonly faults: readonly Fault[];
  /** Milliseconds. */
  readonly clockOffset: number;
  readonly dialects: readonly Dialect[];
  /** What Website Admin says, by host name. */
  readonly websites: Readonly<Record<string, Partial<Website>>>;
}

/** What an earlier worker of the same version kept on the same day; undefined for anything else. */
export const readRecord = (text: string | undefined, day: number): ClientRecord | undefined => {
  if (text === undefined) return undefined;
  try {
    const record = JSON.parse(text) as ClientRecord;
    return record.version === recordVersion && record.day === day ? record : undefined;
  } catch {
    return undefined;
  }
};

/** How a system behaves at the moment. */
export const circumstances = (
  system: System,
): Pick<ClientRecord, 'conditions' | 'faults' | 'clockOffset' | 'dialects' | 'websites'> => ({
  conditions: system.scenarios.conditions,
  faults: system.scenarios.faults,
  clockOffset: system.clock.offset,
  dialects: dialectNames.filter((name) => system.speaks(name)),
  websites: system.websites.current,
});

/** Makes a system behave as it did when it was recorded. */
export const restore = (system: System, record: ClientRecord): void => {
  system.scenarios.conditions = { ...system.scenarios.conditions, ...record.conditions };
  for (const fault of record.faults) system.scenarios.add(fault);
  system.clock.offset = record.clockOffset;
  system.speak(record.dialects.filter(isDialect));
  for (const [hostname, settings] of Object.entries(record.websites))
    system.websites.change(readWebsite({ ...settings }), hostname);
};
