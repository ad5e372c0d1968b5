import { readFileSync } from 'node:fs';

/**
 * Mistakes that a delivery could have, each in place of one module of the library while the served file is bundled.
 * The module itself is imported as `original`. The library has no hooks for any of this. `count`: how many accepted
 * responses are enough to find it out; `mix`: who comes, where only some can meet it.
 */
export const sabotages = {
  'no-id': {
    what: 'sends each attempt under a new id, and takes any receipt',
    count: 40,
    modules: {
      'request/post.js': `
        import { post as original } from 'original';
        export const post = (request, means) =>
          original(
            { ...request, body: request.body.replace(/"responseId":"[^"]*"/, () => \`"responseId":"\${crypto.randomUUID()}"\`) },
            means,
          );`,
      'adapters/judge-receipt.js': `
        import { judgeReceipt as original } from 'original';
        export const judgeReceipt = (facts) => original(facts, facts.body?.id);`,
    },
  },
  'memory-only': {
    what: 'says that it keeps a response on the device, and writes nothing',
    count: 40,
    modules: {
      'outbox/storage.js': `
        import { deviceStorage as original } from 'original';
        export const deviceStorage = { ...original, put: () => Promise.resolve() };`,
    },
  },
  'delete-before-ack': {
    what: 'deletes a response from the device when it is sent, not when it is received',
    count: 60,
    modules: {
      'request/post.js': `
        import { post as original } from 'original';
        import { deviceStorage } from '../outbox/storage.js';
        export const post = (request, means) => {
          void deviceStorage.remove(JSON.parse(request.body).responseId);
          return original(request, means);
        };`,
    },
  },
  'key-race': {
    what: 'keeps all responses under one key, which is read, changed and written back',
    count: 120,
    // Only two people at the same moment can meet it.
    mix: { kinds: { 'two tabs': 1 }, outages: { 'two tabs': 1 } },
    modules: {
      'outbox/storage.js': `
        import { promisifyRequest } from 'idb-keyval';
        import { deviceStorage as original } from 'original';
        import { database } from './database.js';
        const key = 'outbox/all';
        const read = async () => (await database('readonly', (store) => promisifyRequest(store.get(key)))) ?? [];
        const write = (all) => database('readwrite', (store) => {
          store.put(all, key);
          return promisifyRequest(store.transaction);
        });
        export const deviceStorage = {
          ...original,
          put: async (...given) => {
            const entry = given.at(-1);
            await write([...(await read()).filter(({ id }) => id !== entry.id), entry]);
          },
          remove: async (id) => write((await read()).filter((entry) => entry.id !== id)),
          list: read,
        };`,
    },
  },
};

const suffix = '?original';
const folder = '/packages/delivery/dist/';

/** A rollup plugin that puts the mistake of that name in. Fails where the module to change is not in the bundle. */
export function sabotage(name) {
  const { modules } = sabotages[name];
  const put = new Set();
  const moduleOf = (id) => Object.keys(modules).find((end) => id.endsWith(folder + end));
  return {
    name: `sabotage-${name}`,
    resolveId(source, importer) {
      return source === 'original' ? importer + suffix : null;
    },
    load(id) {
      if (id.endsWith(suffix)) return readFileSync(id.slice(0, -suffix.length), 'utf8');
      const found = moduleOf(id);
      if (!found) return null;
      put.add(found);
      return modules[found];
    },
    buildEnd(error) {
      const missing = Object.keys(modules).filter((end) => !put.has(end));
      if (!error && missing.length > 0) throw new Error(`There is no ${missing.join(', ')} to change.`);
    },
  };
}
