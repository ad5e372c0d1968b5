import { appendFileSync } from 'node:fs';

/** What each sentence on the screen promises, by the library's own catalogue. */
const promises = {
  received: 'accepted',
  sent: 'accepted',
  kept: 'accepted',
  keptInPage: 'memory only',
  attention: 'refused',
};

/**
 * What was promised to whom, outside of the browser. A response is *accepted* once its person has read that it is
 * kept on the device, or more. `file` gets a line for each promise before anything else happens.
 */
export function createLedger({ texts, file, run }) {
  const entries = new Map();
  const meaningOf = new Map(Object.entries(promises).map(([key, promise]) => [texts[key], { key, promise }]));

  return {
    entries,
    /** A new response with an answer that no other one has. */
    open(device, visit, kind) {
      const n = entries.size;
      const text = `Answer ${run}-${String(n).padStart(6, '0')}.`;
      entries.set(n, { n, text, device, visit, kind, id: undefined, promises: [], log: [] });
      return { n, text };
    },
    /** What a page told. Gives the entry where this was a promise. */
    write({ n, read, finished, id }) {
      if (finished !== undefined && entries.has(finished)) {
        entries.get(finished).id = id;
        return undefined;
      }
      const entry = entries.get(n);
      const meaning = meaningOf.get(read);
      if (!entry || !meaning) return undefined;
      appendFileSync(file, `${JSON.stringify({ n, id: entry.id, read: meaning.key, at: Date.now() })}\n`);
      entry.promises.push(meaning.promise);
      entry.log.push({ at: Date.now(), read: meaning.key });
      return entry;
    },
    /** Where a request belongs, by the answer in its body. */
    entryIn(body) {
      const found = new RegExp(`Answer ${run}-(\\d{6})\\.`).exec(body);
      return found ? entries.get(Number(found[1])) : undefined;
    },
    /** How many responses are promised and exist on that device alone. */
    unsentOn: (name) =>
      [...entries.values()].filter((entry) => entry.device === name && isAccepted(entry) && !isStored(entry))
        .length,
    get accepted() {
      return [...entries.values()].filter(isAccepted).length;
    },
  };
}

/** By what the collector answered, whether or not anybody heard it. */
const isStored = ({ log }) => log.some(({ answered }) => answered >= 200 && answered < 300);

export const isAccepted = ({ promises: made }) => made.includes('accepted');
export const isMemoryOnly = (entry) => !isAccepted(entry) && entry.promises.includes('memory only');
