import type { ContactRecord } from '../../contact.js';
import type { ContactItem } from '../../definition.js';
import type { AnswerValue } from '../../response.js';
import { normaliseText } from '../../text.js';
import type { ItemTypeRules, Problem } from '../contract.js';

/** What is written into a contact block, as it is kept until the run ends. */
export const contactFields = ['name', 'channel', 'address', 'when', 'topic'] as const;

export type ContactField = (typeof contactFields)[number];

export type ContactEntry = Readonly<Partial<Record<ContactField, string>>>;

/** How a person can be reached. */
export const contactChannels = [
  'phone',
  'text',
  'email',
  'other',
] as const satisfies readonly ContactRecord['channel'][];

const needed = ['name', 'channel', 'address'] as const;

type CompleteContact = ContactEntry &
  Readonly<Record<'name' | 'address', string>> &
  Pick<ContactRecord, 'channel'>;

const maxLengths = { name: 300, channel: 10, address: 300, when: 2000, topic: 2000 };

export const contact: ItemTypeRules<ContactItem> = {
  type: 'contact',
  asks: false,
  open: true,
  expected: () => `an object with texts for ${contactFields.join(', ')}`,
  normalise,
  missing: (_item, value) => {
    const n = missingInContact(value as ContactEntry).length;
    return n ? ({ code: 'incomplete', params: { n } } satisfies Problem) : null;
  },
  check: (_item, value) => (lacksEmail(value as ContactEntry) ? [{ code: 'email' }] : []),
  words: () => '',
};

/**
 * What a wish that was begun still lacks. A channel alone is none yet: a radio button cannot be taken back.
 */
export function missingInContact({ channel, ...written }: ContactEntry): readonly ContactField[] {
  if (!Object.values(written).some(Boolean)) return [];
  const entry: ContactEntry = { ...written, ...(channel && { channel }) };
  return needed.filter((field) => !entry[field]);
}

/** Mild on purpose, and with room for words beside the address: a person reads it. */
const someEmail = /[^\s@]@[^\s@]+\.[^\s@]/;

/** Whether somebody who wants an e-mail has written where none can go. */
export const lacksEmail = ({ channel, address }: ContactEntry): boolean =>
  channel === 'email' && !!address && !someEmail.test(address);

export function isCompleteContact(entry: ContactEntry): entry is CompleteContact {
  return (
    needed.every((field) => entry[field]) && contactChannels.some((channel) => channel === entry.channel)
  );
}

function normalise(_item: ContactItem, value: unknown): AnswerValue | null | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entry: Record<string, string> = {};
  for (const [name, given] of Object.entries(value) as [string, unknown][]) {
    const field = contactFields.find((each) => each === name);
    if (!field || typeof given !== 'string') return undefined;
    if (field === 'channel' && !contactChannels.some((channel) => channel === given || !given))
      return undefined;
    const text = normaliseText(given, field !== 'topic' && field !== 'when').slice(0, maxLengths[field]);
    if (text) entry[field] = text;
  }
  return Object.keys(entry).length ? Object.freeze(entry) : null;
}
