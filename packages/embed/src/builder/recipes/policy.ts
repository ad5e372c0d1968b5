import { findAdapter } from '@kith/delivery';
import { folderOf, originFor, urlOf } from './addresses.js';
import { type Choices, type Way } from './choices.js';
import { wayOf } from './hosts.js';

/** What a Content-Security-Policy has to allow; absent where nothing is needed. */
export interface Policy {
  /** For the page that the survey stands in. */
  readonly page?: string;
  /** For the folder of Kith's files, whose frame page has a policy of its own. */
  readonly folder?: string;
}

type Directives = Readonly<Record<string, readonly (string | undefined)[]>>;

/** One line. What could end a source or a directive is written as addresses write it. */
function line(directives: Directives): string {
  const source = (given: string): string =>
    given.replaceAll(/\s/g, '%20').replaceAll(';', '%3B').replaceAll(',', '%2C');
  return Object.entries(directives)
    .map(([name, sources]) => [
      name,
      ...new Set(sources.filter((one) => one !== undefined && one !== '').map((one) => source(one ?? ''))),
    ])
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.join(' '))
    .join('; ');
}

/** By host, the hosts that lead elsewhere for their answers. Adapters that need options have none. */
function answersOf({ adapter = 'json' }: Choices): Readonly<Record<string, string>> {
  try {
    return findAdapter(adapter, {}, 'anonymous').answersFrom ?? {};
  } catch {
    return {};
  }
}

/** All that answers are sent to, and what their receipts are fetched from. */
function endpointsOf(choices: Choices): readonly (string | undefined)[] {
  const answers = answersOf(choices);
  return [choices.endpoint, choices.contactEndpoint ?? ''].flatMap((given) => {
    const host = answers[urlOf(given)?.host ?? ''];
    return [originFor(given), host && `https://${host}`];
  });
}

function directivesFor(choices: Choices, way: Way): Directives {
  const folder = folderOf(choices);
  if (way === 'frame') return { 'frame-src': [folder], 'script-src': [`${folder}parent.js`] };
  return {
    'script-src': [folder],
    'style-src': [choices.theme && folder],
    'connect-src': [folder, ...endpointsOf(choices)],
    'trusted-types': ['lit-html', way === 'placeholder' ? 'kith' : undefined],
  };
}

/**
 * What the frame page can be served with. Anybody may frame it, as a link may stand anywhere. By `kith` it brings the files
 * that `kith.js` is not enough without: one folder shows several surveys, and another may be added to it later.
 */
const folderPolicy = (choices: Choices): string =>
  `default-src 'none'; ${line({
    'script-src': [folderOf(choices)],
    'connect-src': [folderOf(choices), ...endpointsOf(choices)],
    'frame-ancestors': ['*'],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['lit-html', 'kith'],
  })}`;

/** What security policies have to allow for a recipe. */
export function policyFor(choices: Choices): Policy {
  const way = wayOf(choices);
  // A file brings no policy along, and what serves it is not known.
  if (way === 'file') return {};
  const page = way === 'address' ? '' : line(directivesFor(choices, way));
  return {
    ...(page === '' ? {} : { page }),
    ...(way === 'tag' ? {} : { folder: folderPolicy(choices) }),
  };
}
