import { addFurtherAdapters } from '../../packages/delivery/dist/adapters/further/index.js';
import { adapterNames, findAdapter } from '../../packages/delivery/dist/index.js';
import { withComputed } from './computed.mjs';

export const adapterPage = new URL('../../docs/adapters/README.md', import.meta.url);

const yes = (value) => (value ? 'yes' : 'no');
const bytes = (count) => (count === Infinity ? 'the endpoint decides' : count.toLocaleString('en'));

const row = (name) => {
  const { encoding, preflight, readable, idempotent, maxBytes } = findAdapter(
    name,
    {},
    'anonymous',
  ).capabilities;
  const ends = readable ? 'received' : 'sent, not confirmable';
  const copies = idempotent ? 'sent again by itself' : 'only when the person asks';
  return `| [\`${name}\`](${name}.md) | \`${encoding}\` | ${yes(preflight)} | ${yes(readable)}: ${ends} | ${yes(idempotent)}: ${copies} | ${bytes(maxBytes)} |`;
};

/** The page with its table written anew from what the adapters declare. */
export async function withTable(page) {
  addFurtherAdapters();
  const head =
    '| adapter | encoding | preflight | readable | idempotent | most bytes |\n| --- | --- | --- | --- | --- | --- |';
  return withComputed(page, adapterPage, `${head}\n${adapterNames().map(row).join('\n')}\n`);
}
