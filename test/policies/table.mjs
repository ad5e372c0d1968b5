import { table } from '../../scripts/lib/a11y/table.mjs';
import { policies } from './policies.mjs';
import { ways } from './ways.mjs';

const reasons = {
  trustedTypes: 'this engine knows no Trusted Types',
  permissionsPolicy: 'this engine reads no Permissions-Policy',
  isolation: 'this engine does not isolate pages by COOP and COEP',
};

/** What the driver of WebKit is asked for: each policy by two ways, and each way under five policies and more. */
const chosenForWebKit = ({ cell }) => {
  const [, row, column] = /^p(\d+)w(\d+)$/.exec(cell).map(Number);
  const count = Object.keys(ways).length;
  return row < 2 ? column % 2 === row : column === row % count || column === (row + 4) % count;
};

/** Why a cell is not tried in an engine; empty where it is. */
export function missingIn(engine, known, one) {
  const { needs } = one.policy;
  if (needs && !known[needs]) return reasons[needs];
  if (engine === 'webkit' && !chosenForWebKit(one))
    return 'the driver of this engine has one page and is slow: some cells are chosen';
  return '';
}

/** The table of what was tried, a row for each policy and a column for each way in. */
export function tableOf(engine, cells, results) {
  const say = (one) => (one.apart ? '–' : (results.get(one.cell) ?? 'failed'));
  const rows = Object.keys(policies).map((name) => [
    name,
    ...cells.filter(({ policyName }) => policyName === name).map(say),
  ]);
  return [
    ...table([[engine, ...Object.keys(ways)], ...rows]).map((line) => `   ${line}`),
    '   ok: answered, and nothing was held against it. shut: no survey, and the fallback stayed, as it should.',
    '   –: the two do not go together. not tried: the engine does not know it, or its driver was given other cells.',
  ];
}
