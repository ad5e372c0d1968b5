import type { ContactItem, Run } from '@kith/core';
import { contactRecord, type ContactEntry } from '@kith/core/item-types';
import { checkEndpoint, createDelivery, type Delivery } from '@kith/delivery';
import { KithContactEvent } from '../../../events/contact-event.js';
import { adapterOf } from '../../../survey/adapter-of.js';
import type { Contacts, ContactsRequest } from '../../../survey/contacts.js';

/** Opens the way of wishes to be contacted: same outbox, another endpoint, nothing in common with a response. */
export function openContacts({ definition, settings, host, onProblem }: ContactsRequest): Contacts | null {
  const items = definition.pages.flatMap((page) => page.items).filter((item) => item.type === 'contact');
  if (items.length === 0 || settings.endpoint === 'demo') return null;
  const delivery = createDelivery({
    endpoint: checkEndpoint(settings.contactEndpoint, document.baseURI, 'contact-endpoint'),
    surveyId: 'contact',
    privacy: 'anonymous',
    onProblem,
    // A form has its own fields for each address; what else an endpoint wants holds for both.
    ...(settings.adapter === 'form' ? {} : adapterOf(settings)),
    ...(settings.confirm === 'status' ? { confirm: 'status' } : {}),
  });
  void delivery.resume();
  return {
    send: (run, options) => {
      for (const item of items) send(run, item, options, delivery, host);
    },
    close: () => delivery.close(),
  };
}

function send(
  run: Run,
  item: ContactItem,
  options: Parameters<Contacts['send']>[1],
  delivery: Delivery,
  host: EventTarget,
): void {
  const { shown, value } = run.snapshot.item(item.id);
  const record = shown && value ? contactRecord(item, inWords(item, value as ContactEntry), options) : null;
  if (!record) return;
  // Not in the task that hands over the response: what happens in one moment could be put together again.
  setTimeout(() => {
    delivery.submit(record);
    host.dispatchEvent(new KithContactEvent());
  });
}

/** A chosen topic by its words: who reads the record has no definition beside it. */
function inWords({ topics }: ContactItem, entry: ContactEntry): ContactEntry {
  const topic = topics?.find(({ id }) => id === entry.topic);
  return topic ? { ...entry, topic: topic.label } : entry;
}
