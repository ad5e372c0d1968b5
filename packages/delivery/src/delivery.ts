import type { Adapter, Deliverable } from './adapters/adapter.js';
import { adapterOfEntry } from './adapters/registry.js';
import type { DeliveryOptions } from './delivery-options.js';
import { listen } from './listen.js';
import { localDate, type OutboxEntry } from './outbox/entry.js';
import { createOutbox, type Outbox } from './outbox/outbox.js';
import { createReporter } from './problem.js';
import { parcelOf, type Carrier, type Parcel } from './queue/parcel.js';
import { Queue } from './queue/queue.js';
import { post } from './request/post.js';
import { settingsOf, type Settings } from './settings.js';
import { createSubmission, type Submission } from './submission.js';

/** Brings the responses of one survey, or its wishes to be contacted, to one endpoint. */
export interface Delivery {
  /** Keeps the record on the device, then sends it. Throws `attribute-invalid` where a page's own adapter cannot write it. */
  submit(record: Deliverable): Submission;
  /**
   * Takes up, silently, what earlier visits left for this endpoint and no other page has in hand. Resolves once it is
   * taken up, not sent. Happens again by itself whenever the page or the network comes back.
   */
  resume(): Promise<void>;
  /** Stops with what earlier visits left; responses of this run still go their way. */
  close(): void;
}

class OutboxDelivery implements Delivery {
  private readonly outbox: Outbox;
  private readonly queue: Queue;
  private readonly carrier: Carrier;
  private readonly stop: () => void;
  private closed = false;

  constructor(private readonly settings: Settings) {
    this.outbox = createOutbox(settings);
    const { queues } = settings.postRoom;
    this.queue = queues.get(settings.endpoint) ?? new Queue(settings);
    queues.set(settings.endpoint, this.queue);
    this.carrier = {
      ...settings,
      ...this.outbox,
      keep: (parcel) =>
        this.outbox.keep(parcel, () => {
          this.queue.found(parcel, true);
        }),
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
      done: (parcel, stays) => {
        const gone = stays ? Promise.resolve() : this.outbox.remove(parcel.entry);
        // Let go of after it is deleted: whoever takes it up then must not find it.
        void gone.then(() => parcel.release?.());
        this.rest();
      },
    };
    const look = (): void => {
      void this.resume();
    };
    const { lost } = settings.storage;
    lost.add(look);
    const deafen = listen(settings.events, this.queue, look);
    this.stop = () => {
      lost.delete(look);
      deafen();
    };
  }

  submit(record: Deliverable): Submission {
    const { adapter } = this.settings;
    const entry = this.entryOf(record, adapter);
    const control = createSubmission(entry.id, () => {
      if (parcel) this.queue.retry(parcel);
    });
    // Let go of once it is received, so that nothing of one person stays in a page that others use after.
    let parcel: Parcel | undefined = parcelOf(entry, adapter, this.carrier, control);
    control.submission.subscribe((state) => {
      if (state === 'received') parcel = undefined;
    });
    this.queue.add(parcel, this.carrier.keep(parcel));
    return control.submission;
  }

  async resume(): Promise<void> {
    const kept = this.own.filter(({ stored }) => stored !== undefined);
    const found = await this.outbox.list();
    if (!found) return;
    // It may be gone, on the person's word or for want of space, or be there after all.
    kept.forEach((parcel) => {
      this.queue.found(
        parcel,
        found.some(({ id }) => id === parcel.entry.id),
      );
    });
    await Promise.all(found.map((entry) => this.takeUp(entry)));
  }

  close(): void {
    this.closed = true;
    this.own.forEach((parcel) => {
      if (!parcel.control && !parcel.flights) this.queue.drop(parcel);
    });
    this.rest();
  }

  private get own(): readonly Parcel[] {
    return this.queue.all.filter(({ carrier }) => carrier === this.carrier);
  }

  private async takeUp(entry: OutboxEntry): Promise<void> {
    const adapter = adapterOfEntry(entry, this.settings);
    const isInHand = (): boolean => this.queue.all.some((parcel) => parcel.entry.id === entry.id);
    if (!adapter || entry.endpoint !== this.settings.endpoint || isInHand()) return;
    const parcel = parcelOf(entry, adapter, this.carrier);
    if (!(await this.outbox.takeUp(parcel))) return;
    // Meanwhile this page may have closed, or another survey of it may have taken it up.
    if (this.closed || isInHand()) parcel.release?.();
    else this.queue.add(parcel, true);
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
    if (this.closed && !this.own.length) this.stop();
  }
}

/** Throws `adapter-unknown`, `adapter-not-allowed`, `attribute-invalid`, `secret-in-page` or `privacy-not-allowed`. */
export const createDelivery = (options: DeliveryOptions): Delivery => new OutboxDelivery(settingsOf(options));
