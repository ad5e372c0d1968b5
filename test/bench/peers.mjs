import { apartFile, installApart } from '../../scripts/lib/install-apart.mjs';

/** Exact versions: they belong to the numbers. For the benchmark alone, so not in package.json. */
export const peerVersions = { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' };

export const peerFile = (path) => apartFile('bench', path);

/** Resolves to whether the peers are there. Without a network they are not, and Kith is measured alone. */
export const installPeers = () => installApart('bench', peerVersions);
