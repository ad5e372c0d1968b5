import { createSmallPage } from '../http/small-page.js';
import type { Health } from './health.js';
import type { Summary } from './summary.js';

const page = createSmallPage(
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
    'table{border-collapse:collapse}th,td{text-align:start;padding:.3rem 1rem .3rem 0;border-bottom:1px solid}' +
    'input,button{font:inherit;min-height:44px;padding:0 1rem}',
);

export const pagePolicy = page.policy;

/** For a person of the web team: whether it works, and with the key, what has arrived. */
export function healthPage(health: Health, summary: Summary | 'shut' | 'wrong-key'): string {
  const state = health.ok ? 'The collector works.' : 'The collector cannot reach its database.';
  const body = `<h1>${state}</h1>
<p>Database: ${health.database}. Disk: ${disks[health.disk]}.</p>
${typeof summary === 'string' ? keyForm(summary === 'wrong-key') : tables(summary)}
`;
  return page.render({ title: 'Kith collector', body });
}

const disks = { enough: 'enough room', low: 'less than 512 MB left', unknown: 'not on this machine' };

const keyForm = (isWrong: boolean) => `<form method="post" action="health">
${isWrong ? '<p role="alert">That is not the admin key.</p>' : ''}
<p><label for="key">Admin key</label><br><input id="key" name="key" type="password" autocomplete="off" required></p>
<p><button>Show what has arrived</button></p></form>`;

function tables({ surveys, elsewhere }: Summary): string {
  const arrived = surveys.some(({ accepted }) => accepted > 0);
  const rows = surveys.map(({ instrument, accepted, repeated, refused, lastArrivalOn }) =>
    row([instrument, accepted, repeated, lastArrivalOn ?? 'never', listed(refused)]),
  );
  return `<p>${arrived ? 'Responses have arrived.' : 'No response has arrived yet.'}</p>
<table><thead><tr>${['Survey', 'Accepted', 'Sent again', 'Last arrival', 'Refused']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<p>Requests that were no response: ${listed(elsewhere) || 'none'}.</p>
<p>What each word means stands in docs/collector.md. Numbers are by day; there is nothing finer.</p>`;
}

const listed = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ');

const row = (cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
