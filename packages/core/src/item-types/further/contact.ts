import type { ContactItem } from '../../definition.js';
import type { AnswerValue } from '../../response.js';
import { normaliseText } from '../../text.js';
import type { ItemTypeRules } from '../contract.js';

/** What is written into a contact block, as it is kept until the run ends. */
export const contactFields = ['name', 'channel', 'address', 'when', 'topic'] as const;

const maxLengths = { name: 300, channel: 10, address: 300, when: 2000, topic: 2000 };

export const contact: ItemTypeRules<ContactItem> = {
  type: 'contact',
  asks: false,
  open: true,
  expected: () => `an object with texts for ${contactFields.join(', ')}`,
  normalise,
  words: () => '',
};

function normalise(_item: ContactItem, value: unknown): AnswerValue | null | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entry: Record<string, string> = {};
  for (const [name, given] of Object.entries(value) as [string, unknown][]) {
    const field = contactFields.find((each) => each === name);
    if (!field || typeof given !== 'string') return undefined;
    const text = normaliseText(given, field !== 'topic' && field !== 'when').slice(0, maxLengths[field]);
    if (text) entry[field] = text;
  }
  return Object.keys(entry).length ? Object.freeze(entry) : null;
}
