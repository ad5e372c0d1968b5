import { graceEnded, localDate, type Definition, type StatusFile } from '@kith/core';
import type { Store, StoredStatus } from '../store/store.js';

/** Which surveys are open: as last set here, else as their definition says, else open. */
export interface Surveys {
  status(instrument: string): Promise<StatusFile>;
  set(instrument: string, status: StatusFile): Promise<StatusFile>;
  /** `false` once the 14 days of grace for responses that waited on a device are over. */
  takes(instrument: string): Promise<boolean>;
}

export function createSurveys(store: Store, definitions: readonly Definition[], now: () => Date): Surveys {
  const fromDefinitions = new Map(definitions.map((definition) => [definition.id, statusOf(definition)]));

  async function current(instrument: string): Promise<StoredStatus> {
    const stored = await store.statuses.find(instrument);
    return stored ?? { status: fromDefinitions.get(instrument) ?? open, closedOn: null };
  }

  return {
    status: async (instrument) => (await current(instrument)).status,
    async set(instrument, status) {
      const before = await current(instrument);
      const today = localDate(now());
      const closedOn = status.status === 'closed' ? (before.closedOn ?? today) : null;
      await store.statuses.set(instrument, { status, closedOn });
      return status;
    },
    async takes(instrument) {
      const { status, closedOn } = await current(instrument);
      if (graceEnded(status, now())) return false;
      // Closed by hand, perhaps long before the date: the grace runs from that day.
      return closedOn === null || !graceEnded({ ...status, closes: closedOn }, now());
    },
  };
}

const open: StatusFile = { kith: 'status/1', status: 'open' };

function statusOf({ status = 'open', opens, closes, timeZone, contact }: Definition): StatusFile {
  return {
    kith: 'status/1',
    status,
    ...(opens !== undefined && { opens }),
    ...(closes !== undefined && { closes }),
    ...(timeZone !== undefined && { timeZone }),
    ...(contact !== undefined && { contact }),
  };
}
