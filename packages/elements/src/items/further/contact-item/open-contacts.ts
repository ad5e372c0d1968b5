import type { ContactItem, Run } from '@kith/core';
import { contactRecord, type ContactEntry } from '@kith/core/item-types';
import { checkEndpoint, createDelivery, type Delivery } from '@kith/delivery';
import { isOffered } from '../../../contact/is-offered.js';
import { KithContactEvent } from '../../../events/contact-event.js';
import { adapterOf } from '../../../survey/adapter-of.js';
import type { Contacts, ContactsRequest } from '../../../survey/contacts.js';

/**
 * Milliseconds over which wishes are spread by chance, each by itself and apart from the response; one that waits when
 * the page is left goes then. What arrives in one moment could be put together again.
 */
const apart = 300_000;

/** The same for the event: a page that hears both shall not know which submit it belongs to. */
const eventWithin = 20_000;

/** Opens the way of wishes to be contacted: same outbox, another endpoint, nothing in common with a response. */
export function openContacts({ definition, settings, host, onProblem }: ContactsRequest): Contacts | null {
  const items = definition.pages.flatMap((page) => page.items).filter((item) => item.type === 'contact');
  // Where a family can be offered the form, what an earlier wish left on the device goes on its way.
  if ((items.length === 0 && !isOffered(definition, settings)) || settings.endpoint === 'demo') return null;
  const delivery = createDelivery({
    endpoint: checkEndpoint(settings.contactEndpoint, document.baseURI, 'contact-endpoint'),
    surveyId: 'contact',
    privacy: 'anonymous',
    apart,
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
  delivery.submit(record);
  setTimeout(() => {
    host.dispatchEvent(new KithContactEvent());
  }, Math.random() * eventWithin);
}

/** A chosen topic by its words: who reads the record has no definition beside it. */
function inWords({ topics }: ContactItem, entry: ContactEntry): ContactEntry {
  const topic = topics?.find(({ id }) => id === entry.topic);
  return topic ? { ...entry, topic: topic.label } : entry;
}
