import type { CallOptions } from './calls.js';
import { judge, unreadable } from './judge.js';
import type { Resource } from './resource.js';
import type { Wire } from './wire.js';

/** Reads what is neither JSON nor ours to understand. */
export const readText = async (wire: Wire, resource: Resource, options?: CallOptions): Promise<string> => {
  const answer = await wire.read(resource, options);
  const success = await judge(answer, resource.label, false);
  if (isPage(answer.text)) throw unreadable(success, resource.label, false, 'a page of HTML');
  return answer.text;
};

/** Reads a document as bytes; null where there is none yet (204). */
export const readBytes = async (
  wire: Wire,
  resource: Resource,
  options?: CallOptions,
): Promise<Blob | null> => {
  const answer = await wire.read(resource, { ...options, as: 'bytes' });
  const success = await judge(answer, resource.label, false);
  if (!answer.bytes || answer.bytes.size === 0) return null;
  if (answer.bytes.type.includes('html')) throw unreadable(success, resource.label, false, 'a page of HTML');
  return answer.bytes;
};

const isPage = (text: string): boolean => /^\s*<(!doctype|html)/i.test(text);
