import { graceEnded, localDate, type Definition, type StatusFile } from '@kith/core';
import type { Store, StoredStatus } from '../store/store.js';

/** Which surveys are open: as last set here, else as their definition says, else open. */
export interface Surveys {
  status(instrument: string): Promise<StatusFile>;
  set(instrument: string, status: StatusFile): Promise<StatusFile>;
  /** Whether it takes responses, and whether these need a class code. */
  gate(instrument: string): Promise<Gate>;
  /** The day from which the grace runs, `YYYY-MM-DD`, or `undefined` while the survey is not closed. */
  closedOn(instrument: string): Promise<string | undefined>;
  /** All that an administrator asks of a survey. */
  describe(instrument: string): Promise<Description>;
  /** Every survey with a definition or a status of its own, in order of name. */
  names(): Promise<readonly string[]>;
}

export interface Gate {
  /** `false` once the 14 days of grace for responses that waited on a device are over. */
  readonly takes: boolean;
  readonly needsCode: boolean;
}

export interface Description extends Gate {
  readonly status: StatusFile;
  readonly closedOn: string | null;
  /** Days for which responses that waited on a device are still taken after the survey closed. */
  readonly graceDays: number;
}

const graceDays = 14;

export function createSurveys(store: Store, definitions: readonly Definition[], now: () => Date): Surveys {
  const fromDefinitions = new Map(definitions.map((definition) => [definition.id, statusOf(definition)]));

  async function current(instrument: string): Promise<StoredStatus & { status: StatusFile }> {
    const stored = await store.statuses.find(instrument);
    const status = stored?.status ?? fromDefinitions.get(instrument) ?? open;
    return { closedOn: null, needsCode: false, ...stored, status };
  }

  async function gate(instrument: string): Promise<Gate> {
    const { status, closedOn, needsCode } = await current(instrument);
    // Closed by hand, perhaps long before the date: the grace runs from that day.
    const byHand = closedOn !== null && graceEnded({ ...status, closes: closedOn }, now(), graceDays);
    return { takes: !byHand && !graceEnded(status, now(), graceDays), needsCode };
  }

  async function closedOn(instrument: string): Promise<string | undefined> {
    const { status, closedOn: byHand } = await current(instrument);
    const byDate = graceEnded(status, now(), 0) ? status.closes?.slice(0, 10) : undefined;
    // Whoever presses "close" on a survey that has ended by its date must not keep its responses for longer.
    return [byHand ?? undefined, byDate].filter((day) => day !== undefined).sort()[0];
  }

  return {
    gate,
    closedOn,
    async describe(instrument) {
      const { status } = await current(instrument);
      const since = (await closedOn(instrument)) ?? null;
      return { status, closedOn: since, graceDays, ...(await gate(instrument)) };
    },
    status: async (instrument) => (await current(instrument)).status,
    async set(instrument, status) {
      // Taken from before the change: the new status may have lost the date by which the survey ended.
      const since = (await closedOn(instrument)) ?? localDate(now());
      await store.statuses.set(instrument, { status, closedOn: status.status === 'closed' ? since : null });
      return status;
    },
    async names() {
      return [...new Set([...fromDefinitions.keys(), ...(await store.statuses.instruments())])].sort();
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
