import type { ContactEntry, ContactField } from '@kith/core/item-types';

interface Autofill {
  readonly autocomplete: 'name' | 'tel' | 'email' | 'off';
  readonly inputmode: 'tel' | 'email' | 'text';
}

const byChannel: Readonly<Record<string, Autofill>> = {
  phone: { autocomplete: 'tel', inputmode: 'tel' },
  text: { autocomplete: 'tel', inputmode: 'tel' },
  email: { autocomplete: 'email', inputmode: 'email' },
};

const plain: Autofill = { autocomplete: 'off', inputmode: 'text' };

/** What the browser may offer for a field. Nothing to students, who share devices: it would remember what they write. */
export function autofillOf(
  field: ContactField,
  channel: ContactEntry['channel'],
  isForStudents: boolean,
): Autofill {
  const known =
    field === 'name'
      ? ({ ...plain, autocomplete: 'name' } as const)
      : (field === 'address' && channel && byChannel[channel]) || plain;
  return isForStudents ? { ...known, autocomplete: 'off' } : known;
}
