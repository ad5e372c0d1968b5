import { recipe } from '../../packages/embed/dist/builder/recipes/index.js';
import { hostPage, own, ways } from './ways.mjs';
import { policies } from './policies.mjs';

/** What a policy asks that a way cannot be asked for, in words; nothing where they go together. */
function apart(policy, way) {
  if (way.isOneFile && policy.integrity) return 'one file has no scripts beside it';
  if (policy.isOfFolder && (!way.isFramed || way.isOneFile)) return 'it is for the frame page in its folder';
  if (way.isFramed && (policy.anotherLit || policy.isTwice))
    return 'the frame page has no scripts but its own';
  return undefined;
}

/** Where pages of this machine's servers are, for one cell. */
const place = (cell, { site, elsewhere }, { isElsewhere }) => ({
  site: `${site}/c/${cell}/`,
  files: `${isElsewhere ? elsewhere : site}/c/${cell}/`,
});

/** For the folder, as a web team has it from the builder. */
function policyOfFolder(instrument, files, collector) {
  const survey = { id: instrument, attribute: 'instrument', value: instrument, audience: 'participant' };
  const choices = { host: 'html', way: 'frame', files, endpoint: `${collector}/responses` };
  return recipe(
    { ...choices, survey: { ...survey, title: instrument }, languages: ['en', 'es'] },
    { integrity: {} },
  ).policy.folder;
}

const policyText = ({ files, collector, policy, way, hashes = [] }) =>
  policy.isOfFolder
    ? policyOfFolder(way.instrument ?? 'session-exit', files, collector)
    : [
        "default-src 'none'",
        `script-src ${[policy.scripts ?? new URL(files).origin, ...hashes].join(' ')}`,
        `connect-src ${new URL(files).origin} ${collector}`,
        ...(policy.csp ?? []),
      ].join('; ');

/** The pages of one cell, by name. `sabotage` changes the document that holds the survey, and its policy. */
export function pagesOf({ cell, policy, way, sabotage = {} }, { site, elsewhere, collector }) {
  const { files, site: folder } = place(cell, { site, elsewhere }, policy);
  const { body, config, hashes } = way.page({ cell, files, endpoint: `${collector}/responses`, policy });
  const reports = `report-uri ${site}/reports/${cell}`;
  const csp = `${policyText({ files, collector, policy, way, hashes })}; ${reports}`;
  const { change = (text) => text, changePolicy = (text) => text } = sabotage;
  const headers = { ...policy.headers };
  const open = policy.isOpen ? { 'access-control-allow-origin': '*' } : {};
  const json = (value) => ({
    body: JSON.stringify(value),
    type: 'application/json',
    headers: { ...headers, ...open },
  });
  const host = [
    "default-src 'none'",
    `script-src ${site}`,
    `frame-src ${new URL(files).origin}`,
    reports,
  ].join('; ');
  const document = `${way.isFramed ? files : folder}survey.html`;
  return new Map([
    [
      'survey.html',
      { body: change(body), headers: { ...headers, 'content-security-policy': changePolicy(csp) } },
    ],
    [
      'host.html',
      {
        body: hostPage(document, { sandbox: policy.sandbox, site: folder }),
        headers: { ...headers, 'content-security-policy': host },
      },
    ],
    ['own.json', json(own)],
    ...(config ? [['kith.config.json', json(config)]] : []),
  ]);
}

/**
 * Every policy with every way in: `{ cell, policyName, wayName, policy, way, isFramed, apart?, refusal? }`. `refusal` is
 * there where the survey must not start: `{ line }` is what Kith says then, or `null`.
 */
export const cells = Object.entries(policies).flatMap(([policyName, policy], row) =>
  Object.entries(ways).map(([wayName, way], column) => ({
    cell: `p${row}w${column}`,
    policyName,
    wayName,
    policy,
    way,
    isFramed: Boolean(way.isFramed || policy.sandbox),
    apart: apart(policy, way),
    ...(wayName in (policy.refuses ?? {}) && { refusal: { line: policy.refuses[wayName] } }),
  })),
);
