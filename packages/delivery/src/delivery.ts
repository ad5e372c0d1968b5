import type { Adapter, Deliverable } from './adapters/adapter.js';
import { adapterOfEntry } from './adapters/registry.js';
import type { DeliveryOptions } from './delivery-options.js';
import { listen } from './listen.js';
import { localDate, type OutboxEntry } from './outbox/entry.js';
import { createOutbox, type Outbox } from './outbox/outbox.js';
import { createReporter } from './problem.js';
import { parcelOf, type Parcel } from './queue/parcel.js';
import { Queue } from './queue/queue.js';
import { post } from './request/post.js';
import { settingsOf, type Settings } from './settings.js';
import { createSubmission, type Submission } from './submission.js';

/** Brings the responses of one survey, or its wishes to be contacted, to one endpoint. */
export interface Delivery {
  /** Keeps the record on the device, then sends it. */
  submit(record: Deliverable): Submission;
  /** Takes up, silently, what earlier visits left for this endpoint. Resolves once it is taken up, not sent. */
  resume(): Promise<void>;
  /** Stops with what earlier visits left; responses of this run still go their way. */
  close(): void;
}

class OutboxDelivery implements Delivery {
  private readonly outbox: Outbox;
  private readonly queue: Queue;
  private readonly stopListening: () => void;
  private closed = false;

  constructor(private readonly settings: Settings) {
    this.outbox = createOutbox(settings);
    this.queue = new Queue({
      ...settings,
      report: createReporter(settings.endpoint, settings.onProblem),
      send: ({ entry, adapter }, keepalive) =>
        post(
          {
            ...entry,
            adapter,
            keepalive,
            credentials: entry.privacy === 'identified' ? settings.credentials : 'omit',
          },
          settings,
        ),
      done: ({ entry: { id } }, stays) => {
        this.settings.lane.inHand.delete(id);
        if (!stays) this.outbox.drop(id);
        this.rest();
      },
    });
    this.stopListening = listen(settings.events, this.queue);
  }

  submit(record: Deliverable): Submission {
    const { adapter } = this.settings;
    const entry = this.entryOf(record, adapter);
    const control = createSubmission(entry.id, () => {
      if (parcel) this.queue.retry(parcel);
    });
    // Let go of once it is received, so that nothing of one person stays in a page that others use after.
    let parcel: Parcel | undefined = parcelOf(entry, adapter, control);
    control.submission.subscribe((state) => {
      if (state === 'received') parcel = undefined;
    });
    this.settings.lane.inHand.add(entry.id);
    this.queue.add(parcel, this.outbox.keep(entry));
    return control.submission;
  }

  async resume(): Promise<void> {
    const entries = await this.outbox.leftovers(this.settings.endpoint);
    entries.forEach((entry) => {
      const adapter = adapterOfEntry(entry, this.settings);
      if (!adapter || this.closed || this.settings.lane.inHand.has(entry.id)) return;
      this.settings.lane.inHand.add(entry.id);
      this.queue.add(parcelOf(entry, adapter), true);
    });
  }

  close(): void {
    this.closed = true;
    this.queue.dropLeftovers().forEach(({ entry }) => this.settings.lane.inHand.delete(entry.id));
    this.rest();
  }

  private entryOf(record: Deliverable, adapter: Adapter): OutboxEntry {
    const { endpoint, surveyId, now } = this.settings;
    return {
      v: 1,
      id: 'contactId' in record ? record.contactId : record.responseId,
      ...adapter.request(record),
      endpoint,
      adapter: adapter.name,
      surveyId,
      // Nothing may come along with a wish to be contacted, whatever the mode of the survey.
      privacy: 'contactId' in record ? 'anonymous' : record.privacyMode,
      queuedOn: localDate(now()),
    };
  }

  private rest(): void {
    if (this.closed && this.queue.isEmpty) this.stopListening();
  }
}

/** Throws `adapter-unknown`, `adapter-not-allowed`, `attribute-invalid`, `secret-in-page` or `privacy-not-allowed`. */
export const createDelivery = (options: DeliveryOptions): Delivery => new OutboxDelivery(settingsOf(options));
